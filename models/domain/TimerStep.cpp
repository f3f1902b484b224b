#include "domain/TimerStep.h"

#include <algorithm>

namespace skranke {

namespace {

bool startedBy(const Timer &timer, Instant at)
{
    return timer.isRunning() && *timer.runningSince <= at;
}

void pauseAt(Timer &timer, Instant at)
{
    timer.banked = timer.elapsed(at);
    timer.runningSince = std::nullopt;
}

void startAt(QList<Timer> &timers, AgentId agent, const TimerStep &step)
{
    auto own = std::ranges::find(timers, step.caseId, &Timer::caseId);
    if (own != timers.end() && own->isRunning())
        return;
    std::optional<Instant> later;
    for (Timer &timer : timers) {
        if (startedBy(timer, step.at))
            pauseAt(timer, step.at);
        else if (timer.isRunning())
            later = timer.runningSince;
    }
    if (own == timers.end()) {
        timers.append(Timer{step.caseId, agent, step.at, {}, {}});
        own = std::prev(timers.end());
    }
    if (later)
        own->banked += *later - step.at;
    else
        own->runningSince = step.at;
}

} // namespace

TimersAfter press(QList<Timer> timers, AgentId agent, const TimerStep &step)
{
    TimersAfter after{std::move(timers), {}};
    if (step.press == TimerPress::Start) {
        startAt(after.standing, agent, step);
        return after;
    }
    const auto own = std::ranges::find(after.standing, step.caseId, &Timer::caseId);
    if (own == after.standing.end() || (own->isRunning() && !startedBy(*own, step.at)))
        return after;
    pauseAt(*own, step.at);
    if (step.press != TimerPress::Pause) {
        after.ended = *own;
        after.standing.erase(own);
    }
    return after;
}

} // namespace skranke
