#include "tests/mailserver/MailServers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace skranke::tests {

namespace {
constexpr int Started = 60'000; // ms; generous, for a machine with other things to do
}

SmtpPeer::~SmtpPeer()
{
    kill();
}

bool SmtpPeer::start(const TestCertificate &certificate, const QString &introspection)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The system's own, to which aiosmtpd belongs, before another that may be in the path.
    QString python =
        QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    if (python.isEmpty())
        python = QStringLiteral("python3");
    m_process.start(python,
                    {QStringLiteral(SMTP_PEER), m_directory.path(), certificate.certificate(),
                     certificate.key(), introspection});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(Started))
            return false;
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    if (words.size() != 3)
        return false;
    m_tlsPort = words[1].toInt();
    m_startTlsPort = words[2].toInt();
    return true;
}

void SmtpPeer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void SmtpPeer::calmDown()
{
    QFile file(m_directory.filePath(QStringLiteral("calm")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QList<SmtpPeer::Mail> SmtpPeer::mails() const
{
    const QDir directory(m_directory.path());
    QList<Mail> all;
    for (const QString &name :
         directory.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        Mail mail;
        mail.path = directory.filePath(name);
        QFile file(mail.path);
        QFile about(mail.path.chopped(4) + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly) || !about.open(QIODevice::ReadOnly))
            continue;
        mail.raw = file.readAll();
        const QJsonObject json = QJsonDocument::fromJson(about.readAll()).object();
        mail.from = json.value(QStringLiteral("from")).toString();
        for (const auto &to : json.value(QStringLiteral("to")).toArray())
            mail.to.append(to.toString());
        all.append(mail);
    }
    return all;
}

MailServer SmtpPeer::server(MailSecurity security) const
{
    return {QStringLiteral("localhost"), security == MailSecurity::Tls ? m_tlsPort : m_startTlsPort,
            security};
}

} // namespace skranke::tests
