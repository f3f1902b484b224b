#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace skranke::app {

namespace {

constexpr int AnswerWithin = 1000;      // ms
constexpr qint64 LongestMessage = 1000; // bytes; whoever may connect is the same user

QString nameFor(const QString &databasePath)
{
    const QFileInfo file(databasePath);
    const QString canonical = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("skranke-") + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString &databasePath, QObject *parent)
    : QObject(parent), m_name(nameFor(databasePath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
                caller->deleteLater();
                Q_EMIT raiseRequested(QString::fromUtf8(caller->read(LongestMessage)));
            });
            caller->write("here");
        }
    });
}

bool SingleInstance::claim(const QString &message)
{
    if (askOther(message))
        return false;
    if (m_server.listen(m_name))
        return true;
    // The socket of a console that was killed is still in the way; nobody answered on it.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name) || !askOther(message);
}

bool SingleInstance::askOther(const QString &message) const
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (!other.waitForConnected(AnswerWithin))
        return false;
    other.write(message.toUtf8());
    const bool answered =
        other.waitForReadyRead(AnswerWithin) || other.state() == QLocalSocket::ConnectedState;
    other.disconnectFromServer();
    if (other.state() != QLocalSocket::UnconnectedState)
        other.waitForDisconnected(AnswerWithin);
    return answered;
}

} // namespace skranke::app
