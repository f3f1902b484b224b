#include "tests/mailserver/CuttingProxy.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>

namespace skranke::tests {

CuttingProxy::CuttingProxy(int port)
{
    m_thread.start();
    auto *home = new QObject;
    home->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, home, &QObject::deleteLater);
    QSemaphore ready;
    QMetaObject::invokeMethod(home, [this, home, port, &ready] {
        auto *server = new QTcpServer(home);
        QObject::connect(server, &QTcpServer::newConnection, server, [this, server, port] {
            QTcpSocket *client = server->nextPendingConnection();
            auto *upstream = new QTcpSocket(client);
            auto left = std::make_shared<qint64>(m_allowed);
            upstream->connectToHost(QStringLiteral("localhost"), static_cast<quint16>(port));
            QObject::connect(client, &QTcpSocket::readyRead, upstream,
                             [client, upstream] { upstream->write(client->readAll()); });
            QObject::connect(upstream, &QTcpSocket::readyRead, client,
                             [this, client, upstream, left] {
                                 QByteArray bytes = upstream->readAll();
                                 if (*left >= 0)
                                     bytes.truncate(*left);
                                 client->write(bytes);
                                 m_passed += bytes.size();
                                 if (*left < 0)
                                     return;
                                 *left -= bytes.size();
                                 if (*left > 0)
                                     return;
                                 client->flush();
                                 upstream->abort();
                                 client->abort();
                             });
            QObject::connect(upstream, &QTcpSocket::disconnected, client,
                             &QTcpSocket::disconnectFromHost);
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
        ready.release();
    });
    ready.acquire();
}

CuttingProxy::~CuttingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace skranke::tests
