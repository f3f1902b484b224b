#include "storage/DatabaseThread.h"

#include <future>

namespace skranke::storage {

DatabaseThread::~DatabaseThread()
{
    stop();
}

Result<void> DatabaseThread::start(const SqlDialect &dialect, const OpenOptions &options,
                                   Setup setup)
{
    m_stopping = false;
    std::promise<Result<void>> started;
    std::future<Result<void>> outcome = started.get_future();
    m_thread = std::thread([this, &dialect, options, setup = std::move(setup),
                            started = std::move(started)]() mutable {
        auto connection = Connection::open(dialect, options);
        Result<void> ready = connection ? setup(**connection)
                                        : Result<void>(tl::make_unexpected(connection.error()));
        const bool usable = ready.has_value();
        started.set_value(std::move(ready));
        if (usable)
            work(**connection);
    });
    Result<void> ready = outcome.get();
    if (!ready)
        stop();
    return ready;
}

void DatabaseThread::setRecurring(std::chrono::milliseconds interval, Task task)
{
    m_interval = interval;
    m_recurring = std::move(task);
}

bool DatabaseThread::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void DatabaseThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DatabaseThread::work(Connection &connection)
{
    using SteadyClock = std::chrono::steady_clock;
    auto recurs = SteadyClock::now() + m_interval;
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] { return !m_tasks.empty() || m_stopping; };
            if (m_recurring)
                m_wake.wait_until(lock, recurs, hasWork);
            else
                m_wake.wait(lock, hasWork);
            if (!m_tasks.empty()) {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
            } else if (m_stopping) {
                return;
            }
        }
        if (task)
            task(connection);
        if (m_recurring && SteadyClock::now() >= recurs) {
            m_recurring(connection);
            recurs = SteadyClock::now() + m_interval;
        }
    }
}

} // namespace skranke::storage
