#include "ui/calendars/DayText.h"

#include "domain/Time.h"
#include "ui/calendars/HoursText.h"
#include "ui/words/SlaWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace skranke::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

QDate dateOf(std::chrono::year_month_day date)
{
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

std::optional<TypedDay> existing(std::optional<int> year, int month, int day)
{
    constexpr int AnyLeapYear = 2000;
    const int y = year.value_or(AnyLeapYear);
    if (y < FirstYear || y > LastYear || !QDate::isValid(y, month, day))
        return std::nullopt;
    return TypedDay{year, unsigned(month), unsigned(day)};
}

int fullYear(const QString &typed)
{
    constexpr int ThisCentury = 2000;
    return typed.toInt() + (typed.size() == 2 ? ThisCentury : 0);
}

} // namespace

std::optional<TypedDay> parseDay(QStringView typed)
{
    static const QRegularExpression norwegian(
        u"^(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\.?\\s*(?:[./]?\\s*(\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    const QString text = typed.trimmed().toString();
    if (const auto match = iso.match(text); match.hasMatch())
        return existing(match.captured(1).toInt(), match.captured(2).toInt(),
                        match.captured(3).toInt());
    const auto match = norwegian.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString year = match.captured(3);
    return existing(year.isEmpty() ? std::nullopt : std::optional(fullYear(year)),
                    match.captured(2).toInt(), match.captured(1).toInt());
}

QString dayText(const TypedDay &day)
{
    const QString text = u"%1.%2"_s.arg(day.day).arg(day.month);
    return day.year ? u"%1.%2"_s.arg(text).arg(*day.year) : text;
}

QString weekdayName(int monday1)
{
    const QString name = QLocale().standaloneDayName(monday1);
    return name.left(1).toUpper() + name.mid(1);
}

QString longDate(std::chrono::year_month_day date)
{
    return QLocale().toString(dateOf(date), Words::tr("dddd d MMMM yyyy", "a date in full"));
}

QString shortDate(std::chrono::year_month_day date)
{
    return QLocale().toString(dateOf(date), Words::tr("ddd d MMM", "weekday and date"));
}

QString nameOfDay(const CalendarDay &day)
{
    if (!day.exceptionName.isEmpty())
        return day.exceptionName;
    QStringList names;
    for (Holiday holiday : day.holidays)
        names.append(words::holiday(holiday));
    return names.join(u", "_s);
}

QString hoursOrClosed(const QList<OpenInterval> &hours)
{
    return hours.isEmpty() ? Words::tr("closed") : hoursText(hours);
}

QString describeDay(std::chrono::year_month_day date, const CalendarDay &day)
{
    QStringList parts{longDate(date), nameOfDay(day), hoursOrClosed(day.hours)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace skranke::ui
