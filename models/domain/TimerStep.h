// A press on a timer, as of the moment it was pressed. Written down where the team's server is not
// there to take it, and carried out when it is (R6.1, R10.3).
#pragma once

#include "domain/Codes.h"
#include "domain/TimeEntry.h"

#include <QList>

namespace skranke {

enum class TimerPress { Start, Pause, Stop, Discard };
template <> struct Codes<TimerPress> {
    static constexpr auto table = std::to_array<Code<TimerPress>>({
        {TimerPress::Start, "start"},
        {TimerPress::Pause, "pause"},
        {TimerPress::Stop, "stop"},
        {TimerPress::Discard, "discard"},
    });
};

struct TimerStep {
    TimerPress press = TimerPress::Start;
    CaseId caseId;
    Instant at{};
    QString note;                ///< of a stop: what was done
    std::optional<Seconds> keep; ///< of a stop: no more than this (R6.1)
    qint64 number = 0;           ///< of the presses written down, in their order

    bool operator==(const TimerStep &) const = default;
};

struct TimersAfter {
    QList<Timer> standing;
    std::optional<Timer> ended; ///< paused at the press; of a stop or a discard
};

/// What becomes of the timers of one agent. A timer that was started after the press (at another
/// computer, while this one was cut off) goes on untouched.
TimersAfter press(QList<Timer> timers, AgentId agent, const TimerStep &step);

} // namespace skranke
