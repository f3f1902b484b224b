// Signing in to a mailbox from the settings, in a browser that a test plays, at a provider on
// loopback.
#include "domain/MailWork.h"
#include "oauth/OAuthIssuer.h"
#include "support/Desk.h"
#include "support/OpenSecrets.h"
#include "support/Pages.h"
#include "support/SignInServer.h"

#include "services/SignedInTransport.h"
#include "ui/settings/MailSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ReadingOrder.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

/// The desktop's browser: it is told where to go, and goes when the test says so.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QUrl url;

public Q_SLOTS:
    void open(const QUrl &where) { url = where; }
};

/// Servers that let nobody in.
class ServersDouble final : public MailTransport {
public:
    Result<std::unique_ptr<IncomingSession>> openIncoming(const MailAccount &account,
                                                          const MailCredentials &,
                                                          const std::atomic<bool> &) const override
    {
        return mailFailure(MailProblem::TokenRefused, {account.user, account.incoming.host});
    }
    Result<std::unique_ptr<OutgoingSession>> openOutgoing(const MailAccount &account,
                                                          const MailCredentials &,
                                                          const std::atomic<bool> &) const override
    {
        return mailFailure(MailProblem::TokenRefused, {account.user, account.outgoing.host});
    }
};

struct World {
    SignInServer provider;
    Desk desk;
    OpenSecrets secrets;
    oauth::OAuthIssuer issuer{{10min, 30s}};
    MailTokens tokens{desk.clock, secrets, issuer};
    ServersDouble servers;
    SignedInTransport transport{servers, tokens};
    MailAccountService mail{desk.context(), transport, secrets};
    MailSignInService signIn{desk.context(), tokens, issuer, secrets};
    ui::Theme theme;
    std::unique_ptr<ui::SettingsPage> page;
    std::unique_ptr<Browser> browser = std::make_unique<Browser>();

    World() { dress(theme); }

    ui::SettingsPage &open(bool dark = false)
    {
        theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        const auto section = [this](QWidget *parent) {
            return new ui::MailSection(theme, mail, signIn, desk.store(), desk.session, parent);
        };
        page = std::make_unique<ui::SettingsPage>(
            theme, QList<ui::SettingsSection>{{u"Postkasser"_s, section}});
        present(*page);
        return *page;
    }
    MailAccount add(const QString &address = u"hjelp@bo.example"_s)
    {
        MailAccount account;
        account.address = address;
        account.login = MailLogin::Token;
        account.signIn = provider.signIn();
        account.incoming.host = u"imap.bo.example"_s;
        account.outgoing.host = u"smtp.bo.example"_s;
        return must(mail.save(account));
    }
    MailAccount stored() { return must(mail.accounts()).first().account; }

    template <typename T> T *find(const char *name) { return part<T>(*page, name); }
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    QString field(const char *name) { return find<QLineEdit>(name)->text(); }
    bool isShown(const char *name) { return find<QWidget>(name)->isVisible(); }
    void type(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void choose(const char *name, int which)
    {
        button(name)->menu()->actions().at(which)->trigger();
    }
    /// A picture, once the form has found its place.
    void picture(const QString &name)
    {
        auto *edit = find<QLineEdit>("field_address");
        QTRY_VERIFY(edit->height() >= edit->minimumSizeHint().height());
        keepPicture(*page, name);
    }
    QString state() { return find<QLabel>("signInState")->text(); }
    /// Opens the page and presses the button; the browser has been told where to go.
    void begin()
    {
        open();
        QTRY_VERIFY(isShown("signIn"));
        button("signIn")->click();
        QTRY_VERIFY(!browser->url.isEmpty());
        QTRY_VERIFY(state().startsWith(u"Venter til noen har logget på"_s));
    }
};

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aMailboxIsSetUpWithoutAPassword()
    {
        World world;
        world.provider.setClientSecret("en hemmelighet");
        auto &page = world.open();
        world.button("newMailbox")->click();
        QVERIFY(world.isShown("field_password"));
        QVERIFY(!world.isShown("field_client_id"));
        QVERIFY(!world.isShown("signInPanel"));
        world.type("field_address", u"hjelp@bo.example"_s);
        world.choose("field_login", 1);
        QVERIFY(!world.isShown("field_password"));
        QVERIFY(world.isShown("field_client_id") && world.isShown("field_tenant"));
        QVERIFY(!world.isShown("field_token_url"));
        QVERIFY(world.find<QLabel>("signInWhere")->text().contains(u"entra.microsoft.com"_s));
        world.picture(u"sign-in-microsoft"_s);
        const QList<QWidget *> stops = ui::tabStops(page); // after the fields that it needs
        QVERIFY(stops.indexOf(world.button("signIn"))
                > stops.indexOf(world.find<QWidget>("field_outgoing_host")));
        world.choose("field_provider", 2);
        QVERIFY(!world.isShown("field_tenant"));
        QVERIFY(world.isShown("field_token_url"));
        const SignIn signIn = world.provider.signIn();
        world.type("field_client_id", signIn.clientId);
        world.type("field_client_secret", u"en hemmelighet"_s);
        QCOMPARE(world.find<QLineEdit>("field_client_secret")->echoMode(), QLineEdit::Password);
        world.type("field_authorization_url", u"http://bo.example/"_s);
        world.type("field_token_url", signIn.tokenUrl);
        world.type("field_scope", signIn.scope);
        world.type("field_incoming_host", u"imap.bo.example"_s);
        world.type("field_outgoing_host", u"smtp.bo.example"_s);

        // What was typed is saved first, or said to be wrong.
        world.button("signIn")->click();
        QTRY_VERIFY(world.isShown("complaint_authorization_url"));
        QVERIFY(world.browser->url.isEmpty());
        world.type("field_authorization_url", signIn.authorizationUrl);
        world.button("signIn")->click();
        QTRY_VERIFY(!world.browser->url.isEmpty());
        QTRY_VERIFY(world.state().startsWith(u"Venter"_s));
        QVERIFY(world.button("cancelSignIn")->hasFocus());
        world.picture(u"sign-in-waiting"_s);
        QVERIFY(browse(world.browser->url).contains("Du kan lukke denne siden"));

        QTRY_VERIFY(world.state().startsWith(u"ida@bo.example logget på"_s));
        QVERIFY(world.state().contains(u"fornyer seg selv"_s));
        QCOMPARE(world.provider.complaints(), QStringList());
        QVERIFY(world.button("signIn")->hasFocus());
        QCOMPARE(world.button("signIn")->text(), u"Logg på igjen …"_s);
        QVERIFY(world.isShown("signOut"));
        QCOMPARE(world.stored().login, MailLogin::Token);
        QCOMPARE(world.stored().signIn.as, u"ida@bo.example"_s);
        QCOMPARE(world.secrets.kept(u"mail-token.hjelp@bo.example"_s),
                 world.provider.refreshToken());
        QCOMPARE(world.secrets.kept(u"mail-client.hjelp@bo.example"_s),
                 QByteArray("en hemmelighet"));
        QVERIFY(world.secrets.kept(u"mail.hjelp@bo.example"_s).isEmpty());
        QTRY_VERIFY(world.field("field_client_secret").isEmpty());
        QCOMPARE(world.button("signIn")->accessibleDescription(), world.state());
        QCOMPARE(cutOff(page), QStringList());
        world.picture(u"sign-in-done"_s);
        page.resize(800, 596); // in the smallest window
        world.picture(u"sign-in-small"_s);
        QCOMPARE(cutOff(page), QStringList());
    }

    void theGreatProvidersServersAreFilledIn()
    {
        World world;
        world.open();
        world.button("newMailbox")->click();
        world.choose("field_login", 1);
        QCOMPARE(world.field("field_incoming_host"), u"outlook.office365.com"_s);
        QCOMPARE(world.field("field_outgoing_host"), u"smtp.office365.com"_s);
        QCOMPARE(world.field("field_outgoing_port"), u"587"_s);
        QCOMPARE(world.find<ui::ChoiceButton>("field_outgoing_security")->value().toString(),
                 u"starttls"_s);
        world.choose("field_provider", 1);
        QCOMPARE(world.field("field_incoming_host"), u"imap.gmail.com"_s);
        QCOMPARE(world.field("field_outgoing_port"), u"465"_s);
        QCOMPARE(world.field("field_sent_folder"), QString());
        QVERIFY(world.find<QLabel>("signInWhere")->text().contains(u"console.cloud.google"_s));
        // What somebody typed is theirs.
        world.type("field_incoming_host", u"imap.bo.example"_s);
        world.choose("field_provider", 0);
        QCOMPARE(world.field("field_incoming_host"), u"imap.bo.example"_s);
        QCOMPARE(world.field("field_outgoing_host"), u"smtp.gmail.com"_s);
        world.choose("field_login", 0);
        QVERIFY(world.isShown("field_password") && !world.isShown("field_provider"));
        QVERIFY(!world.isShown("signInPanel"));
    }

    void isCancelledByKeyboard()
    {
        World world;
        world.add();
        world.begin();
        QTest::keyClick(world.button("cancelSignIn"), Qt::Key_Escape);
        QTRY_COMPARE(world.state(), u"Påloggingen ble avbrutt."_s);
        QVERIFY(world.button("signIn")->hasFocus());
        QVERIFY(!world.isShown("cancelSignIn"));
        QVERIFY(browse(world.browser->url).isEmpty());
        QCOMPARE(world.provider.tokenRequests(), 0);
        QVERIFY(!world.stored().signIn.since);
        // And again, with the space bar.
        world.browser->url.clear();
        QTest::keyClick(world.button("signIn"), Qt::Key_Space);
        QTRY_VERIFY(!world.browser->url.isEmpty());
        QTRY_VERIFY(world.button("copySignIn")->isEnabled());
        QTest::keyClick(world.button("cancelSignIn"), Qt::Key_Space);
        QTRY_COMPARE(world.state(), u"Påloggingen ble avbrutt."_s);
    }

    void leavingThePageCallsItOff()
    {
        World world;
        world.add();
        world.begin();
        world.page.reset();
        QTRY_VERIFY(browse(world.browser->url).isEmpty());
        QVERIFY(!world.stored().signIn.since);
    }

    void whoeverSaysNoIsHeard()
    {
        World world;
        world.add();
        world.provider.setPage(SignInServer::Page::Deny);
        world.begin();
        browse(world.browser->url);
        QTRY_VERIFY(world.state().startsWith(u"Påloggingen ble avvist i nettleseren"_s));
        QVERIFY(world.secrets.kept(u"mail-token.hjelp@bo.example"_s).isEmpty());
    }

    void theAddressIsCopiedForAnotherBrowser()
    {
        World world;
        world.add();
        world.browser.reset(); // there is none
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QPlatformServices::openUrl"_s));
        world.open();
        QTRY_VERIFY(world.isShown("signIn"));
        world.button("signIn")->click();
        QTRY_VERIFY(world.state().startsWith(u"Ingen nettleser lot seg åpne"_s));
        world.button("copySignIn")->click();
        const QUrl url(QGuiApplication::clipboard()->text());
        QCOMPARE(url.path(), u"/authorize"_s);
        browse(url);
        QTRY_VERIFY(world.state().startsWith(u"ida@bo.example logget på"_s));
    }

    void signingOutForgets()
    {
        World world;
        world.add();
        world.begin();
        browse(world.browser->url);
        QTRY_VERIFY(world.isShown("signOut"));
        world.button("signOut")->setFocus();
        QTest::keyClick(world.button("signOut"), Qt::Key_Space);
        QTRY_COMPARE(world.state(), u"Ingen har logget på ennå."_s);
        QVERIFY(world.button("signIn")->hasFocus());
        QVERIFY(world.secrets.kept(u"mail-token.hjelp@bo.example"_s).isEmpty());
        QVERIFY(!world.stored().signIn.since);
        QVERIFY(!world.isShown("signOut"));
        QCOMPARE(world.button("signIn")->text(), u"Logg på …"_s);
    }

    void saysThatItMustBeDoneAgain()
    {
        World world;
        MailAccount account = world.add();
        world.desk.write([&](UnitOfWork &work) -> Result<void> {
            account.signIn.as = u"ida@bo.example"_s;
            account.signIn.since = world.desk.clock.now();
            if (!mailOf(work).mailAccounts().update(account))
                return fail(ErrorKind::Conflict);
            mailOf(work).mailAccounts().saveStatus(
                {account.id,
                 {},
                 world.desk.clock.now(),
                 mailError(MailProblem::TokenExpired, {u"hjelp@bo.example"_s}).arguments});
            return {};
        });
        world.open(true);
        QTRY_VERIFY(world.isShown("signInPanel"));
        QVERIFY(world.state().startsWith(u"Påloggingen for hjelp@bo.example gjelder ikke"_s));
        auto *table = world.find<QAbstractItemView>("mailTable");
        QVERIFY(table->model()->index(0, 1).data().toString().contains(u"Logg på igjen"_s));
        world.picture(u"sign-in-expired-dark"_s);
        QCOMPARE(world.button("signIn")->text(), u"Logg på igjen …"_s);
        world.button("signIn")->click();
        QTRY_VERIFY(!world.browser->url.isEmpty());
        browse(world.browser->url);
        QTRY_VERIFY(world.state().startsWith(u"ida@bo.example logget på"_s));
        QTRY_VERIFY(!table->model()->index(0, 1).data().toString().contains(u"Logg på"_s));
        QVERIFY(world.state().startsWith(u"ida@bo.example logget på"_s));
    }

    void aTrialTellsWhatIsWrong()
    {
        World world;
        world.add();
        world.open();
        QTRY_VERIFY(world.isShown("tryMailbox"));
        world.button("tryMailbox")->click();
        auto *incoming = world.find<QLabel>("trialIncoming");
        QTRY_VERIFY(incoming->text().contains(u"Ingen har logget på for hjelp@bo.example"_s));
        world.begin();
        browse(world.browser->url);
        QTRY_VERIFY(world.isShown("signOut"));
        world.button("tryMailbox")->click();
        incoming = world.find<QLabel>("trialIncoming");
        QTRY_VERIFY(
            incoming->text().contains(u"imap.bo.example slipper ikke hjelp@bo.example inn"_s));
        QVERIFY(!incoming->text().contains(u"passord"_s));
        QVERIFY(world.find<QLabel>("trialOutgoing")->text().contains(u"smtp.bo.example"_s));
    }

    void anotherMailboxIsNotWaitedFor()
    {
        World world;
        world.add();
        world.add(u"salg@bo.example"_s);
        world.begin();
        auto *table = world.find<QAbstractItemView>("mailTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_COMPARE(world.field("field_address"), u"salg@bo.example"_s);
        QCOMPARE(world.state(), u"Ingen har logget på ennå."_s);
        QVERIFY(!world.button("signIn")->isEnabled()); // one at a time
        QVERIFY(!world.isShown("cancelSignIn"));
        browse(world.browser->url);
        QTRY_VERIFY(world.button("signIn")->isEnabled());
        QCOMPARE(world.state(), u"Ingen har logget på ennå."_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(world.state().startsWith(u"ida@bo.example logget på"_s));
    }

    void onlyLeadsSignIn()
    {
        World world;
        world.add();
        world.desk.session.setMe(world.desk.agent);
        world.open();
        QTRY_VERIFY(world.isShown("signInPanel"));
        QCOMPARE(world.state(), u"Ingen har logget på ennå."_s);
        QVERIFY(!world.isShown("signIn") && !world.isShown("signOut"));
    }
};

QTEST_MAIN(SignInTest)
#include "SignInTest.moc"
