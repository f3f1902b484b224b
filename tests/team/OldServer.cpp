#include "tests/team/OldServer.h"

#include <QTcpSocket>
#include <QtEndian>

namespace skranke::tests {

namespace {

constexpr quint32 WantsTls = 80877103;

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray packet(char kind, const QByteArray &content)
{
    return kind + number(quint32(content.size()) + 4) + content;
}

QByteArray parameter(const QByteArray &name, const QByteArray &value)
{
    return packet('S', name + '\0' + value + '\0');
}

QByteArray ready()
{
    return packet('Z', "I");
}

/// One row of one text.
QByteArray answer(const QByteArray &text)
{
    const QByteArray column = QByteArray("\0\1", 2) + "answer" + '\0' + number(0)
        + QByteArray("\0\0", 2) + number(25) + QByteArray("\xff\xff", 2) + number(0xffffffff)
        + QByteArray("\0\0", 2);
    return packet('T', column)
        + packet('D', QByteArray("\0\1", 2) + number(quint32(text.size())) + text)
        + packet('C', QByteArray("SELECT 1") + '\0') + ready();
}

QByteArray answerTo(const QByteArray &question)
{
    if (question.contains("server_version_num"))
        return answer("130014");
    if (question.contains("server_version"))
        return answer("13.14");
    if (question.contains("transaction_read_only"))
        return answer("off");
    return packet('C', QByteArray("SET") + '\0') + ready();
}

/// Takes whole messages off the front of what has arrived, and answers them.
void talk(QTcpSocket &client, QByteArray &arrived, bool &greeted)
{
    for (;;) {
        const qsizetype head = greeted ? 5 : 4;
        if (arrived.size() < head)
            return;
        const qsizetype size =
            head - 4 + qsizetype(qFromBigEndian<quint32>(arrived.constData() + head - 4));
        if (arrived.size() < size)
            return;
        const QByteArray message = arrived.left(size);
        arrived.remove(0, size);
        if (greeted) {
            if (message[0] == 'Q')
                client.write(answerTo(message));
        } else if (qFromBigEndian<quint32>(message.constData() + 4) == WantsTls) {
            client.write("N");
        } else {
            greeted = true;
            client.write(packet('R', number(0)) + parameter("server_version", "13.14")
                         + parameter("client_encoding", "UTF8")
                         + parameter("standard_conforming_strings", "on") + ready());
        }
    }
}

} // namespace

OldServer::OldServer() : m_server(new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [server = m_server] {
        QTcpSocket *client = server->nextPendingConnection();
        QObject::connect(client, &QTcpSocket::readyRead, client,
                         [client, arrived = QByteArray(), greeted = false]() mutable {
                             arrived += client->readAll();
                             talk(*client, arrived, greeted);
                         });
    });
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

OldServer::~OldServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace skranke::tests
