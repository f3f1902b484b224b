#include "services/TimeService.h"

#include "services/Events.h"
#include "services/Job.h"
#include "services/TimeRules.h"

#include <algorithm>

namespace skranke::services {

namespace {

QString secondsText(Seconds seconds)
{
    return QString::number(seconds.count());
}

void pauseRunning(UnitOfWork &work, AgentId me, Instant now)
{
    for (Timer timer : work.time().timersOf(me)) {
        if (!timer.isRunning())
            continue;
        timer.banked = timer.elapsed(now);
        timer.runningSince = std::nullopt;
        work.time().saveTimer(timer);
    }
}

Result<TimeEntry> insert(UnitOfWork &work, TimeEntry entry, const Agent &me, Instant now)
{
    if (auto allowed = checkEntry(work, entry, now); !allowed)
        return tl::make_unexpected(allowed.error());
    work.time().insert(entry);
    record(work, me, now, entry.caseId, EventKind::TimeAdded, {}, {}, secondsText(entry.duration),
           entry.note);
    return entry;
}

TimeEntry entryOf(const Agent &me)
{
    TimeEntry entry;
    entry.agent = me.id;
    entry.agentName = me.name;
    return entry;
}

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

QFuture<Result<Timer>> TimeService::start(CaseId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant now) -> Result<Timer> {
        if (!work.cases().find(id))
            return fail(ErrorKind::NotFound);
        std::optional<Timer> timer = work.time().timer(id, me.id);
        if (timer && timer->isRunning())
            return *timer;
        pauseRunning(work, me.id, now);
        if (!timer) {
            timer = Timer{};
            timer->caseId = id;
            timer->agent = me.id;
            timer->firstStarted = now;
        }
        timer->runningSince = now;
        work.time().saveTimer(*timer);
        return *timer;
    });
}

QFuture<Result<Timer>> TimeService::pause(CaseId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant now) -> Result<Timer> {
        std::optional<Timer> timer = work.time().timer(id, me.id);
        if (!timer)
            return refuse(Reason::NoTimer);
        if (timer->isRunning()) {
            timer->banked = timer->elapsed(now);
            timer->runningSince = std::nullopt;
            work.time().saveTimer(*timer);
        }
        return *timer;
    });
}

QFuture<Result<TimeEntry>> TimeService::stop(CaseId id, QString note, std::optional<Seconds> keep)
{
    return writeAsAgent(m,
                        [id, note = std::move(note), keep](UnitOfWork &work, const Agent &me,
                                                           Instant now) -> Result<TimeEntry> {
                            const std::optional<Timer> timer = work.time().timer(id, me.id);
                            if (!timer)
                                return refuse(Reason::NoTimer);
                            TimeEntry entry = entryOf(me);
                            entry.caseId = id;
                            entry.note = note;
                            entry.duration = timer->elapsed(now);
                            if (keep)
                                entry.duration = std::min(entry.duration, *keep);
                            entry.start = startOfEntry(work, *timer, entry.duration, now);
                            work.time().removeTimer(id, me.id);
                            if (entry.duration == Seconds{0})
                                return entry;
                            return insert(work, entry, me, now);
                        });
}

QFuture<Result<void>> TimeService::discard(CaseId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant) -> Result<void> {
        if (!work.time().timer(id, me.id))
            return refuse(Reason::NoTimer);
        work.time().removeTimer(id, me.id);
        return {};
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
                            return insert(work, entry, me, now);
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
