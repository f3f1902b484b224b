// The names of response times, opening hours and what went wrong with them.
#pragma once

#include "domain/Billing.h"
#include "domain/OpeningStatus.h"
#include "domain/Sla.h"

#include <QString>

namespace skranke::ui::words {

QString breachCause(BreachCause cause);
QString breachOf(BreachOf of);
QString holiday(Holiday holiday);
/// Why a stretch of the ledger counts or not: `åpent`, `helg`, `Skjærtorsdag`.
QString segment(const LedgerSegment &segment);
QString estimateFlag(EstimateFlag flag);

/// `Support åpen · stenger 16:00`, `Support åpner mandag 09:00`, `Stengt · Kristi himmelfartsdag`.
QString opening(const OpeningStatus &status, Instant now);

} // namespace skranke::ui::words
