// Shares and medians over the cases whose response fell due in a span (R4.9).
#pragma once

#include "services/SlaService.h"

namespace skranke::services {

/// In time, late, or neither: not due yet, or ended before an answer was due. A case that is
/// unanswered past its due instant is late.
enum class Kept { InTime, Late, Undecided };
Kept keptOf(const Case &value, Instant now);

/// Every ISO week that [from, to) touches, in Europe/Oslo, the quiet ones too. Pure.
QList<SlaWeek> weeksOf(const QList<Case> &cases, Instant from, Instant to, Instant now);

/// Inside a job: working time is by each case's own calendar.
LevelFigures figuresOf(UnitOfWork &work, const QList<Case> &cases, Level level, Instant now);

} // namespace skranke::services
