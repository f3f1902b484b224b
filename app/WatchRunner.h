// Runs chores: each on its own time, later and later while it fails, and none twice at once.
#pragma once

#include "app/WatchChore.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace skranke::app {

/// How a round ended.
struct WatchRound {
    QString chore;
    WatchChore::Done done;
    std::optional<Seconds> again; ///< when it is tried again, after a failure
};

class WatchRunner : public QObject {
    Q_OBJECT
public:
    using Chores = std::vector<std::unique_ptr<WatchChore>>;

    explicit WatchRunner(Chores chores, QObject *parent = nullptr);
    ~WatchRunner() override; ///< waits for the rounds under way

    void start();   ///< each chore at once, and then over and over
    void runOnce(); ///< each chore once; ended() when all have
    /// No further round begins; ended() when those under way are over.
    void stop();

    /// After `failures` failures in a row.
    static Seconds waitAfter(Seconds interval, int failures);

Q_SIGNALS:
    void roundDone(const skranke::app::WatchRound &round);
    void ended();

private:
    struct Entry {
        std::unique_ptr<WatchChore> chore;
        QTimer timer;
        std::optional<QFuture<WatchChore::Done>> round;
        int failures = 0;
        bool wanted = false; ///< due while a round was under way
    };
    void begin(Entry &entry);
    void finish(Entry &entry, const WatchChore::Done &done);
    void endIfIdle();

    std::vector<std::unique_ptr<Entry>> m_entries;
    bool m_stopping = false;
    bool m_once = false;
    bool m_ended = false;
};

} // namespace skranke::app
