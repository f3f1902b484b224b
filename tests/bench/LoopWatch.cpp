#include "tests/bench/LoopWatch.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace skranke::bench {

namespace {

constexpr double Frame = 16; // ms

/// Milliseconds of a processor that this thread has had.
double workOfThread()
{
#ifdef Q_OS_UNIX
    constexpr double PerSecond = 1e3, PerNanosecond = 1e-6;
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * PerSecond
        + static_cast<double>(time.tv_nsec) * PerNanosecond;
#else
    return 0;
#endif
}

} // namespace

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::turn);
}

void LoopWatch::begin()
{
    m_longest = m_longestWork = 0;
    m_longerThan16 = 0;
    m_last = std::chrono::steady_clock::now();
    m_lastWork = workOfThread();
    m_timer.start();
}

void LoopWatch::turn()
{
    const auto now = std::chrono::steady_clock::now();
    const double work = workOfThread();
    m_longest =
        std::max(m_longest, std::chrono::duration<double, std::milli>(now - m_last).count());
    m_longestWork = std::max(m_longestWork, work - m_lastWork);
    m_longerThan16 += work - m_lastWork > Frame ? 1 : 0;
    m_last = now;
    m_lastWork = work;
}

} // namespace skranke::bench
