// A thread that owns one connection: opens it, works through a queue of tasks, closes it.
#pragma once

#include "storage/Connection.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace skranke::storage {

class DatabaseThread {
public:
    using Task = std::function<void(Connection &)>;
    using Setup = std::function<Result<void>(Connection &)>;

    DatabaseThread() = default;
    ~DatabaseThread(); ///< as stop()
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Opens the connection on the new thread and runs `setup` there; waits for what it says.
    /// `dialect` must outlive the thread.
    Result<void> start(const SqlDialect &dialect, const OpenOptions &options, Setup setup);
    /// Runs `task` between others, no more often than `interval`. Call before start().
    void setRecurring(std::chrono::milliseconds interval, Task task);
    /// False when the thread has been stopped: the task will not run.
    bool post(Task task);
    /// Finishes every task that was posted, then closes the connection.
    void stop();

private:
    void work(Connection &connection);

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = true;
    std::chrono::milliseconds m_interval{};
    Task m_recurring;
};

} // namespace skranke::storage
