#include "domain/Calendar.h"

#include <algorithm>

namespace skranke {

using namespace std::chrono;

namespace {

constexpr int MinutesPerDay = 24 * 60;
constexpr size_t Saturday0 = 5; // Monday is 0

size_t mondayFirst(sys_days date)
{
    return weekday{date}.iso_encoding() - 1;
}

Calendar workingWeek(QString name, OpenInterval hours)
{
    Calendar calendar;
    calendar.name = std::move(name);
    for (size_t i = 0; i < Saturday0; ++i)
        calendar.week[i] = {hours};
    return calendar;
}

std::optional<QString> malformedHours(const QList<OpenInterval> &hours)
{
    constexpr int MostIntervals = 24;
    if (hours.size() > MostIntervals)
        return QStringLiteral("more than %1 intervals in one day").arg(MostIntervals);
    int closed = 0;
    for (const OpenInterval &interval : hours) {
        if (interval.from < closed || interval.from >= interval.to || interval.to > MinutesPerDay)
            return QStringLiteral("opening hours %1-%2 are out of order or outside the day")
                .arg(interval.from)
                .arg(interval.to);
        closed = interval.to;
    }
    return std::nullopt;
}

bool dateExists(const DayException &exception)
{
    // A yearly exception may name 29 February; it then applies to leap years.
    constexpr int AnyLeapYear = 2000;
    const int y = exception.year.value_or(AnyLeapYear);
    // std::chrono keeps only the low bytes of what it is given.
    if (y < FirstYear || y > LastYear || exception.month > 12 || exception.day > 31)
        return false;
    return year_month_day{year{y}, month{exception.month}, day{exception.day}}.ok();
}

const DayException *exceptionFor(const Calendar &calendar, year_month_day date)
{
    const DayException *found = nullptr;
    for (const DayException &exception : calendar.exceptions) {
        if (month{exception.month} != date.month() || day{exception.day} != date.day())
            continue;
        if (exception.year && year{*exception.year} != date.year())
            continue;
        if (exception.year || !found || !found->year)
            found = &exception;
    }
    return found;
}

} // namespace

Calendar Calendar::serviceHours()
{
    return workingWeek(QStringLiteral("Brukerstøtte"), {9 * 60, 16 * 60});
}

Calendar Calendar::telephoneHours()
{
    return workingWeek(QStringLiteral("Telefon"), {8 * 60, 16 * 60});
}

Calendar Calendar::roundTheClock()
{
    Calendar calendar;
    calendar.name = QStringLiteral("Døgnet rundt");
    calendar.week.fill({OpenInterval{0, MinutesPerDay}});
    calendar.closedOnHolidays = false;
    return calendar;
}

CalendarDay dayOf(const Calendar &calendar, year_month_day date)
{
    CalendarDay result;
    result.holidays = holidaysOn(date);
    const bool closedForHoliday = calendar.closedOnHolidays && !result.holidays.isEmpty();
    const size_t weekdayIndex = mondayFirst(sys_days{date});

    const DayException *exception = exceptionFor(calendar, date);
    if (exception) {
        result.hours = exception->hours;
        result.exceptionName = exception->name;
    } else if (!closedForHoliday) {
        result.hours = calendar.week[weekdayIndex];
    }

    if (!result.hours.isEmpty())
        result.kind = DayKind::Working;
    else if (closedForHoliday)
        result.kind = DayKind::Holiday;
    else if (exception || weekdayIndex < Saturday0)
        result.kind = DayKind::ClosedDay;
    else
        result.kind = DayKind::Weekend;
    return result;
}

std::optional<QString> malformed(const Calendar &calendar)
{
    for (const auto &hours : calendar.week)
        if (const auto problem = malformedHours(hours))
            return problem;
    for (const DayException &exception : calendar.exceptions) {
        if (!dateExists(exception))
            return QStringLiteral("the exception of %1-%2 names no day of the accepted years")
                .arg(exception.month)
                .arg(exception.day);
        if (const auto problem = malformedHours(exception.hours))
            return problem;
    }
    return std::nullopt;
}

} // namespace skranke
