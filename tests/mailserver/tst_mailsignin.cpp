// A desk that lives on a mailbox to which somebody has signed in at its provider: by the chores
// that the window and `skrankectl watch` run, on a real Dovecot and an SMTP peer that both ask the
// provider about each token.
#include "secrets/SystemSecrets.h"
#include "tests/mailserver/SignedInDesk.h"
#include "tests/support/TokenDoubles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestMailSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneSignInFetchesAndSends();
    void isRenewedBeforeASession();
    void isCalledBackInTheNight();
    void whoseSignInIsOverWaits();
    void theProviderIsAway_data();
    void theProviderIsAway();
    void aTrialTellsTokensFromPasswords();
    void theServiceManagersFilesDo();
    void signingOutForgets();
    void onlyLeadsSignIn();
    void noSecretIsInTheDatabase();

private:
    TestCertificate m_certificate;
    std::unique_ptr<SignInServer> m_provider;
    std::unique_ptr<Dovecot> m_dovecot;
    std::unique_ptr<SmtpPeer> m_peer;

    void deliver(const QString &name) { m_dovecot->deliver(mailFrom(name), SystemClock().now()); }
};

void TestMailSignIn::initTestCase()
{
    QVERIFY2(m_certificate.make() || mayGoWithout("openssl"), "openssl is missing");
    m_certificate.trust();
    Dovecot dovecot;
    if (!dovecot.start(m_certificate)) {
        QVERIFY(mayGoWithout("dovecot"));
        QSKIP("dovecot is not installed, or does not start");
    }
    SmtpPeer peer;
    if (!peer.start(m_certificate)) {
        QVERIFY(mayGoWithout("aiosmtpd"));
        QSKIP("aiosmtpd is not installed, or does not start");
    }
}

void TestMailSignIn::init()
{
    logged.clear();
    qInstallMessageHandler(keepLog);
    m_provider = std::make_unique<SignInServer>();
    m_dovecot = std::make_unique<Dovecot>();
    QVERIFY(m_dovecot->start(m_certificate, m_provider->introspection()));
    m_peer = std::make_unique<SmtpPeer>();
    QVERIFY(m_peer->start(m_certificate, m_provider->introspection()));
}

/// Whatever a test did, no secret is in a log or an error.
void TestMailSignIn::cleanup()
{
    m_peer.reset();
    m_dovecot.reset();
    qInstallMessageHandler(nullptr);
    const QString everything = logged.join(u'\n');
    for (const QByteArray &secret : m_provider->secrets())
        QVERIFY2(!everything.contains(QString::fromUtf8(secret)), qPrintable(everything));
    m_provider.reset();
}

void TestMailSignIn::oneSignInFetchesAndSends()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    deliver(u"ola"_s);
    desk.round();
    QVERIFY(desk.problems.contains(u"mail.not_signed_in"_s));
    QCOMPARE(desk.row().status.problem.value(0), u"mail.not_signed_in"_s);
    QCOMPARE(m_provider->tokenRequests(), 0);

    const auto signedIn = desk.signIn();
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().detail));
    QCOMPARE(signedIn->signIn.as, u"ida@bo.example"_s);
    QCOMPARE(signedIn->signIn.since, desk.clock->now());
    QCOMPARE(desk.row().account, *signedIn);
    QCOMPARE(desk.kept->kept(u"mail-token.support@example.com"_s), m_provider->refreshToken());

    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 1);
    desk.round(); // the acknowledgement leaves, and its copy is put by
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(m_peer->mails().size(), 1);
    QCOMPARE(m_dovecot->count(u"Sent"_s), 1);
    QVERIFY(!desk.row().status.failedAt);
    // Both servers, several sessions, one token.
    QVERIFY(m_provider->admissions() >= 4);
    QCOMPARE(m_provider->refusals(), 0);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void TestMailSignIn::isRenewedBeforeASession()
{
    m_provider->setRotating(true);
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    desk.round();
    QCOMPARE(m_provider->renewals(), 0);
    for (int night = 1; night <= 3; ++night) {
        desk.clock->advance(8h);
        deliver(u"ola%1"_s.arg(night));
        desk.round();
        QCOMPARE(desk.problems, QStringList());
        QCOMPARE(desk.cases(), night);
        QCOMPARE(m_provider->renewals(), night);
        QCOMPARE(desk.kept->kept(u"mail-token.support@example.com"_s), m_provider->refreshToken());
    }
    QCOMPARE(m_provider->refusals(), 0); // nobody was asked with one that was over
}

void TestMailSignIn::isCalledBackInTheNight()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    deliver(u"ola"_s);
    desk.round();
    QCOMPARE(desk.cases(), 1);
    // Now there is something to send as well as to fetch.
    m_provider->revokeAccessTokens();
    deliver(u"kari"_s);
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 2);
    QCOMPARE(m_peer->mails().size(), 1);
    QCOMPARE(m_provider->renewals(), 1); // for both
    QVERIFY(m_provider->refusals() >= 1 && m_provider->refusals() <= 2);
    desk.round();
    QCOMPARE(m_peer->mails().size(), 2);
    QCOMPARE(desk.cases(), 2);
}

void TestMailSignIn::whoseSignInIsOverWaits()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    deliver(u"ola"_s);
    desk.round();
    QCOMPARE(desk.cases(), 1);
    m_provider->setToken(SignInServer::Token::Revoked);
    m_provider->revokeAccessTokens();
    deliver(u"kari"_s);
    for (int round = 0; round < 4; ++round) {
        desk.round();
        QCOMPARE(desk.problems, (QStringList{u"mail.token_expired"_s, u"mail.token_expired"_s}));
    }
    QCOMPARE(m_provider->tokenRequests(), 2); // signing in, and once in vain
    QCOMPARE(desk.row().status.problem, (QStringList{u"mail.token_expired"_s, u"desk"_s}));
    QVERIFY(desk.row().status.failedAt);
    QCOMPARE(desk.waiting(), 1);
    QCOMPARE(m_peer->mails().size(), 0);
    QCOMPARE(desk.cases(), 1);

    m_provider->setToken(SignInServer::Token::Issue);
    QVERIFY(desk.signIn());
    desk.round();
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 2);
    QCOMPARE(m_peer->mails().size(), 2);
    QCOMPARE(desk.waiting(), 0);
    QVERIFY(!desk.row().status.failedAt);
    QCOMPARE(m_dovecot->count(u"Sent"_s), 2);
}

void TestMailSignIn::theProviderIsAway_data()
{
    QTest::addColumn<SignInServer::Token>("token");
    QTest::addColumn<QString>("problem");
    using Token = SignInServer::Token;
    QTest::newRow("busy") << Token::Busy << u"mail.deferred"_s;
    QTest::newRow("garbage") << Token::Garbage << u"mail.not_sign_in_server"_s;
    QTest::newRow("cut off") << Token::HalfAnAnswer << u"mail.lost"_s;
}

/// What comes meanwhile is there afterwards, once.
void TestMailSignIn::theProviderIsAway()
{
    QFETCH(SignInServer::Token, token);
    QFETCH(QString, problem);
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    deliver(u"ola"_s);
    desk.round();
    m_provider->setToken(token);
    desk.clock->advance(2h);
    deliver(u"kari"_s);
    desk.round();
    QCOMPARE(desk.problems, (QStringList{problem, problem}));
    QCOMPARE(desk.row().status.problem.value(0), problem);
    QCOMPARE(desk.cases(), 1);
    QCOMPARE(desk.waiting(), 1);
    m_provider->setToken(SignInServer::Token::Issue);
    desk.round();
    desk.round();
    QCOMPARE(desk.problems, QStringList());
    QCOMPARE(desk.cases(), 2);
    QCOMPARE(m_peer->mails().size(), 2);
    QVERIFY(!desk.row().status.failedAt);
}

void TestMailSignIn::aTrialTellsTokensFromPasswords()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    const auto trial = [&](const MailAccount &account) {
        return *answer(desk.core->mailAccounts().tryOut(
            account, u"wrong"_s, std::make_shared<std::atomic<bool>>(false)));
    };
    const auto found = [](const std::optional<Error> &error) {
        return error ? mailProblemOf(*error) : std::nullopt;
    };
    QCOMPARE(found(trial(desk.account).incoming), MailProblem::NotSignedIn);
    QVERIFY(desk.signIn());
    QVERIFY(!trial(desk.account).incoming);
    QVERIFY(!trial(desk.account).outgoing);
    m_provider->setBarred(true);
    const auto barred = trial(desk.account);
    QCOMPARE(found(barred.incoming), MailProblem::TokenRefused);
    QCOMPARE(found(barred.outgoing), MailProblem::TokenRefused);
    QCOMPARE(barred.incoming->arguments.mid(1), (QStringList{u"desk"_s, u"localhost"_s}));
    MailAccount password = desk.account;
    password.login = MailLogin::Password;
    QCOMPARE(found(trial(password).incoming), MailProblem::LoginRefused);
    QCOMPARE(found(trial(password).outgoing), MailProblem::LoginRefused);

    // A server that knows of no tokens says so.
    Dovecot plain;
    SmtpPeer plainPeer;
    QVERIFY(plain.start(m_certificate) && plainPeer.start(m_certificate));
    MailAccount elsewhere = desk.account;
    elsewhere.incoming = plain.server(MailSecurity::Tls);
    elsewhere.outgoing = plainPeer.server(MailSecurity::Tls);
    QCOMPARE(found(trial(elsewhere).incoming), MailProblem::LoginWayMissing);
    QCOMPARE(found(trial(elsewhere).outgoing), MailProblem::LoginWayMissing);
}

/// Without a keychain, over several lives of the program, and with a provider that takes each
/// refresh token once.
void TestMailSignIn::theServiceManagersFilesDo()
{
    m_provider->setRotating(true);
    m_provider->setClientSecret("a secret of the registration's");
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QTemporaryDir credentials, state;
    const auto handOver = [&](const QString &key, const QByteArray &value) {
        QFile file(credentials.filePath(key));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(value + '\n');
    };
    handOver(u"mail-token.support@example.com"_s, m_provider->issueRefreshToken());
    handOver(u"mail-client.support@example.com"_s, "a secret of the registration's");
    SlowSecrets closed;
    closed.setLocked(true);
    for (int life = 1; life <= 3; ++life) {
        desk.start(
            std::make_shared<secrets::SystemSecrets>(credentials.path(), closed, state.path()));
        deliver(u"ola%1"_s.arg(life));
        desk.round();
        QCOMPARE(desk.problems, QStringList());
        QCOMPARE(desk.cases(), life);
        QCOMPARE(m_provider->renewals(), life);
    }
    const QFileInfo kept(state.filePath(u"mail-token.support@example.com"_s));
    QVERIFY(kept.exists());
    QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // One that was handed over anew counts, and not what became of the one before.
    handOver(u"mail-token.support@example.com"_s, m_provider->issueRefreshToken());
    desk.start(std::make_shared<secrets::SystemSecrets>(credentials.path(), closed, state.path()));
    desk.round();
    QCOMPARE(desk.problems, QStringList());
}

void TestMailSignIn::signingOutForgets()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    const auto out = answer(desk.core->mailSignIn().signOut(desk.account.id));
    QVERIFY(out);
    QVERIFY(out->signIn.as.isEmpty() && !out->signIn.since);
    QVERIFY(desk.kept->kept(u"mail-token.support@example.com"_s).isEmpty());
    desk.round();
    QCOMPARE(desk.problems, QStringList{u"mail.not_signed_in"_s});
    // Who signed in to one registration has not signed in to another.
    QVERIFY(desk.signIn());
    MailAccount other = desk.account;
    other.folders = QStringList{u"INBOX"_s, u"Sent"_s};
    other = must(desk.core->mailAccounts().save(other));
    QCOMPARE(other.signIn, desk.account.signIn);
    other.signIn.clientId = u"another"_s;
    other = must(desk.core->mailAccounts().save(other));
    QVERIFY(!other.signIn.since);
    // The mailbox takes its secrets along.
    must(desk.core->mailSignIn().keepClientSecret(other.address, u"geheim"_s));
    must(desk.core->mailAccounts().remove(other.id));
    for (const char *key : {"mail-token", "mail-client"})
        QTRY_VERIFY(desk.kept->kept(QLatin1String(key) + u".support@example.com"_s).isEmpty());
}

void TestMailSignIn::onlyLeadsSignIn()
{
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    Agent agent = desk.core->session().me();
    agent.role = Role::Agent;
    desk.core->session().setMe(agent);
    QCOMPARE(refusalOf(desk.signIn()), Reason::LeadOnly);
    QCOMPARE(refusalOf(answer(desk.core->mailSignIn().signOut(desk.account.id))), Reason::LeadOnly);
    QCOMPARE(refusalOf(answer(desk.core->mailSignIn().keepClientSecret(u"a@b.example"_s, u"x"_s))),
             Reason::LeadOnly);
}

void TestMailSignIn::noSecretIsInTheDatabase()
{
    m_provider->setRotating(true);
    SignedInDesk desk(*m_dovecot, *m_peer, *m_provider);
    QVERIFY(desk.signIn());
    desk.clock->advance(2h);
    deliver(u"ola"_s);
    desk.round();
    m_provider->setToken(SignInServer::Token::Parrot);
    desk.clock->advance(2h);
    desk.round();
    QCOMPARE(desk.row().status.problem.value(0), u"mail.sign_in_failed"_s);
    QVERIFY(m_provider->secrets().size() >= 6);
    desk.core.reset();
    const QDir files(desk.directory.path());
    for (const QString &name : files.entryList(QDir::Files)) {
        QFile file(files.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(name != u"desk.db" || content.contains("ida@bo.example"));
        for (const QByteArray &secret : m_provider->secrets())
            QVERIFY2(!content.contains(secret), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestMailSignIn)
#include "tst_mailsignin.moc"
