// How long an event loop was away: a timer that wants to be called every millisecond, and the
// longest it had to wait.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace skranke::bench {

/// Lives in the thread whose loop it watches.
class LoopWatch : public QObject {
public:
    LoopWatch();

    void begin();
    void end() { m_timer.stop(); }

    /// Milliseconds from one turn of the loop to the next, at their worst.
    double longest() const { return m_longest; }
    /// Of the thread's own work between two turns, without what it waited for a processor; 0 where
    /// the system does not tell.
    double longestWork() const { return m_longestWork; }
    int longerThan16() const { return m_longerThan16; } ///< turns that took over 16 ms of work

private:
    void turn();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    double m_lastWork = 0;
    double m_longest = 0;
    double m_longestWork = 0;
    int m_longerThan16 = 0;
};

} // namespace skranke::bench
