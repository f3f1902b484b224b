#include "domain/Timetable.h"

#include <algorithm>
#include <deque>

namespace skranke {

using namespace std::chrono;

namespace {

/// The hours of every local date that the time line touches.
class HoursByDate {
public:
    explicit HoursByDate(const Calendar &calendar)
        : m_first(floor<days>(FirstInstant) - days{1}),
          m_hours(static_cast<size_t>((floor<days>(EndOfInstants) - m_first).count()) + 1)
    {
        size_t weekdayIndex = weekday{m_first}.iso_encoding() - 1;
        for (auto &hours : m_hours) {
            hours = &calendar.week[weekdayIndex];
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
        return *m_hours[static_cast<size_t>((date - m_first).count())];
    }

private:
    void decide(const Calendar &calendar, year_month_day date)
    {
        if (!date.ok())
            return;
        const auto index = (sys_days{date} - m_first).count();
        if (index < 0 || index >= static_cast<qint64>(m_hours.size()))
            return;
        m_special.push_back(dayOf(calendar, date).hours);
        m_hours[static_cast<size_t>(index)] = &m_special.back();
    }

    sys_days m_first;
    std::vector<const QList<OpenInterval> *> m_hours; ///< of the calendar's week or of m_special
    std::deque<QList<OpenInterval>> m_special;
};

qint64 sinceFirst(Instant at)
{
    return (at - FirstInstant).count();
}

constexpr auto byOpening = [](const auto &span) { return sinceFirst(span.opening); };
constexpr auto byOpenTime = [](const auto &span) { return span.openBefore.count(); };

} // namespace

template <typename Key>
void Timetable::Index::build(const std::vector<Span> &spans, qint64 end, Key key)
{
    const auto count = static_cast<qint64>(spans.size()) - 1;
    while ((end >> m_shift) > std::max<qint64>(count, 1))
        ++m_shift;
    const auto buckets = static_cast<size_t>(end >> m_shift) + 1;
    m_before.reserve(buckets + 1);
    quint32 span = 0;
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        while (span < count && key(spans[span]) < static_cast<qint64>(bucket) << m_shift)
            ++span;
        m_before.push_back(span);
    }
    m_before.push_back(static_cast<quint32>(count));
}

/// The number of spans whose key is at most `value`; 0 ≤ value ≤ end.
template <typename Key>
size_t Timetable::Index::upperBound(const std::vector<Span> &spans, qint64 value, Key key) const
{
    const auto bucket = static_cast<size_t>(value >> m_shift);
    const auto first = spans.begin();
    const auto found =
        std::upper_bound(first + m_before[bucket], first + m_before[bucket + 1], value,
                         [key](qint64 v, const Span &s) { return v < key(s); });
    return static_cast<size_t>(found - first);
}

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
    m_byOpening.build(m_spans, sinceFirst(EndOfInstants), byOpening);
    m_byOpenTime.build(m_spans, total().count(), byOpenTime);
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
    const Instant within = std::clamp(at, FirstInstant, EndOfInstants);
    const size_t after = m_byOpening.upperBound(m_spans, sinceFirst(within), byOpening);
    return after > 0 && at < closing(after - 1) ? after - 1 : after;
}

size_t Timetable::spanHolding(Seconds open) const
{
    if (open >= total())
        return size();
    return m_byOpenTime.upperBound(m_spans, open.count(), byOpenTime) - 1;
}

Seconds Timetable::openUntil(Instant at) const
{
    const size_t span = spanAt(at);
    if (span == size())
        return total();
    return openBefore(span) + (std::max(at, opening(span)) - opening(span));
}

} // namespace skranke
