#include "services/TimeService.h"

#include "domain/Ready.h"
#include "services/Away.h"
#include "services/Events.h"
#include "services/Job.h"
#include "services/TimeRules.h"
#include "services/TimerSpool.h"

#include <algorithm>

namespace skranke::services {

namespace {

void recordChanges(UnitOfWork &work, const Agent &me, Instant now, const TimeEntry &before,
                   const TimeEntry &after)
{
    const auto note = [&](const QString &field, const QString &from, const QString &to) {
        if (from != to)
            record(work, me, now, after.caseId, EventKind::TimeChanged, field, from, to);
    };
    const auto yes = [](bool value) {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    };
    note(QStringLiteral("duration"), secondsText(before.duration), secondsText(after.duration));
    note(QStringLiteral("start"), formatInstant(before.start), formatInstant(after.start));
    note(QStringLiteral("note"), before.note, after.note);
    note(QStringLiteral("billable"), yes(before.billable), yes(after.billable));
    note(QStringLiteral("non_billable_reason"), before.nonBillableReason, after.nonBillableReason);
}

} // namespace

TimerStep TimeService::now(TimerPress press, CaseId id) const
{
    TimerStep step;
    step.press = press;
    step.caseId = id;
    step.at = m.clock.now();
    return step;
}

QFuture<Result<Pressed>> TimeService::pressed(const TimerStep &step)
{
    if (!m_spool)
        return inDatabase(step);
    const auto keep = [spool = m_spool, step, me = m.session.me().id] {
        return spool->keep(step).map([&] {
            Pressed pressed;
            const QList<Timer> standing = spool->after({});
            const auto own = std::ranges::find(standing, step.caseId, &Timer::caseId);
            pressed.timer = own == standing.end() ? Timer{step.caseId, me, step.at, {}, {}} : *own;
            return pressed;
        });
    };
    if (!m_spool->isEmpty() && m.session.requireAgent()) {
        // After what is waiting, and with it.
        auto kept = keep();
        m_spool->settle();
        return ready(std::move(kept));
    }
    return inDatabase(step).then(m_spool, [keep](const Result<Pressed> &outcome) {
        return outcome || !isAway(outcome.error()) ? outcome : keep();
    });
}

QFuture<Result<Pressed>> TimeService::inDatabase(const TimerStep &step)
{
    return writeAsAgent(m, [step](UnitOfWork &work, const Agent &me, Instant now) {
        return pressTimer(work, me, now, step);
    });
}

namespace {

QFuture<Result<Timer>> timerOf(QFuture<Result<Pressed>> future)
{
    return future.then([](const Result<Pressed> &pressed) {
        return pressed.map([](const Pressed &done) { return done.timer.value_or(Timer{}); });
    });
}

} // namespace

QFuture<Result<Timer>> TimeService::start(CaseId id)
{
    return timerOf(pressed(now(TimerPress::Start, id)));
}

QFuture<Result<Timer>> TimeService::pause(CaseId id)
{
    return timerOf(pressed(now(TimerPress::Pause, id)));
}

QFuture<Result<TimeEntry>> TimeService::stop(CaseId id, QString note, std::optional<Seconds> keep)
{
    TimerStep step = now(TimerPress::Stop, id);
    step.note = std::move(note);
    step.keep = keep;
    return pressed(step).then([step](const Result<Pressed> &pressed) {
        return pressed.map([&](const Pressed &done) {
            TimeEntry none;
            none.caseId = step.caseId;
            none.note = step.note;
            return done.entry.value_or(none);
        });
    });
}

QFuture<Result<void>> TimeService::discard(CaseId id)
{
    return pressed(now(TimerPress::Discard, id)).then([](const Result<Pressed> &pressed) {
        return pressed.map([](const Pressed &) {});
    });
}

QFuture<Result<QList<Timer>>> TimeService::mine() const
{
    return m.store.read([me = m.session.me().id](UnitOfWork &work) -> Result<QList<Timer>> {
        return work.time().timersOf(me);
    });
}

QFuture<Result<TimeEntry>> TimeService::add(ManualEntry manual)
{
    return writeAsAgent(m,
                        [manual = std::move(manual)](UnitOfWork &work, const Agent &me,
                                                     Instant now) -> Result<TimeEntry> {
                            if (!work.cases().find(manual.caseId))
                                return fail(ErrorKind::NotFound);
                            TimeEntry entry = entryOf(me);
                            entry.caseId = manual.caseId;
                            entry.duration = manual.duration;
                            entry.note = manual.note;
                            entry.billable = manual.billable;
                            entry.nonBillableReason =
                                manual.billable ? QString() : manual.nonBillableReason.trimmed();
                            // A refused duration may be large enough to overflow the subtraction.
                            const bool sane =
                                manual.duration >= Seconds{0} && manual.duration <= LongestEntry;
                            entry.start = manual.start.value_or(sane ? now - manual.duration : now);
                            return insertEntry(work, entry, me, now);
                        });
}

QFuture<Result<TimeEntry>> TimeService::change(TimeEntry entry)
{
    return writeAsAgent(m,
                        [entry = std::move(entry)](UnitOfWork &work, const Agent &me,
                                                   Instant now) -> Result<TimeEntry> {
                            const std::optional<TimeEntry> before = work.time().find(entry.id);
                            if (!before)
                                return fail(ErrorKind::NotFound);
                            if (before->version != entry.version)
                                return fail(ErrorKind::Conflict);
                            TimeEntry after = *before;
                            after.start = entry.start;
                            after.duration = entry.duration;
                            after.note = entry.note;
                            after.billable = entry.billable;
                            after.nonBillableReason =
                                entry.billable ? QString() : entry.nonBillableReason.trimmed();
                            if (auto allowed = requireOpenPeriod(work, before->start); !allowed)
                                return tl::make_unexpected(allowed.error());
                            if (auto allowed = checkEntry(work, after, now); !allowed)
                                return tl::make_unexpected(allowed.error());
                            if (after == *before)
                                return after;
                            if (!work.time().update(after))
                                return fail(ErrorKind::Conflict);
                            recordChanges(work, me, now, *before, after);
                            return after;
                        });
}

QFuture<Result<void>> TimeService::remove(TimeEntryId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant now) -> Result<void> {
        const std::optional<TimeEntry> entry = work.time().find(id);
        if (!entry)
            return fail(ErrorKind::NotFound);
        if (auto allowed = requireOpenPeriod(work, entry->start); !allowed)
            return allowed;
        work.time().remove(id);
        record(work, me, now, entry->caseId, EventKind::TimeChanged, QStringLiteral("duration"),
               secondsText(entry->duration), {}, entry->note);
        return {};
    });
}

QFuture<Result<QList<TimeService::Line>>> TimeService::between(Instant from, Instant to) const
{
    return m.store.read(
        [me = m.session.me().id, from, to](UnitOfWork &work) -> Result<QList<Line>> {
            QList<Line> lines;
            for (const TimeEntry &entry : work.time().ofAgent(me, from, to)) {
                Line line;
                line.entry = entry;
                if (const auto value = work.cases().find(entry.caseId)) {
                    line.number = value->number;
                    line.subject = value->subject;
                    const auto customer = work.registers().customer(value->customer);
                    line.customerName = customer ? customer->name : QString();
                }
                lines.append(line);
            }
            return lines;
        });
}

} // namespace skranke::services
