#include "tests/support/NaiveCalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace skranke::support {

using namespace std::chrono;

namespace {

constexpr int MinutesPerDay = 24 * 60;
const QDate clockZero(1899, 12, 31);

bool isPublicHoliday(QDate date)
{
    static const QList<std::pair<int, int>> fixed{{1, 1}, {5, 1}, {5, 17}, {12, 25}, {12, 26}};
    if (fixed.contains(std::pair{date.month(), date.day()}))
        return true;
    const year_month_day found = gaussianEaster(date.year());
    const QDate easter(date.year(), static_cast<int>(static_cast<unsigned>(found.month())),
                       static_cast<int>(static_cast<unsigned>(found.day())));
    static const QList<int> afterEaster{-3, -2, 0, 1, 39, 49, 50};
    return afterEaster.contains(static_cast<int>(easter.daysTo(date)));
}

QList<OpenInterval> hoursOn(const Calendar &calendar, QDate date)
{
    for (const bool dated : {true, false})
        for (auto it = calendar.exceptions.rbegin(); it != calendar.exceptions.rend(); ++it)
            if (it->year.has_value() == dated && it->year.value_or(date.year()) == date.year()
                && static_cast<int>(it->month) == date.month()
                && static_cast<int>(it->day) == date.day())
                return it->hours;
    if (calendar.closedOnHolidays && isPublicHoliday(date))
        return {};
    return calendar.week.at(static_cast<size_t>(date.dayOfWeek() - 1));
}

bool contains(const QList<OpenInterval> &hours, int minuteOfDay)
{
    return std::any_of(hours.begin(), hours.end(), [minuteOfDay](OpenInterval interval) {
        return interval.from <= minuteOfDay && minuteOfDay < interval.to;
    });
}

} // namespace

year_month_day gaussianEaster(int y)
{
    const int a = y % 19, b = y % 4, c = y % 7;
    const int m = y < 2200 ? 24 : 25;
    const int n = y < 2100 ? 5 : y < 2200 ? 6 : 0;
    const int d = (19 * a + m) % 30;
    const int e = (2 * b + 4 * c + 6 * d + n) % 7;
    int afterMarch22 = d + e;
    if ((d == 29 && e == 6) || (d == 28 && e == 6 && a > 10))
        afterMarch22 -= 7;
    return year_month_day{sys_days{year{y} / March / 22} + days{afterMarch22}};
}

NaiveCalendar::NaiveCalendar(const Calendar &calendar, Instant from, Instant to)
    : m_from(floor<hours>(from))
{
    const QTimeZone zone(calendar.zone);
    QDate date;
    QList<OpenInterval> hours;
    for (Instant hour = m_from; hour < to; hour += std::chrono::hours{1}) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(toUnix(hour), zone);
        const qint64 clock = clockZero.daysTo(local.date()) * MinutesPerDay
            + local.time().msecsSinceStartOfDay() / 60'000;
        for (qint64 minute = clock; minute < clock + 60; ++minute) {
            const QDate day = clockZero.addDays(minute / MinutesPerDay);
            if (day != date) {
                date = day;
                hours = hoursOn(calendar, date);
            }
            m_minutes.push_back({contains(hours, static_cast<int>(minute % MinutesPerDay)),
                                 static_cast<int>(minute)});
        }
    }
}

size_t NaiveCalendar::minuteOf(Instant at) const
{
    return static_cast<size_t>(floor<minutes>(at - m_from).count());
}

bool NaiveCalendar::covers(Instant at) const
{
    return at >= m_from && minuteOf(at) < m_minutes.size();
}

bool NaiveCalendar::isOpen(Instant at) const
{
    return m_minutes.at(minuteOf(at)).open;
}

std::optional<Instant> NaiveCalendar::add(Instant start, Seconds open) const
{
    Instant at = start;
    for (size_t minute = minuteOf(start); minute < m_minutes.size(); ++minute) {
        if (m_minutes[minute].open) {
            const Seconds rest = begin(minute) + minutes{1} - at;
            if (open < rest)
                return at + open;
            open -= rest;
        }
        at = begin(minute) + minutes{1};
    }
    return std::nullopt;
}

std::optional<Instant> NaiveCalendar::subtract(Instant end, Seconds open) const
{
    if (open == Seconds{0} && isOpen(end))
        return end;
    Instant at = end;
    while (at > m_from) {
        const size_t minute = minuteOf(at - seconds{1});
        if (m_minutes[minute].open) {
            const Seconds passed = at - begin(minute);
            if (open <= passed)
                return at - open;
            open -= passed;
        }
        at = begin(minute);
    }
    return std::nullopt;
}

std::optional<Seconds> NaiveCalendar::between(Instant from, Instant to) const
{
    if (!covers(from) || !covers(to))
        return std::nullopt;
    Seconds sum{0};
    for (Instant at = from; at < to;) {
        const Instant next = std::min(begin(minuteOf(at)) + minutes{1}, to);
        if (isOpen(at))
            sum += next - at;
        at = next;
    }
    return sum;
}

std::optional<Instant> NaiveCalendar::nextOpening(Instant at) const
{
    return add(at, Seconds{0});
}

std::optional<Instant> NaiveCalendar::nextClosing(Instant at) const
{
    bool opened = false;
    for (size_t minute = minuteOf(at); minute < m_minutes.size(); ++minute) {
        if (opened && !m_minutes[minute].open)
            return begin(minute);
        opened = m_minutes[minute].open;
    }
    return std::nullopt;
}

std::optional<Instant> NaiveCalendar::sameTimeNextWorkingDay(Instant at) const
{
    const auto start = nextOpening(at);
    if (!start)
        return std::nullopt;
    const size_t first = minuteOf(*start);
    const Seconds rest = *start - begin(first);
    const int date = m_minutes[first].clock / MinutesPerDay;
    const int timeOfDay = m_minutes[first].clock % MinutesPerDay;
    const auto following =
        std::find_if(m_minutes.begin() + static_cast<qint64>(first), m_minutes.end(),
                     [date](const Minute &m) { return m.open && m.clock / MinutesPerDay > date; });
    if (following == m_minutes.end())
        return std::nullopt;
    const int wanted = following->clock / MinutesPerDay * MinutesPerDay + timeOfDay;
    const auto midnight =
        std::find_if(m_minutes.begin() + static_cast<qint64>(first), m_minutes.end(),
                     [following](const Minute &m) {
                         return m.clock / MinutesPerDay == following->clock / MinutesPerDay;
                     });
    const auto shown = std::find_if(midnight, m_minutes.end(),
                                    [wanted](const Minute &m) { return m.clock >= wanted; });
    if (shown == m_minutes.end())
        return std::nullopt;
    const Instant minute = begin(static_cast<size_t>(shown - m_minutes.begin()));
    return nextOpening(shown->clock == wanted ? minute + rest : minute);
}

} // namespace skranke::support
