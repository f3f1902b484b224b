// Signing in to a mailbox from the command line, by the program itself.
#include "domain/MailWork.h"
#include "tests/support/Desk.h"
#include "tests/support/SignInServer.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::tests;

namespace {
constexpr int Patience = 60'000; // ms; generous, for a machine with other things to do
}

class TestMailbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenIsWrittenForTheServiceManager();
    void whoeverSaysNoIsHeard();
    void isCalledOff();
    void saysWhatItDoesNotUnderstand();

private:
    std::unique_ptr<SignInServer> m_provider;
    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_directory;

    void run(QProcess &program, const QStringList &arguments) const
    {
        program.start(QStringLiteral(SKRANKECTL),
                      QStringList{u"--db"_s, u"sqlite:"_s + m_desk->path(), u"--agent"_s,
                                  u"Kari Nes"_s, u"--lang"_s, u"en"_s, u"mailbox"_s}
                          + arguments);
    }
    static QUrl address(QProcess &program)
    {
        while (!program.canReadLine())
            if (!program.waitForReadyRead(Patience))
                return {};
        return QUrl::fromEncoded(program.readLine().trimmed());
    }
    int end(QProcess &program) const
    {
        return program.waitForFinished(Patience) ? program.exitCode() : -1;
    }
    MailAccount stored() const
    {
        return m_desk->read([](UnitOfWork &work) -> Result<MailAccount> {
            return mailOf(work).mailAccounts().all().first();
        });
    }
};

void TestMailbox::init()
{
    m_provider = std::make_unique<SignInServer>();
    m_desk = std::make_unique<Desk>();
    m_desk->write([this](UnitOfWork &work) -> Result<void> {
        MailAccount account;
        account.address = account.user = u"hjelp@bo.example"_s;
        account.login = MailLogin::Token;
        account.signIn = m_provider->signIn();
        mailOf(work).mailAccounts().insert(account);
        account.address = u"salg@bo.example"_s;
        account.login = MailLogin::Password;
        mailOf(work).mailAccounts().insert(account);
        return {};
    });
}

void TestMailbox::aTokenIsWrittenForTheServiceManager()
{
    const QString path = m_directory.filePath(u"mail-token.hjelp@bo.example"_s);
    QProcess program;
    run(program, {u"sign-in"_s, u"Hjelp@bo.example"_s, u"--file"_s, path});
    const QUrl where = address(program);
    QCOMPARE(where.path(), u"/authorize"_s);
    QVERIFY(browse(where).contains("You can close this page"));
    QCOMPARE(end(program), 0);
    const QByteArray said = program.readAllStandardOutput();
    QCOMPARE(said, QByteArray("hjelp@bo.example\tida@bo.example\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_provider->refreshToken());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(stored().signIn.as, u"ida@bo.example"_s);
    for (const QByteArray &secret : m_provider->secrets())
        QVERIFY(!program.readAllStandardError().contains(secret));

    // What is there is not written over.
    run(program, {u"sign-in"_s, u"hjelp@bo.example"_s, u"--file"_s, path});
    QCOMPARE(end(program), 2);
    QCOMPARE(m_provider->tokenRequests(), 1);
}

void TestMailbox::whoeverSaysNoIsHeard()
{
    m_provider->setPage(SignInServer::Page::Deny);
    QProcess program;
    run(program,
        {u"sign-in"_s, u"hjelp@bo.example"_s, u"--file"_s, m_directory.filePath(u"none"_s)});
    browse(address(program));
    QCOMPARE(end(program), 1);
    QVERIFY(program.readAllStandardError().contains("refused in the browser"));
    QVERIFY(!QFileInfo::exists(m_directory.filePath(u"none"_s)));
    QVERIFY(!stored().signIn.since);
}

void TestMailbox::isCalledOff()
{
#ifdef Q_OS_UNIX
    QProcess program;
    run(program,
        {u"sign-in"_s, u"hjelp@bo.example"_s, u"--file"_s, m_directory.filePath(u"none"_s)});
    QVERIFY(!address(program).isEmpty());
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QCOMPARE(end(program), 1);
    QVERIFY(program.readAllStandardError().contains("cancelled"));
    QCOMPARE(m_provider->tokenRequests(), 0);
#endif
}

void TestMailbox::saysWhatItDoesNotUnderstand()
{
    const auto told = [this](const QStringList &arguments, int code) {
        QProcess program;
        run(program, arguments);
        if (end(program) != code)
            qWarning("exit code %d", program.exitCode());
        return program.readAllStandardError();
    };
    QVERIFY(told({u"sign-in"_s}, 2).contains("usage: skrankectl mailbox sign-in"));
    QVERIFY(told({u"sign-in"_s, u"a"_s, u"--port"_s, u"x"_s}, 2).contains("usage:"));
    QVERIFY(told({u"sign-out"_s}, 2).contains("usage: skrankectl mailbox sign-out"));
    QVERIFY(told({u"sign-in"_s, u"ingen@bo.example"_s}, 2).contains("ingen@bo.example"));
    QVERIFY(told({u"sign-in"_s, u"salg@bo.example"_s}, 1).contains("with a password"));
    QVERIFY(told({u"out"_s}, 2).contains("mailbox sign-out ADDRESS"));
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
