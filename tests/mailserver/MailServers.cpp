#include "tests/mailserver/MailServers.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace skranke::tests {

namespace {

constexpr int Started = 60'000; // ms; generous, for a machine with other things to do

bool runNow(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(Started) && process.exitCode() == 0;
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isListening(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    return socket.waitForConnected(200);
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// With `$D` and the ports filled in.
constexpr const char *Configuration = R"(base_dir = $D/run
state_dir = $D/state
log_path = $D/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = $USER
default_internal_group = $GROUP
default_login_user = $USER
first_valid_uid = 1
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $PORT
  }
  inet_listener imaps {
    port = $TLSPORT
    ssl = yes
  }
}
ssl = yes
ssl_cert = <$D/cert.pem
ssl_key = <$D/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login $MECHANISMS
auth_failure_delay = 0
mail_max_userip_connections = 100
imap_idle_notify_interval = 5 mins
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $D/passwd
}
$TOKENS
userdb {
  driver = static
  args = uid=$USER gid=$GROUP home=$D/mail/%u
}
mail_location = maildir:~/Maildir
namespace inbox {
  inbox = yes
}
)";

constexpr const char *Tokens = R"(passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = $D/oauth2.conf
}
)";

/// Each token is asked about, every time.
QByteArray introspectionAt(const QString &url)
{
    return "introspection_mode = post\nintrospection_url = " + url.toUtf8()
        + "\nusername_attribute = sub\nactive_attribute = active\nactive_value = true\n";
}

} // namespace

bool TestCertificate::make(const QString &name)
{
    return runNow(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                   QStringLiteral("-keyout"), key(), QStringLiteral("-out"), certificate(),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:") + name});
}

void TestCertificate::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(certificate()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestCertificate::distrust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Dovecot::~Dovecot()
{
    stop();
}

bool Dovecot::start(const TestCertificate &certificate, const QString &introspection)
{
    if (QStandardPaths::findExecutable(QStringLiteral("dovecot"),
                                       {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"),
                                        QStringLiteral("/usr/local/sbin")})
            .isEmpty())
        return false;
    const QDir own(m_directory.path());
    own.mkpath(QStringLiteral("run"));
    own.mkpath(QStringLiteral("mail/desk/Maildir/new"));
    own.mkpath(QStringLiteral("mail/desk/Maildir/cur"));
    own.mkpath(QStringLiteral("mail/desk/Maildir/tmp"));
    QFile::copy(certificate.certificate(), own.filePath(QStringLiteral("cert.pem")));
    QFile::copy(certificate.key(), own.filePath(QStringLiteral("key.pem")));
    write(own.filePath(QStringLiteral("passwd")), "desk:secret\n");
    write(own.filePath(QStringLiteral("oauth2.conf")), introspectionAt(introspection));
    m_port = freePort();
    m_tlsPort = freePort();
    const QByteArray user = isRoot() ? "nobody" : qgetenv("USER");
    const QByteArray group = isRoot() ? "nogroup" : user;
    write(own.filePath(QStringLiteral("dovecot.conf")),
          QByteArray(Configuration)
              .replace("$MECHANISMS", introspection.isEmpty() ? "" : "xoauth2")
              .replace("$TOKENS", introspection.isEmpty() ? "" : Tokens)
              .replace("$D", m_directory.path().toUtf8())
              .replace("$USER", user)
              .replace("$GROUP", group)
              .replace("$PORT", QByteArray::number(m_port))
              .replace("$TLSPORT", QByteArray::number(m_tlsPort)));
    this->own();
    return startAgain();
}

void Dovecot::own()
{
    if (isRoot())
        runNow(QStringLiteral("chown"),
               {QStringLiteral("-R"), QStringLiteral("nobody:nogroup"), m_directory.path()});
}

bool Dovecot::startAgain()
{
    // After kill(), which another thread may have called, its end is noticed here.
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(10'000);
    QStringList command{QStringLiteral("dovecot"), QStringLiteral("-F"), QStringLiteral("-c"),
                        m_directory.filePath(QStringLiteral("dovecot.conf"))};
    if (isRoot())
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"),
                              QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups")}
            + command;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       environment.value(QStringLiteral("PATH"))
                           + QStringLiteral(":/usr/sbin:/usr/local/sbin"));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral("env"));
    m_process.setArguments(command);
    m_process.start();
    return m_process.waitForStarted(Started)
        && QTest::qWaitFor([this] { return isListening(m_port) && isListening(m_tlsPort); },
                           Started);
}

void Dovecot::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished(10'000);
}

void Dovecot::kill()
{
    // The master's children hold the connections, and go with it. It is halted before they are
    // counted: one that it started meanwhile would live on and answer in its successor's place.
    QFile file(m_directory.filePath(QStringLiteral("run/master.pid")));
    if (file.open(QIODevice::ReadOnly)) {
        const QString master = QString::fromLatin1(file.readAll().trimmed());
        runNow(QStringLiteral("sh"),
               {QStringLiteral("-c"),
                QStringLiteral("kill -STOP %1; kill -9 $(ps -o pid= --ppid %1) %1").arg(master)});
        file.remove();
    }
}

QString Dovecot::maildir(const QString &folder) const
{
    const QString box = m_directory.filePath(QStringLiteral("mail/desk/Maildir"));
    return folder.isEmpty() ? box : box + QStringLiteral("/.") + folder;
}

void Dovecot::deliver(const QByteArray &raw, Instant arrived, const QString &folder)
{
    const QString name = QStringLiteral("%1.M%2.localhost")
                             .arg(toUnix(arrived))
                             .arg(++m_delivered, 6, 10, QLatin1Char('0'));
    const QString path = maildir(folder) + QStringLiteral("/tmp/") + name;
    write(path, raw);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setFileTime(QDateTime::fromSecsSinceEpoch(toUnix(arrived)),
                             QFileDevice::FileModificationTime))
        qFatal("cannot date %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
    file.close();
    QFile::rename(path, maildir(folder) + QStringLiteral("/new/") + name);
}

void Dovecot::renumber()
{
    const QDir box(maildir({}));
    for (const QString &name : box.entryList({QStringLiteral("dovecot*")}, QDir::Files))
        QFile::remove(box.filePath(name));
}

int Dovecot::count(const QString &folder) const
{
    return static_cast<int>(mails(folder).size());
}

int Dovecot::countSeen() const
{
    const QDir cur(maildir({}) + QStringLiteral("/cur"));
    const QStringList names = cur.entryList(QDir::Files);
    return static_cast<int>(std::count_if(names.cbegin(), names.cend(), [](const QString &name) {
        return name.section(QStringLiteral(":2,"), 1).contains(u'S');
    }));
}

QList<QByteArray> Dovecot::mails(const QString &folder) const
{
    QList<QByteArray> all;
    for (const QString &part : {QStringLiteral("/new"), QStringLiteral("/cur")}) {
        const QDir directory(maildir(folder) + part);
        for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll().replace("\r\n", "\n").replace("\n", "\r\n"));
        }
    }
    return all;
}

MailServer Dovecot::server(MailSecurity security) const
{
    return {QStringLiteral("localhost"), security == MailSecurity::Tls ? m_tlsPort : m_port,
            security};
}

MailAccount accountOn(const Dovecot &dovecot, const SmtpPeer *peer, MailSecurity security)
{
    MailAccount account;
    account.address = QStringLiteral("support@example.com");
    account.user = QStringLiteral("desk");
    account.incoming = dovecot.server(security);
    account.oldMail = OldMail::All;
    account.outgoing =
        peer ? peer->server(security) : MailServer{QStringLiteral("localhost"), 1, security};
    return account;
}

} // namespace skranke::tests
