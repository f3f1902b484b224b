// Where the tokens of a mailbox are, and where they are not.
#include "secrets/SystemSecrets.h"
#include "tests/mailserver/SignedInDesk.h"
#include "tests/support/TokenDoubles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::app;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestMailTokensKept : public SignInTestBase {
    Q_OBJECT

private Q_SLOTS:
    void theServiceManagersFilesDo();
    void signingOutForgets();
    void onlyLeadsSignIn();
    void noSecretIsInTheDatabase();
};

/// Without a keychain, over several lives of the program, and with a provider that takes each
/// refresh token once.
void TestMailTokensKept::theServiceManagersFilesDo()
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

void TestMailTokensKept::signingOutForgets()
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

void TestMailTokensKept::onlyLeadsSignIn()
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

void TestMailTokensKept::noSecretIsInTheDatabase()
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

QTEST_GUILESS_MAIN(TestMailTokensKept)
#include "tst_mailtokens.moc"
