// Opening hours as they are stored: intervals and exceptions as JSON, minutes after midnight.
#pragma once

#include "domain/Calendar.h"
#include "storage/Statement.h"

namespace skranke::storage {

/// From a row of id, version, name, zone, week, closed_on_holidays, exceptions. Failure (Corrupt)
/// when the JSON is no calendar.
Calendar readCalendar(Row row);
/// Every value but the id.
void bindCalendar(Statement &statement, const Calendar &calendar);

} // namespace skranke::storage
