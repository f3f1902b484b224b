// What a time entry must fulfil before it is written (R6.1, R6.2, R6.6). Inside a job.
#pragma once

#include "domain/Store.h"
#include "domain/TimeEntry.h"

namespace skranke::services {

/// The longest note that an entry or a reason may carry, in characters.
inline constexpr int LongestTimeNote = 2000;

/// PeriodLocked when the month of `at` is locked.
Result<void> requireOpenPeriod(UnitOfWork &work, Instant at);

/// DurationNegative, DurationAbsurd, StartInFuture, NonBillableReasonMissing, TextTooLong,
/// PeriodLocked.
Result<void> checkEntry(UnitOfWork &work, const TimeEntry &entry, Instant now);

/// Where an entry made from a timer begins: when the timer was first started; if that month is
/// locked by now, as late as the duration lets it begin, for a correction belongs in an open month.
Instant startOfEntry(UnitOfWork &work, const Timer &timer, Seconds duration, Instant now);

/// An entry of that person's, yet to be filled in.
TimeEntry entryOf(const Agent &me);

/// Written and recorded, if checkEntry lets it.
Result<TimeEntry> insertEntry(UnitOfWork &work, TimeEntry entry, const Agent &me, Instant now);

/// How an event tells a duration.
QString secondsText(Seconds seconds);

} // namespace skranke::services
