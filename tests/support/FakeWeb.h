// A web server that answers what a test wants it to, on loopback.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace skranke::tests {

class FakeWeb : public QObject {
public:
    FakeWeb()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }
    /// The whole answer, head and all, as it is written to whoever asks.
    void setRaw(const QByteArray &answer, bool close = true)
    {
        m_answer = answer;
        m_close = close;
    }
    void setAnswer(const QByteArray &body, const QByteArray &status = "200 OK",
                   const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        setRaw("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
               + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    }
    void setSilent() { setRaw({}, false); }

    QByteArray asked() const { return m_asked; } ///< the last question's head
    int questions() const { return m_questions; }

private:
    void take(QTcpSocket *socket)
    {
        QByteArray head = socket->property("head").toByteArray() + socket->readAll();
        socket->setProperty("head", head);
        if (!head.contains("\r\n\r\n") || socket->property("answered").toBool())
            return;
        socket->setProperty("answered", true);
        m_asked = head;
        ++m_questions;
        socket->write(m_answer);
        if (m_close)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_asked;
    bool m_close = true;
    int m_questions = 0;
};

} // namespace skranke::tests
