// The tables of the SLA view: breaches with their overrun and review (R4.9), and what is at risk.
#pragma once

#include "items/ColumnTable.h"
#include "services/SlaService.h"
#include "ui/theme/Theme.h"

namespace skranke::ui {

using BreachTable = items::ColumnTable<services::BreachLine, BreachId>;
using AtRiskTable = items::ColumnTable<services::AtRiskLine, CaseId>;

inline constexpr int SlaSubjectColumn = 3; ///< of both tables
inline constexpr int BreachSubmittedColumn = 4;
inline constexpr int BreachDueColumn = 5;
inline constexpr int BreachAnsweredColumn = 6;
inline constexpr int BreachReviewColumn = 9;

QList<items::Column<services::BreachLine>> breachColumns();
/// Counts down by `clock`; what it says changes with time, so ask again.
QList<items::Column<services::AtRiskLine>> atRiskColumns(const Clock &clock);

/// `Ikke gjennomgått`; `Gjennomgått: sykdom, ny vaktliste`.
QString reviewWords(const Breach &breach);

} // namespace skranke::ui
