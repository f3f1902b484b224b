// A server that says it is PostgreSQL 13, as far as a program must talk to it to find that out.
#pragma once

#include <QTcpServer>
#include <QThread>

namespace skranke::tests {

class OldServer {
public:
    OldServer();
    ~OldServer();

    int port() const { return m_port; }

private:
    QThread m_thread;
    QTcpServer *m_server; ///< lives in the thread
    int m_port = 0;
};

} // namespace skranke::tests
