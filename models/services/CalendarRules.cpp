#include "services/CalendarRules.h"

#include "domain/Zone.h"
#include "services/RegisterRules.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr int MinutesPerDay = 24 * 60;

QString clockAt(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString dateText(const DayException &exception)
{
    const QString day = QStringLiteral("%1-%2")
                            .arg(exception.month, 2, 10, QLatin1Char('0'))
                            .arg(exception.day, 2, 10, QLatin1Char('0'));
    return exception.year ? QStringLiteral("%1-%2").arg(*exception.year).arg(day) : day;
}

bool dateExists(const DayException &exception)
{
    Calendar alone;
    alone.exceptions = {exception};
    alone.exceptions.first().hours = {};
    return !malformed(alone);
}

Result<void> checkText(const QString &text)
{
    return text.size() <= LongestField
        ? Result<void>()
        : Result<void>(refuse(Reason::TextTooLong, {QString::number(LongestField)}));
}

Result<void> inOrder(QList<OpenInterval> &hours, const QString &day)
{
    std::sort(hours.begin(), hours.end(), [](const OpenInterval &a, const OpenInterval &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    const OpenInterval *before = nullptr;
    for (const OpenInterval &interval : std::as_const(hours)) {
        if (interval.from < 0 || interval.from >= interval.to || interval.to > MinutesPerDay)
            return refuse(Reason::HoursBackwards, {day, clockText(interval)});
        if (before && interval.from < before->to)
            return refuse(Reason::HoursOverlap, {day, clockText(*before), clockText(interval)});
        before = &interval;
    }
    return {};
}

Result<void> checkDays(Calendar &value)
{
    for (size_t day = 0; day < value.week.size(); ++day)
        if (auto checked = inOrder(value.week[day], QString::number(day + 1)); !checked)
            return checked;
    for (DayException &exception : value.exceptions) {
        exception.name = exception.name.simplified();
        if (!dateExists(exception))
            return refuse(Reason::DateUnknown, {dateText(exception)});
        if (auto checked = inOrder(exception.hours, dateText(exception)); !checked)
            return checked;
        if (auto checked = checkText(exception.name); !checked)
            return checked;
    }
    return {};
}

bool everOpens(const Calendar &value)
{
    const auto hasHours = [](const auto &day) { return !day.isEmpty(); };
    return std::any_of(value.week.cbegin(), value.week.cend(), hasHours)
        || std::any_of(value.exceptions.cbegin(), value.exceptions.cend(),
                       [](const DayException &exception) { return !exception.hours.isEmpty(); });
}

} // namespace

QString clockText(const OpenInterval &interval)
{
    return QStringLiteral("%1–%2").arg(clockAt(interval.from), clockAt(interval.to));
}

Result<Calendar> tidied(Calendar value)
{
    value.name = value.name.simplified();
    value.zone = value.zone.trimmed();
    if (value.name.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
    if (auto checked = checkText(value.name); !checked)
        return tl::make_unexpected(checked.error());
    if (!Zone::load(value.zone))
        return refuse(Reason::FieldInvalid,
                      {QStringLiteral("zone"), QString::fromUtf8(value.zone)});
    if (auto checked = checkDays(value); !checked)
        return tl::make_unexpected(checked.error());
    if (!everOpens(value))
        return refuse(Reason::CalendarNeverOpen);
    if (const auto problem = malformed(value))
        return fail(ErrorKind::Invalid, *problem);
    return value;
}

} // namespace skranke::services
