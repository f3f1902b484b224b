#include "services/TimeRules.h"

#include "domain/BillingPeriod.h"
#include "services/Events.h"

#include <algorithm>

namespace skranke::services {

namespace {

bool isLocked(UnitOfWork &work, Month month)
{
    const QList<BillingPeriod> periods = work.time().periods();
    return std::any_of(periods.cbegin(), periods.cend(),
                       [&](const BillingPeriod &period) { return period.month == month; });
}

} // namespace

Result<void> requireOpenPeriod(UnitOfWork &work, Instant at)
{
    const Month month = Month::of(at);
    if (isLocked(work, month))
        return refuse(Reason::PeriodLocked, {month.toString()});
    return {};
}

Result<void> checkEntry(UnitOfWork &work, const TimeEntry &entry, Instant now)
{
    if (entry.duration < Seconds{0})
        return refuse(Reason::DurationNegative);
    if (entry.duration > LongestEntry) {
        const auto hours = std::chrono::duration_cast<std::chrono::hours>(LongestEntry);
        return refuse(Reason::DurationAbsurd, {QString::number(hours.count())});
    }
    if (entry.start > now)
        return refuse(Reason::StartInFuture);
    if (!entry.billable && entry.nonBillableReason.trimmed().isEmpty())
        return refuse(Reason::NonBillableReasonMissing);
    if (std::max(entry.note.size(), entry.nonBillableReason.size()) > LongestTimeNote)
        return refuse(Reason::TextTooLong, {QString::number(LongestTimeNote)});
    return requireOpenPeriod(work, entry.start);
}

Instant startOfEntry(UnitOfWork &work, const Timer &timer, Seconds duration, Instant now)
{
    if (!isLocked(work, Month::of(timer.firstStarted)))
        return std::min(timer.firstStarted, now);
    return std::max(now - duration, Month::of(now).begin());
}

TimeEntry entryOf(const Agent &me)
{
    TimeEntry entry;
    entry.agent = me.id;
    entry.agentName = me.name;
    return entry;
}

Result<TimeEntry> insertEntry(UnitOfWork &work, TimeEntry entry, const Agent &me, Instant now)
{
    if (auto allowed = checkEntry(work, entry, now); !allowed)
        return tl::make_unexpected(allowed.error());
    work.time().insert(entry);
    record(work, me, now, entry.caseId, EventKind::TimeAdded, {}, {}, secondsText(entry.duration),
           entry.note);
    return entry;
}

QString secondsText(Seconds seconds)
{
    return QString::number(seconds.count());
}

} // namespace skranke::services
