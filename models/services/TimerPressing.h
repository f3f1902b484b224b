// A press on a timer, carried out in the database.
#pragma once

#include "domain/Store.h"
#include "domain/TimerStep.h"

namespace skranke::services {

struct Pressed {
    std::optional<Timer> timer;     ///< how the case's timer stands
    std::optional<TimeEntry> entry; ///< what a stop recorded; none of no time
};

/// Refused, with everything as it was: NotFound, NoTimer, and for a stop as checkEntry.
Result<Pressed> pressTimer(UnitOfWork &work, const Agent &me, Instant now, const TimerStep &step);

/// What was pressed while the server was away. Of a `spool` each step is done once, also when it
/// is handed over twice. Steps that have lost their meaning are passed over; a stop that may not be
/// recorded leaves its timer paused, and its step and error are in the answer.
struct Refused {
    TimerStep step;
    Error error;
};
Result<QList<Refused>> pressAll(UnitOfWork &work, const Agent &me, Instant now,
                                const QString &spool, const QList<TimerStep> &steps);

} // namespace skranke::services
