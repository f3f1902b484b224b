// Why a team's database could not be opened, each reason told apart; and that nothing happens to
// it.

#include "tests/support/PostgresServer.h"
#include "tests/support/TeamConsole.h"
#include "tests/team/OldServer.h"

#include "storage/Maintenance.h"
#include "storage/ScramVerifier.h"
#include "storage/ServerSetup.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

ErrorKind openingFails(const QString &address, const QByteArray &password = {})
{
    storage::OpenOptions options;
    options.password = password;
    const auto opened = storage::SqlStore::open(address, options);
    if (opened)
        qFatal("it opened: %s", qUtf8Printable(address));
    qInfo("%s", qUtf8Printable(opened.error().detail));
    return opened.error().kind;
}

/// A certificate for localhost that nobody has vouched for.
void makeCertificate(const QString &folder)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=db.example"_s, u"-addext"_s, u"subjectAltName=DNS:db.example"_s,
                   u"-keyout"_s, folder + "/server.key"_L1, u"-out"_s, folder + "/server.crt"_L1});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
    QFile::setPermissions(folder + "/server.key"_L1,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        for (const QString &file : {u"/server.key"_s, u"/server.crt"_s})
            if (chown(QFile::encodeName(folder + file).constData(), getpwnam("nobody")->pw_uid,
                      getpwnam("nobody")->pw_gid)
                != 0)
                qFatal("the certificate cannot be given to the server");
#endif
}

} // namespace

class DiagnosisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        PostgresServer::Options options;
        options.access = {u"host all ida 127.0.0.1/32 scram-sha-256"_s,
                          u"host all utestengt 127.0.0.1/32 reject"_s};
        m_server = std::make_unique<PostgresServer>(options);
        m_desk = m_server->newDesk();
        storage::Login ida{u"ida"_s, Role::Agent, u"Ida Nordmann"_s, u"IN"_s, "blåbær"};
        QVERIFY(storage::setLogin(m_server->address(m_desk), ida).has_value());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aHostThatDoesNotExist()
    {
        QCOMPARE(openingFails(u"postgresql://nowhere.invalid/x"_s), ErrorKind::HostUnknown);
    }

    void aPortWhereNothingAnswers()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const int port = probe.serverPort();
        probe.close();
        QCOMPARE(openingFails(u"postgresql://127.0.0.1:%1/x"_s.arg(port)), ErrorKind::NoServer);
    }

    void aServerThatIsTooOld()
    {
        const OldServer old;
        storage::OpenOptions options;
        const auto opened =
            storage::SqlStore::open(u"postgresql://ida@127.0.0.1:%1/x"_s.arg(old.port()), options);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::ServerTooOld);
        QCOMPARE(opened.error().arguments, QStringList{u"13.14"_s});
    }

    void aSocketThatIsNotThere()
    {
        QCOMPARE(openingFails(u"postgresql:///x?host=/nowhere"_s), ErrorKind::NoServer);
    }

    void aDatabaseThatDoesNotExist()
    {
        QCOMPARE(openingFails(m_server->address(u"ingen"_s)), ErrorKind::NoDatabase);
    }

    void thePassword()
    {
        const QString address = m_server->address(m_desk, u"ida"_s);
        QCOMPARE(openingFails(address, "feil"), ErrorKind::LoginRefused);
        storage::OpenOptions options;
        options.password = "blåbær";
        const TeamConsole console(address, options);
        QCOMPARE(console.me().name, u"Ida Nordmann"_s);
    }

    // The example of RFC 7677.
    void theVerifierIsWhatTheServerExpects()
    {
        const QString verifier = storage::scramVerifier(
            "pencil", QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
        QCOMPARE(verifier,
                 u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
                 "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                 "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="_s);
    }

    void aLoginThatIsUnknownOrKeptOut()
    {
        QCOMPARE(openingFails(m_server->address(m_desk, u"ukjent"_s)), ErrorKind::LoginRefused);
        QCOMPARE(openingFails(m_server->address(m_desk, u"utestengt"_s)), ErrorKind::LoginRefused);
    }

    void aLoginWithoutARole()
    {
        m_server->sql(u"CREATE ROLE gjest LOGIN"_s);
        QCOMPARE(openingFails(m_server->address(m_desk, u"gjest"_s)), ErrorKind::Forbidden);
    }

    void aServerWithoutTls()
    {
        QCOMPARE(openingFails(m_server->address(m_desk) + "?sslmode=require"_L1),
                 ErrorKind::Untrusted);
    }

    void aCertificateNobodyVouchesForOrOfAnotherHost()
    {
        QTemporaryDir folder;
        makeCertificate(m_server->folder());
        m_server->sql(
            u"ALTER SYSTEM SET ssl_cert_file = '%1/server.crt'"_s.arg(m_server->folder()));
        m_server->sql(u"ALTER SYSTEM SET ssl_key_file = '%1/server.key'"_s.arg(m_server->folder()));
        m_server->sql(u"ALTER SYSTEM SET ssl = on"_s);
        m_server->stop();
        m_server->start();
        const QString address = m_server->address(m_desk);
        QCOMPARE(openingFails(address + "?sslmode=verify-full"_L1), ErrorKind::Untrusted);
        const QString trusting =
            address + "?sslrootcert="_L1 + m_server->folder() + "/server.crt&sslmode="_L1;
        QCOMPARE(openingFails(trusting + "verify-full"_L1), ErrorKind::Untrusted);
        QVERIFY(storage::SqlStore::open(trusting + "verify-ca"_L1).has_value());
    }

    void aDatabaseThatIsSomethingElse()
    {
        m_server->sql(u"CREATE DATABASE annet"_s);
        m_server->sql(u"CREATE SCHEMA skranke"_s, u"annet"_s);
        m_server->sql(u"CREATE TABLE skranke.bokmerker (x int)"_s, u"annet"_s);
        QCOMPARE(openingFails(m_server->address(u"annet"_s)), ErrorKind::Corrupt);
    }

    void aDatabaseThatNobodyHasMigrated()
    {
        m_server->sql(u"CREATE DATABASE tomt OWNER skranke_owner"_s);
        QCOMPARE(openingFails(m_server->address(u"tomt"_s)), ErrorKind::NotMigrated);
    }

    void aDatabaseHalfMigratedIsRefusedUntilItIsDone()
    {
        const QString desk = m_server->newDesk();
        m_server->sql(u"DELETE FROM schema_version WHERE version > 1"_s, desk);
        QCOMPARE(openingFails(m_server->address(desk)), ErrorKind::NotMigrated);
    }

    void migratingNeedsTheOwnersRole()
    {
        const auto refused =
            storage::migrate(m_server->address(m_desk, u"ida"_s), QByteArray("blåbær"));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    }

    void initialisingTwiceChangesNothing()
    {
        const QString address = m_server->address(u"nytt_team"_s);
        QVERIFY(storage::initServer(address).has_value());
        QVERIFY(storage::initServer(address).has_value());
        QCOMPARE(storage::migrate(address).value(), 0);
        QCOMPARE(storage::initServer(u"sqlite:x"_s).error().kind, ErrorKind::Invalid);
    }

    void theFirstHostThatTakesWritesIsUsed()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const int dead = probe.serverPort();
        probe.close();
        const QString address = u"postgresql://admin@127.0.0.1:%1,127.0.0.1:%2/%3"_s.arg(dead)
                                    .arg(m_server->port())
                                    .arg(m_desk);
        QVERIFY(storage::SqlStore::open(address).has_value());
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_desk;
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "DiagnosisTest.moc"
