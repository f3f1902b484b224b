// A web server that answers what a test wants it to, on loopback.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

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
        m_pace = {};
    }
    void setAnswer(const QByteArray &body, const QByteArray &status = "200 OK",
                   const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        setRaw("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
               + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    }
    void setSilent() { setRaw({}, false); }
    /// A byte of the answer at a time, at that pace.
    void setDripping(const QByteArray &answer, std::chrono::milliseconds pace)
    {
        setRaw(answer, false);
        m_pace = pace;
    }

    QByteArray asked() const { return m_asked; } ///< the last question's head
    int questions() const { return m_questions; }

private:
    void take(QTcpSocket *socket)
    {
        QByteArray head = socket->property("head").toByteArray() + socket->readAll();
        socket->setProperty("head", head);
        constexpr char TlsHandshake = 0x16;
        if (head.startsWith(TlsHandshake)) { // as web servers answer one who speaks TLS to them
            socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        if (!head.contains("\r\n\r\n") || socket->property("answered").toBool())
            return;
        socket->setProperty("answered", true);
        m_asked = head;
        ++m_questions;
        if (m_pace.count() > 0) {
            drip(socket);
            return;
        }
        socket->write(m_answer);
        if (m_close)
            socket->disconnectFromHost();
    }

    void drip(QTcpSocket *socket) const
    {
        auto *drops = new QTimer(socket);
        connect(drops, &QTimer::timeout, socket, [socket, answer = m_answer, at = 0]() mutable {
            if (at < answer.size())
                socket->write(answer.mid(at++, 1));
        });
        drops->start(m_pace);
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_asked;
    bool m_close = true;
    std::chrono::milliseconds m_pace{};
    int m_questions = 0;
};

} // namespace skranke::tests
