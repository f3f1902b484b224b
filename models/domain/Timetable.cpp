#include "domain/Timetable.h"

#include <algorithm>
#include <array>

namespace skranke {

using namespace std::chrono;

namespace {

/// The hours of every local date that the time line touches.
class HoursByDate {
public:
    explicit HoursByDate(const Calendar &calendar)
        : m_first(floor<days>(FirstInstant) - days{1})
        , m_hours(static_cast<size_t>((floor<days>(EndOfInstants) - m_first).count()) + 1)
    {
        size_t weekdayIndex = weekday{m_first}.iso_encoding() - 1;
        for (auto &hours : m_hours) {
            hours = calendar.week[weekdayIndex];
            weekdayIndex = (weekdayIndex + 1) % 7;
        }
        for (int y = FirstYear - 1; y <= LastYear + 1; ++y) {
            for (const HolidayDate &holiday : holidaysOf(y))
                decide(calendar, holiday.date);
            for (const DayException &exception : calendar.exceptions)
                if (exception.year.value_or(y) == y)
                    decide(calendar, {year{y}, month{exception.month}, day{exception.day}});
        }
    }

    const QList<OpenInterval> &on(sys_days date) const
    {
        return m_hours[static_cast<size_t>((date - m_first).count())];
    }

private:
    void decide(const Calendar &calendar, year_month_day date)
    {
        if (!date.ok())
            return;
        const auto index = (sys_days{date} - m_first).count();
        if (index >= 0 && index < static_cast<qint64>(m_hours.size()))
            m_hours[static_cast<size_t>(index)] = dayOf(calendar, date).hours;
    }

    sys_days m_first;
    std::vector<QList<OpenInterval>> m_hours;
};

} // namespace

Timetable::Timetable(const Calendar &calendar, const Zone &zone)
{
    const HoursByDate hours(calendar);
    m_spans.push_back({EndOfInstants, Seconds{0}});
    for (const Zone::Period &period : zone.periods()) {
        const Instant clockFrom = period.from + period.offset;
        const Instant clockTo = period.to + period.offset;
        for (auto date = floor<days>(clockFrom); date < clockTo; date += days{1}) {
            for (const OpenInterval &interval : hours.on(date)) {
                const Instant from = std::max<Instant>(date + minutes{interval.from}, clockFrom);
                const Instant to = std::min<Instant>(date + minutes{interval.to}, clockTo);
                if (from < to)
                    append(from - period.offset, to - period.offset);
            }
        }
    }
    m_spans.shrink_to_fit();
}

void Timetable::append(Instant opening, Instant closing)
{
    Span &sentinel = m_spans.back();
    const Seconds openAfter = sentinel.openBefore + (closing - opening);
    if (size() > 0 && opening == m_lastClosing) {
        sentinel.openBefore = openAfter;
    } else {
        sentinel.opening = opening;
        m_spans.push_back({EndOfInstants, openAfter});
    }
    m_lastClosing = closing;
}

size_t Timetable::spanAt(Instant at) const
{
    const auto next = std::upper_bound(m_spans.begin(), m_spans.end() - 1, at,
                                       [](Instant t, const Span &s) { return t < s.opening; });
    const auto after = static_cast<size_t>(next - m_spans.begin());
    return after > 0 && at < closing(after - 1) ? after - 1 : after;
}

size_t Timetable::spanHolding(Seconds open) const
{
    if (open >= total())
        return size();
    const auto next = std::upper_bound(m_spans.begin(), m_spans.end() - 1, open,
                                       [](Seconds o, const Span &s) { return o < s.openBefore; });
    return static_cast<size_t>(next - m_spans.begin()) - 1;
}

Seconds Timetable::openUntil(Instant at) const
{
    const size_t span = spanAt(at);
    if (span == size())
        return total();
    return openBefore(span) + std::max(Seconds{0}, at - opening(span));
}

} // namespace skranke
