// Something that is done over and over, with or without a window: intake, breaches, monitoring.
#pragma once

#include "domain/Result.h"
#include "domain/Time.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>

namespace skranke::app {

/// Lives in the thread of its runner, and is asked there.
class WatchChore : public QObject {
    Q_OBJECT
public:
    /// What a round did, as `registered=3 duplicates=1` for the log; empty: nothing worth a line.
    using Done = Result<QString>;

    enum class Retry {
        Later, ///< after a failure, later and later
        Steady ///< the chore sees to that itself
    };

    WatchChore(QString name, Seconds interval, Retry retry = Retry::Later)
        : m_name(std::move(name)), m_interval(interval), m_retry(retry)
    {
    }

    const QString &name() const { return m_name; } ///< one word, for the log
    /// From the end of one round to the beginning of the next.
    Seconds interval() const { return m_interval; }
    Retry retry() const { return m_retry; }

    /// Begins one round; never called while one is under way.
    virtual QFuture<Done> round() = 0;
    /// The program is about to end: a round under way should come to its end soon.
    virtual void stop() {}

Q_SIGNALS:
    void due(); ///< there is something to do before the interval is over

private:
    QString m_name;
    Seconds m_interval;
    Retry m_retry;
};

/// Runs blocking work on a thread of its own, with a stack for the largest mail.
QFuture<WatchChore::Done> onThread(std::function<WatchChore::Done()> work);

} // namespace skranke::app
