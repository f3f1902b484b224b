#include "services/TimerPressing.h"

#include "services/TimeRules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace skranke::services {

using namespace Qt::StringLiterals;

namespace {

void save(UnitOfWork &work, const QList<Timer> &before, const QList<Timer> &after)
{
    for (const Timer &timer : before)
        if (std::ranges::find(after, timer.caseId, &Timer::caseId) == after.end())
            work.time().removeTimer(timer.caseId, timer.agent);
    // At most one runs, so what is paused goes first.
    for (const bool running : {false, true})
        for (const Timer &timer : after)
            if (timer.isRunning() == running && !before.contains(timer))
                work.time().saveTimer(timer);
}

Result<std::optional<TimeEntry>> recordEnded(UnitOfWork &work, const Agent &me, Instant now,
                                             const Timer &timer, const TimerStep &step)
{
    TimeEntry entry = entryOf(me);
    entry.caseId = step.caseId;
    entry.note = step.note;
    entry.duration = timer.banked;
    if (step.keep)
        entry.duration = std::min(entry.duration, *step.keep);
    if (entry.duration == Seconds{0})
        return std::optional<TimeEntry>();
    entry.start = startOfEntry(work, timer, entry.duration, now);
    return insertEntry(work, entry, me, now).map([](const TimeEntry &made) {
        return std::optional(made);
    });
}

std::optional<Timer> timerOf(const QList<Timer> &timers, CaseId id)
{
    const auto found = std::ranges::find(timers, id, &Timer::caseId);
    return found == timers.end() ? std::nullopt : std::optional(*found);
}

/// The last step done of each computer's, by the spool's mark.
QString doneKey(const Agent &me)
{
    return u"timer_steps/%1"_s.arg(me.id.value);
}

} // namespace

Result<Pressed> pressTimer(UnitOfWork &work, const Agent &me, Instant now, const TimerStep &step)
{
    const QList<Timer> before = work.time().timersOf(me.id);
    if (step.press == TimerPress::Start) {
        if (!work.cases().find(step.caseId))
            return fail(ErrorKind::NotFound);
    } else if (!timerOf(before, step.caseId)) {
        return refuse(Reason::NoTimer);
    }
    const TimersAfter after = press(before, me.id, step);
    Pressed pressed{timerOf(after.standing, step.caseId), {}};
    if (after.ended && step.press == TimerPress::Stop) {
        const auto entry = recordEnded(work, me, now, *after.ended, step);
        if (!entry)
            return tl::make_unexpected(entry.error());
        pressed.entry = *entry;
    }
    save(work, before, after.standing);
    return pressed;
}

Result<QList<Refused>> pressAll(UnitOfWork &work, const Agent &me, Instant now,
                                const QString &spool, const QList<TimerStep> &steps)
{
    QJsonObject done =
        QJsonDocument::fromJson(work.settings().value(doneKey(me), {}).toUtf8()).object();
    qint64 last = done[spool].toInteger();
    QList<Refused> refused;
    for (const TimerStep &step : steps) {
        if (step.number <= last)
            continue;
        last = step.number;
        const auto pressed = pressTimer(work, me, now, step);
        if (pressed || pressed.error().reason == Reason::NoTimer)
            continue;
        refused.append({step, pressed.error()});
        if (step.press == TimerPress::Stop) {
            TimerStep pause = step;
            pause.press = TimerPress::Pause;
            if (const auto paused = pressTimer(work, me, now, pause); !paused)
                return tl::make_unexpected(paused.error());
        }
    }
    done[spool] = last;
    work.settings().set(doneKey(me),
                        QString::fromUtf8(QJsonDocument(done).toJson(QJsonDocument::Compact)));
    return refused;
}

} // namespace skranke::services
