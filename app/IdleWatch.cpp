#include "app/IdleWatch.h"

namespace skranke::app {

namespace {

/// RFC 2177: a server may hang up on who has been idle for half an hour.
constexpr std::chrono::minutes Renewal{24};
/// A server that keeps breaking off is asked by the round alone for a while.
constexpr qint64 NotBefore = 5 * 60 * 1000; // ms

} // namespace

IdleWatch::IdleWatch(const MailTransport &transport, MailAccount account)
    : m_transport(transport), m_account(std::move(account))
{
}

IdleWatch::~IdleWatch()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void IdleWatch::start(const MailCredentials &credentials)
{
    if (m_stop || (m_thread && m_thread->isRunning())
        || (m_started.isValid() && m_started.elapsed() < NotBefore))
        return;
    m_started.start();
    m_thread.reset(QThread::create([this, credentials] { wait(credentials); }));
    m_thread->start();
}

void IdleWatch::wait(const MailCredentials &credentials)
{
    const auto session = m_transport.openIncoming(m_account, credentials, m_stop);
    if (!session || !(*session)->canWait() || !(*session)->open(m_account.folders.first()))
        return;
    // What came between the round and this is the next round's.
    Q_EMIT arrived();
    while (!m_stop) {
        const auto news = (*session)->waitForMail(Renewal);
        if (!news)
            return;
        if (*news)
            Q_EMIT arrived();
    }
}

} // namespace skranke::app
