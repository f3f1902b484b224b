#include "tests/support/PostgresServer.h"

#include "storage/ServerSetup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace skranke::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds; a machine that does a lot else is slow

QString programFolder()
{
    static const QString found = [] {
        if (const QString path = QStandardPaths::findExecutable(u"initdb"_s); !path.isEmpty())
            return QFileInfo(path).canonicalPath();
        // Debian keeps the server's own programs out of the way.
        const QDir debian(u"/usr/lib/postgresql"_s);
        const QStringList versions =
            debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (auto version = versions.crbegin(); version != versions.crend(); ++version)
            if (version->toInt() >= 15
                && QFile::exists(debian.filePath(*version + "/bin/initdb"_L1)))
                return debian.filePath(*version + "/bin"_L1);
        return QString();
    }();
    return found;
}

/// PostgreSQL does not run as root; nobody is as ordinary as a user gets.
QStringList asOrdinaryUser(const QString &program, const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        return QStringList{u"setpriv"_s,        u"--reuid=nobody"_s,   u"--regid=nogroup"_s,
                           u"--clear-groups"_s, u"--pdeathsig=QUIT"_s, program}
        + arguments;
#endif
    return QStringList{program} + arguments;
}

void run(const QString &program, const QStringList &arguments)
{
    QStringList words = asOrdinaryUser(program, arguments);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAll().constData());
}

int freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return probe.serverPort();
}

} // namespace

bool PostgresServer::isInstalled()
{
    const bool installed =
        !programFolder().isEmpty() && QSqlDatabase::isDriverAvailable(u"QPSQL"_s);
    if (!installed && qEnvironmentVariableIsSet("CI"))
        qFatal("PostgreSQL or Qt's driver for it is missing: see ./dev");
    return installed;
}

PostgresServer &PostgresServer::shared()
{
    // Gone with the application, before the last of Qt is.
    static PostgresServer *server = [] {
        auto *made = new PostgresServer;
        qAddPostRoutine([] { delete std::exchange(server, nullptr); });
        return made;
    }();
    return *server;
}

PostgresServer::PostgresServer(const Options &options)
{
    initialise(options);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : options.environment)
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    start();
}

PostgresServer::~PostgresServer()
{
    stop();
}

PostgresServer::PostgresServer(Follower)
{
    giveFolder();
}

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(const PostgresServer &primary)
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer(Follower()));
    const QString data = standby->m_folder.filePath(u"data"_s);
    run(programFolder() + "/pg_basebackup"_L1,
        {u"-D"_s, data, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(primary.port()), u"-U"_s,
         u"postgres"_s, u"-R"_s, u"--wal-method=stream"_s, u"--checkpoint=fast"_s, u"--no-sync"_s});
    QFile settings(data + "/postgresql.conf"_L1);
    if (!settings.open(QIODevice::Append))
        qFatal("%s", qUtf8Printable(settings.errorString()));
    settings.write(u"\nunix_socket_directories = '%1'\n"_s.arg(standby->m_folder.path()).toUtf8());
    settings.close();
    standby->start();
    return standby;
}

void PostgresServer::promote()
{
    if (!sql(u"SELECT pg_promote()"_s).toBool())
        qFatal("the standby was not promoted: %s", qUtf8Printable(logText()));
}

/// PostgreSQL runs as an ordinary user, who must be able to write there.
void PostgresServer::giveFolder()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        const passwd *nobody = getpwnam("nobody");
        if (!nobody
            || chown(QFile::encodeName(m_folder.path()).constData(), nobody->pw_uid, nobody->pw_gid)
                != 0)
            qFatal("the server's folder cannot be given to an ordinary user");
    }
#endif
}

void PostgresServer::initialise(const Options &options)
{
    const QString data = m_folder.filePath(u"data"_s);
    giveFolder();
    run(programFolder() + "/initdb"_L1,
        {u"-D"_s, data, u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
         u"--locale=C.UTF-8"_s, u"--no-sync"_s});
    QFile settings(data + "/postgresql.conf"_L1);
    if (!settings.open(QIODevice::Append))
        qFatal("%s", qUtf8Printable(settings.errorString()));
    QStringList lines{u"listen_addresses = '127.0.0.1'"_s,
                      u"unix_socket_directories = '%1'"_s.arg(m_folder.path()),
                      u"max_connections = 200"_s,
                      u"shared_buffers = 32MB"_s,
                      u"lc_messages = 'C'"_s,
                      u"autovacuum = off"_s,
                      u"log_min_messages = fatal"_s,
                      u"fsync = off"_s,
                      u"full_page_writes = off"_s};
    lines += options.settings;
    settings.write('\n' + lines.join(u'\n').toUtf8() + '\n');
    if (options.access.isEmpty())
        return;
    QFile access(data + "/pg_hba.conf"_L1);
    if (!access.open(QIODevice::ReadWrite))
        qFatal("%s", qUtf8Printable(access.errorString()));
    const QByteArray before = access.readAll();
    access.seek(0);
    access.write(options.access.join(u'\n').toUtf8() + '\n' + before);
}

void PostgresServer::start()
{
    if (m_port == 0)
        m_port = freePort();
    QStringList words =
        asOrdinaryUser(programFolder() + "/postgres"_L1,
                       {u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port)});
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.setStandardOutputFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    // It ends with the test even when the test is killed.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGQUIT); });
#endif
    const QString program = words.takeFirst();
    m_process.start(program, words);
    QProcess probe;
    for (int waited = 0; waited < Patience; waited += 50) {
        probe.start(programFolder() + "/pg_isready"_L1,
                    {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)});
        if (probe.waitForFinished() && probe.exitCode() == 0)
            return;
        // What was killed before it may still be holding its memory.
        if (m_process.waitForFinished(50) || m_process.state() == QProcess::NotRunning)
            m_process.start(program, words);
    }
    qFatal("PostgreSQL did not start: %s", qUtf8Printable(logText()));
}

void PostgresServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); // a fast shutdown
#else
    m_process.terminate();
#endif
    if (!m_process.waitForFinished(Patience))
        m_process.kill();
}

void PostgresServer::kill()
{
#ifdef Q_OS_UNIX
    // Every process of the server, as if at once: held still, it can neither notice nor mend.
    const auto server = static_cast<pid_t>(m_process.processId());
    ::kill(server, SIGSTOP);
    QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-P"_s, QString::number(server)});
    ::kill(server, SIGKILL);
#else
    m_process.kill();
#endif
    m_process.waitForFinished(Patience);
    QFile::remove(m_folder.filePath(u"data/postmaster.pid"_s));
}

QString PostgresServer::logText() const
{
    QFile log(m_folder.filePath(u"log"_s));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
}

QString PostgresServer::address(const QString &database, const QString &user) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user).arg(m_port).arg(database);
}

QVariant PostgresServer::sql(const QString &statement, const QString &database)
{
    const QString name = QUuid::createUuid().toString();
    QVariant first;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setHostName(u"127.0.0.1"_s);
        connection.setPort(m_port);
        connection.setUserName(u"postgres"_s);
        connection.setDatabaseName(database);
        connection.setConnectOptions(u"options=-csearch_path=skranke,public"_s);
        if (!connection.open())
            qFatal("%s", qUtf8Printable(connection.lastError().text()));
        QSqlQuery query(connection);
        if (!query.exec(statement))
            qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
        if (query.next())
            first = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return first;
}

void PostgresServer::makeTemplate()
{
    if (const auto made = storage::initServer(address(u"desk_template"_s)); !made)
        qFatal("the team's database was not made: %s", qUtf8Printable(made.error().detail));
    sql(u"CREATE ROLE admin LOGIN IN ROLE skranke_owner"_s);
    m_hasTemplate = true;
}

void PostgresServer::drop(const QString &database)
{
    sql(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(database));
}

QString PostgresServer::login(const QString &desk, const QString &name, Role role)
{
    storage::Login login;
    login.name = name;
    login.role = role;
    login.agentName = name;
    login.initials = name.left(2).toUpper();
    if (const auto set = storage::setLogin(address(desk), login); !set)
        qFatal("no login for %s: %s", qUtf8Printable(name), qUtf8Printable(set.error().detail));
    return address(desk, name);
}

QString PostgresServer::newDesk()
{
    if (!m_hasTemplate)
        makeTemplate();
    const QString name = u"desk_%1"_s.arg(++m_desks);
    sql(u"CREATE DATABASE %1 OWNER skranke_owner TEMPLATE desk_template STRATEGY file_copy"_s.arg(
        name));
    return name;
}

} // namespace skranke::tests
