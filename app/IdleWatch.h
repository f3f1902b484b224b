// Waits at a mailbox for something to arrive (IMAP IDLE), in a thread and a session of its own.
// Where the server cannot tell, there is the round of every minute.
#pragma once

#include "domain/MailTransport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

namespace skranke::app {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// `transport` outlives it.
    IdleWatch(const MailTransport &transport, MailAccount account);
    ~IdleWatch() override;

    bool isFor(const MailAccount &account) const { return account == m_account; }
    /// Begins to wait, unless it does already or has broken off a moment ago.
    void start(const MailCredentials &credentials);
    void stop() { m_stop = true; }

Q_SIGNALS:
    void arrived(); ///< something may have

private:
    void wait(const MailCredentials &credentials);

    const MailTransport &m_transport;
    MailAccount m_account;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
    QElapsedTimer m_started;
};

} // namespace skranke::app
