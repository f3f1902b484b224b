#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace skranke::app {

namespace {

constexpr int AnswerWithin = 1000; // ms

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
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("here");
            caller->disconnectFromServer();
        }
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    if (askOther())
        return false;
    if (m_server.listen(m_name))
        return true;
    // The socket of a console that was killed is still in the way; nobody answered on it.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name) || !askOther();
}

bool SingleInstance::askOther() const
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (!other.waitForConnected(AnswerWithin))
        return false;
    return other.waitForReadyRead(AnswerWithin) || other.state() == QLocalSocket::ConnectedState;
}

} // namespace skranke::app
