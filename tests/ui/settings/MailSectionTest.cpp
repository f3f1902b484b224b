#include "domain/MailWork.h"
#include "support/Desk.h"
#include "support/OpenSecrets.h"
#include "support/Pages.h"
#include "support/TokenDoubles.h"

#include "ui/settings/MailSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

/// Servers that answer as the test says.
class ServersDouble final : public MailTransport {
public:
    Error incoming = mailError(MailProblem::CertificateUntrusted, {u"imap.bo.example"_s});
    Error outgoing = mailError(MailProblem::LoginRefused, {u"desk"_s});
    mutable MailAccount asked;
    mutable QByteArray secret;

    Result<std::unique_ptr<IncomingSession>> openIncoming(const MailAccount &account,
                                                          const MailCredentials &credentials,
                                                          const std::atomic<bool> &) const override
    {
        asked = account;
        secret = credentials.secret;
        return tl::make_unexpected(incoming);
    }
    Result<std::unique_ptr<OutgoingSession>> openOutgoing(const MailAccount &,
                                                          const MailCredentials &,
                                                          const std::atomic<bool> &) const override
    {
        return tl::make_unexpected(outgoing);
    }
};

struct World {
    Desk desk;
    ServersDouble servers;
    OpenSecrets secrets;
    MailAccountService service{desk.context(), servers, secrets};
    IssuerDouble issuer;
    MailTokens tokens{desk.clock, secrets, issuer};
    MailSignInService signIn{desk.context(), tokens, issuer, secrets};
    ui::Theme theme;
    std::unique_ptr<ui::SettingsPage> page;

    World() { dress(theme); }

    ui::SettingsPage &open(bool dark = false)
    {
        theme.setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        page = std::make_unique<ui::SettingsPage>(
            theme, QList<ui::SettingsSection>{{u"Postkasser"_s, [this](QWidget *parent) {
                                                   return new ui::MailSection(theme, service,
                                                                              signIn, desk.store(),
                                                                              desk.session, parent);
                                               }}});
        present(*page);
        return *page;
    }
    MailAccount add(const QString &address)
    {
        MailAccount account;
        account.address = address;
        account.incoming.host = u"imap.bo.example"_s;
        account.outgoing.host = u"smtp.bo.example"_s;
        return must(service.save(account));
    }
    template <typename T> T *find(const char *name) { return part<T>(*page, name); }
    QLineEdit *field(const char *name) { return find<QLineEdit>(name); }
    void type(const char *name, const QString &text)
    {
        QLineEdit *edit = field(name);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QList<MailAccountRow> accounts() { return must(service.accounts()); }
};

} // namespace

class MailSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void aMailboxIsSetUp()
    {
        World world;
        auto &page = world.open();
        const auto saysThatThereIsNone = [&] {
            const auto words = page.findChildren<QWidget *>(u"emptyState"_s);
            return std::any_of(words.cbegin(), words.cend(),
                               [](const QWidget *each) { return each->isVisible(); });
        };
        QTRY_VERIFY(saysThatThereIsNone());
        world.find<QPushButton>("newMailbox")->click();
        QVERIFY(world.field("field_address")->hasFocus());
        world.type("field_address", u"Hjelp@Bo.example"_s);
        world.type("field_incoming_host", u"imap.bo.example"_s);
        world.type("field_outgoing_host", u"smtp.bo.example"_s);
        world.type("field_folders", u"INBOX, Påbegynt"_s);
        world.type("field_password", u"hemmelig"_s);
        QCOMPARE(world.field("field_password")->echoMode(), QLineEdit::Password);
        QVERIFY(world.field("field_password")->placeholderText().isEmpty()); // none is kept yet
        keepPicture(page, u"mailbox-new"_s);
        world.find<QPushButton>("saveRecord")->click();
        QTRY_COMPARE(world.accounts().size(), 1);
        const MailAccount saved = world.accounts().first().account;
        QCOMPARE(saved.address, u"hjelp@bo.example"_s);
        QCOMPARE(saved.user, u"hjelp@bo.example"_s);
        QCOMPARE(saved.folders, (QStringList{u"INBOX"_s, u"Påbegynt"_s}));
        QTRY_COMPARE(world.secrets.kept(u"mail.hjelp@bo.example"_s), QByteArray("hemmelig"));
        QTRY_VERIFY(world.field("field_password")->text().isEmpty());
        QCOMPARE(world.field("field_password")->placeholderText(), u"tomt: uendret"_s);
        QCOMPARE(cutOff(page), QStringList());
    }

    void escapeLeavesTheForm()
    {
        World world;
        world.add(u"hjelp@bo.example"_s);
        world.open();
        QTRY_COMPARE(world.field("field_address")->text(), u"hjelp@bo.example"_s);
        QTest::keyClick(world.find<QPushButton>("newMailbox"), Qt::Key_Return);
        QVERIFY(world.field("field_address")->hasFocus());
        QTest::keyClick(world.field("field_address"), Qt::Key_Escape);
        auto *table = world.find<QTableView>("mailTable");
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex().row(), 0); // where one was
        QCOMPARE(world.field("field_address")->text(), u"hjelp@bo.example"_s);
    }

    void theOtherEncryptionHasItsOwnPort()
    {
        World world;
        world.add(u"hjelp@bo.example"_s);
        world.open();
        QTRY_COMPARE(world.field("field_incoming_port")->text(), u"993"_s);
        world.find<QPushButton>("field_incoming_security")->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(world.field("field_incoming_port")->text(), u"143"_s);
        QCOMPARE(world.field("field_outgoing_port")->text(), u"465"_s);
    }

    void aFieldSaysWhatIsWrongWithIt()
    {
        World world;
        world.open();
        world.find<QPushButton>("newMailbox")->click();
        world.type("field_address", u"ingen adresse"_s);
        world.find<QPushButton>("saveRecord")->click();
        QTRY_VERIFY(world.find<QLabel>("complaint_address")->isVisible());
        world.type("field_address", u"hjelp@bo.example"_s);
        world.find<QPushButton>("saveRecord")->click();
        QTRY_VERIFY(world.find<QLabel>("complaint_incoming_host")->isVisible());
        world.type("field_incoming_host", u"imap.bo.example"_s);
        world.type("field_incoming_port", u"99999"_s);
        world.find<QPushButton>("saveRecord")->click();
        QTRY_VERIFY(world.find<QLabel>("complaint_incoming_port")->isVisible());
        QVERIFY(world.accounts().isEmpty());
    }

    void aTrialSaysWhatIsWrong()
    {
        World world;
        world.add(u"hjelp@bo.example"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.field("field_address")->text(), u"hjelp@bo.example"_s);
        world.type("field_password", u"prøve"_s);
        world.find<QPushButton>("tryMailbox")->click();
        auto *incoming = world.find<QLabel>("trialIncoming");
        QTRY_VERIFY(incoming->text().contains(u"Sertifikatet til imap.bo.example"_s));
        QVERIFY(world.find<QLabel>("trialOutgoing")->text().contains(u"passordet til desk"_s));
        QCOMPARE(world.servers.secret, u"prøve"_s.toUtf8());
        QVERIFY(world.secrets.kept(u"mail.hjelp@bo.example"_s).isEmpty());
        keepPicture(page, u"mailbox-trial"_s);

        world.type("field_password", {});
        world.find<QPushButton>("tryMailbox")->click();
        QTRY_VERIFY(incoming->text().contains(u"ikke lagret noe passord"_s));
    }

    void saysHowItFares()
    {
        World world;
        const MailAccount account = world.add(u"hjelp@bo.example"_s);
        world.desk.write([&](UnitOfWork &work) -> Result<void> {
            mailOf(work).mailAccounts().saveStatus(
                {account.id,
                 {},
                 world.desk.clock.now(),
                 mailError(MailProblem::Silent, {u"imap.bo.example"_s}).arguments});
            SetAsideMail mail;
            mail.account = account.id;
            mail.folder = u"INBOX"_s;
            mail.uid = 7;
            mail.size = 81'000'000;
            mail.arrived = mail.at = world.desk.clock.now();
            mail.problem = mailError(MailProblem::TooLarge, {u"64"_s}).arguments;
            mailOf(work).mailAccounts().insert(mail);
            return {};
        });
        auto &page = world.open(true);
        auto *table = world.find<QTableView>("mailTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(
            u"imap.bo.example svarer ikke"_s));
        auto *aside = world.find<QTableView>("setAsideTable");
        QTRY_COMPARE(aside->model()->rowCount(), 1);
        QVERIFY(aside->model()->index(0, 3).data().toString().contains(u"64 MB"_s));
        keepPicture(page, u"mailbox-dark"_s);
        aside->setCurrentIndex(aside->model()->index(0, 0));
        world.find<QPushButton>("dismissSetAside")->click();
        QTRY_COMPARE(aside->model()->rowCount(), 0);
        QVERIFY(!world.find<QWidget>("setAsidePanel")->isVisible());
    }

    void isTakenOutOfUseAndRemoved()
    {
        World world;
        world.add(u"hjelp@bo.example"_s);
        must(world.service.keepPassword(u"hjelp@bo.example"_s, u"x"_s));
        world.open();
        QTRY_VERIFY(world.find<QPushButton>("retireRecord")->isVisible());
        world.find<QPushButton>("retireRecord")->click();
        QTRY_VERIFY(!world.accounts().first().account.enabled);
        world.find<QPushButton>("removeRecord")->click();
        QTRY_VERIFY(world.accounts().isEmpty());
        QTRY_VERIFY(world.secrets.kept(u"mail.hjelp@bo.example"_s).isEmpty());
    }

    void theUndoTimeIsChosen()
    {
        World world;
        world.open();
        QTRY_COMPARE(world.find<ui::ChoiceButton>("undoTime")->value().toInt(), 10);
        world.find<QPushButton>("undoTime")->menu()->actions().at(3)->trigger();
        QTRY_COMPARE(must(world.service.undoTime()), Seconds(30));
    }

    void onlyLeadsSetThemUp()
    {
        World world;
        world.add(u"hjelp@bo.example"_s);
        world.desk.session.setMe(world.desk.agent);
        world.open();
        QTRY_COMPARE(world.field("field_address")->text(), u"hjelp@bo.example"_s);
        QVERIFY(world.field("field_address")->isReadOnly());
        QVERIFY(!world.find<QPushButton>("newMailbox")->isVisible());
        QVERIFY(!world.find<QPushButton>("tryMailbox")->isVisible());
        QCOMPARE(refusalOf(wait(world.service.save({}))), Reason::LeadOnly);
        QCOMPARE(refusalOf(wait(world.service.remove(MailAccountId{1}))), Reason::LeadOnly);
        QCOMPARE(refusalOf(wait(world.service.keepPassword(u"a@b.example"_s, u"x"_s))),
                 Reason::LeadOnly);
    }
};

QTEST_MAIN(MailSectionTest)
#include "MailSectionTest.moc"
