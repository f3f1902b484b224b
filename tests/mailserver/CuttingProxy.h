// Stands between us and a server, and cuts the connection after so many bytes from the server.
#pragma once

#include <QThread>

#include <atomic>

namespace skranke::tests {

class CuttingProxy {
public:
    explicit CuttingProxy(int port); ///< to localhost
    ~CuttingProxy();

    int port() const { return m_port; }
    /// Each connection from now on ends after this many bytes from the server; negative: never.
    void cutAfter(qint64 bytes) { m_allowed = bytes; }
    qint64 passed() const { return m_passed; } ///< bytes from the server in all

private:
    QThread m_thread;
    int m_port = 0;
    std::atomic<qint64> m_allowed = -1;
    std::atomic<qint64> m_passed = 0;
};

} // namespace skranke::tests
