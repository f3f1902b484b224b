// The tables of the incident room.
#pragma once

#include "items/ColumnTable.h"
#include "services/IncidentService.h"

namespace skranke::ui {

using IncidentTable = items::ColumnTable<services::IncidentRow, CaseId>;
using AlertTable = items::ColumnTable<AlertRecord, AlertId>;

inline constexpr int IncidentSiteColumn = 1;
inline constexpr int AlertSiteColumn = 2; ///< of what belongs to no site: often a long address

QList<items::Column<services::IncidentRow>> incidentColumns(const Clock &clock);
QList<items::Column<AlertRecord>> unmappedColumns(const Clock &clock);

/// How an outage stands, in a word or two: `new`, `all alerts ended`, `down`.
QString incidentState(const services::IncidentRow &row);

} // namespace skranke::ui
