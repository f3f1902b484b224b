#include "tests/support/Alertmanager.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace skranke::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int StartPatience = 20'000; // ms

QString program()
{
    for (const QString &name : {u"prometheus-alertmanager"_s, u"alertmanager"_s})
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    file.close();
    file.setPermissions(file.permissions() | QFileDevice::ReadOther | QFileDevice::ReadGroup);
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

bool Alertmanager::isInstalled()
{
    const bool installed = !program().isEmpty();
    if (!installed && qEnvironmentVariableIsSet("CI"))
        qFatal("prometheus-alertmanager is not installed");
    return installed;
}

Alertmanager::Alertmanager(Protection protection) : m_protection(protection)
{
    // Whoever it runs as keeps its data here.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFileDevice::ReadOther
                              | QFileDevice::WriteOther | QFileDevice::ExeOther);
    writeConfiguration(protection);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

Alertmanager::~Alertmanager()
{
    stop();
}

void Alertmanager::writeConfiguration(Protection protection)
{
    write(m_folder.filePath(u"alertmanager.yml"_s),
          "route:\n  receiver: none\nreceivers:\n  - name: none\n");
    if (protection == Protection::None)
        return;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                   u"3650"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                   u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s,
                   m_folder.filePath(u"key.pem"_s), u"-out"_s, m_folder.filePath(u"cert.pem"_s)});
    if (!openssl.waitForFinished(StartPatience) || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
    QFile certificate(m_folder.filePath(u"cert.pem"_s));
    if (certificate.open(QIODevice::ReadOnly))
        m_certificate = certificate.readAll();
    QFile::setPermissions(m_folder.filePath(u"key.pem"_s),
                          QFileDevice::ReadOwner | QFileDevice::ReadOther | QFileDevice::ReadGroup);
    // The digest is Password's.
    write(m_folder.filePath(u"web.yml"_s),
          "tls_server_config:\n  cert_file: cert.pem\n  key_file: key.pem\n"
          "basic_auth_users:\n  skranke: "
          "$2b$10$abcdefghijklmnopqrstuuPO2MKj7ySHzoRZ8UgF2tJHI8kPxv4DO\n");
}

void Alertmanager::start()
{
    QStringList command{program(), u"--config.file="_s + m_folder.filePath(u"alertmanager.yml"_s),
                        u"--storage.path="_s + m_folder.filePath(u"data"_s),
                        u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port),
                        u"--cluster.listen-address="_s};
    if (m_protection != Protection::None)
        command.append(u"--web.config.file="_s + m_folder.filePath(u"web.yml"_s));
    if (isRoot())
        command = QStringList{u"setpriv"_s, u"--reuid=nobody"_s, u"--regid=nogroup"_s,
                              u"--clear-groups"_s, u"--pdeathsig=TERM"_s}
            + command;
    m_process.start(command.takeFirst(), command);

    static const QRegularExpression listening(
        u"msg=\"Listening on\" address=127\\.0\\.0\\.1:([0-9]+)"_s);
    QByteArray said;
    while (m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(StartPatience)) {
        said += m_process.readAll();
        const auto match = listening.match(QString::fromUtf8(said));
        if (!match.hasMatch())
            continue;
        m_port = match.captured(1).toUShort();
        return;
    }
    qFatal("Alertmanager did not start: %s", said.constData());
}

void Alertmanager::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(StartPatience)) {
        m_process.kill();
        m_process.waitForFinished(StartPatience);
    }
}

QString Alertmanager::address() const
{
    const QString scheme = m_protection == Protection::None ? u"http"_s : u"https"_s;
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_port);
}

void Alertmanager::post(const QJsonArray &alerts)
{
    QNetworkRequest request(QUrl(address() + u"/api/v2/alerts"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (m_protection != Protection::None) {
        request.setRawHeader("Authorization",
                             "Basic " + (QByteArray(User) + ':' + Password).toBase64());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(m_certificate));
        request.setSslConfiguration(tls);
    }
    QNetworkAccessManager network;
    QNetworkReply *reply = network.post(request, QJsonDocument(alerts).toJson());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the alerts were not taken: %s", qUtf8Printable(reply->errorString()));
}

QJsonObject Alertmanager::alert(const QString &instance, const QString &name,
                                const QString &severity)
{
    return {
        {u"labels"_s,
         QJsonObject{{u"alertname"_s, name}, {u"instance"_s, instance}, {u"severity"_s, severity}}},
        {u"annotations"_s, QJsonObject{{u"summary"_s, u"%1 svarer ikke"_s.arg(instance)}}}};
}

QJsonObject Alertmanager::ended(QJsonObject alert, Instant at)
{
    alert.insert(u"endsAt"_s, formatInstant(at));
    return alert;
}

} // namespace skranke::tests
