// What the register of calendars accepts (R3.1, R3.2). Pure.
#pragma once

#include "domain/Calendar.h"
#include "domain/Result.h"

namespace skranke::services {

/// The calendar in the form in which it is stored: names trimmed, the intervals of a day in order.
/// Refused with FieldEmpty, FieldInvalid (an unknown zone), TextTooLong, HoursBackwards,
/// HoursOverlap, DateUnknown, or CalendarNeverOpen when no day of it ever has hours.
Result<Calendar> tidied(Calendar value);

/// `09:00–16:00`, as the refusals carry it; the end of the day is `24:00`.
QString clockText(const OpenInterval &interval);

} // namespace skranke::services
