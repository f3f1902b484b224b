#include "app/WatchRunner.h"

#include "services/Answer.h"

#include <algorithm>

namespace skranke::app {

WatchRunner::WatchRunner(Chores chores, QObject *parent) : QObject(parent)
{
    for (auto &chore : chores) {
        auto entry = std::make_unique<Entry>();
        entry->chore = std::move(chore);
        entry->timer.setSingleShot(true);
        Entry &kept = *entry;
        connect(&kept.timer, &QTimer::timeout, this, [this, &kept] { begin(kept); });
        connect(kept.chore.get(), &WatchChore::due, this, [this, &kept] {
            kept.wanted = true;
            begin(kept);
        });
        m_entries.push_back(std::move(entry));
    }
}

WatchRunner::~WatchRunner()
{
    m_stopping = true;
    for (const auto &entry : m_entries)
        entry->chore->stop();
    for (const auto &entry : m_entries)
        if (entry->round)
            entry->round->waitForFinished();
}

Seconds WatchRunner::waitAfter(Seconds interval, int failures)
{
    constexpr Seconds Longest = std::chrono::minutes(10);
    constexpr int MostDoublings = 10;
    const Seconds wait = interval * (1 << std::clamp(failures, 0, MostDoublings));
    return failures == 0 ? interval : std::min(wait, std::max(interval, Longest));
}

void WatchRunner::start()
{
    for (const auto &entry : m_entries)
        begin(*entry);
}

void WatchRunner::runOnce()
{
    m_once = true;
    start();
    endIfIdle();
}

void WatchRunner::stop()
{
    m_stopping = true;
    for (const auto &entry : m_entries) {
        entry->timer.stop();
        entry->chore->stop();
    }
    endIfIdle();
}

void WatchRunner::begin(Entry &entry)
{
    if (entry.round || m_stopping)
        return;
    entry.wanted = false;
    entry.timer.stop();
    entry.round = entry.chore->round();
    services::onAnswer(*entry.round, this,
                       [this, &entry](const WatchChore::Done &done) { finish(entry, done); });
}

void WatchRunner::finish(Entry &entry, const WatchChore::Done &done)
{
    entry.round.reset();
    const bool steady = entry.chore->retry() == WatchChore::Retry::Steady;
    entry.failures = done || steady ? 0 : entry.failures + 1;
    const Seconds wait = waitAfter(entry.chore->interval(), entry.failures);
    const bool again = !m_once && !m_stopping;
    Q_EMIT roundDone(
        {entry.chore->name(), done, again && !done ? std::optional(wait) : std::nullopt});
    if (again && entry.wanted && done)
        begin(entry);
    else if (again)
        entry.timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(wait));
    endIfIdle();
}

void WatchRunner::endIfIdle()
{
    const bool busy = std::any_of(m_entries.cbegin(), m_entries.cend(),
                                  [](const auto &entry) { return entry->round.has_value(); });
    if (m_ended || busy || !(m_once || m_stopping))
        return;
    m_ended = true;
    QMetaObject::invokeMethod(this, &WatchRunner::ended, Qt::QueuedConnection);
}

} // namespace skranke::app
