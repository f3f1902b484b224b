#include "domain/WorkTime.h"

#include "domain/Timetable.h"

#include <algorithm>
#include <mutex>

namespace skranke {

using namespace std::chrono;

struct WorkTime::Data {
    Calendar calendar;
    Zone zone;
    std::shared_ptr<const Timetable> table;

    Result<Instant> inRange(Instant at) const
    {
        if (at < FirstInstant || at >= EndOfInstants)
            return fail(ErrorKind::Invalid,
                        QStringLiteral("instant outside %1-%2").arg(FirstYear).arg(LastYear));
        if (table->size() == 0)
            return fail(ErrorKind::Invalid, QStringLiteral("the calendar is never open"));
        return at;
    }
};

namespace {

constexpr auto Negative = "negative working time";

struct Compiled {
    Calendar hours;
    Zone zone;
    std::shared_ptr<const Timetable> table;
};

// Laying out three centuries takes milliseconds, and many callers compile the same few calendars.
class RecentlyCompiled {
public:
    Result<Compiled> find(Calendar hours)
    {
        hours.id = {};
        hours.version = 0;
        hours.name.clear();
        const std::lock_guard lock(m_mutex);
        const auto known = std::ranges::find(m_recent, hours, &Compiled::hours);
        if (known != m_recent.end()) {
            std::rotate(m_recent.begin(), known, known + 1);
            return m_recent.front();
        }
        const auto zone = Zone::load(hours.zone);
        if (!zone)
            return tl::make_unexpected(zone.error());
        auto table = std::make_shared<const Timetable>(hours, *zone);
        if (m_recent.size() == Kept)
            m_recent.pop_back();
        m_recent.insert(m_recent.begin(), {std::move(hours), *zone, std::move(table)});
        return m_recent.front();
    }

private:
    static constexpr size_t Kept = 4;
    std::mutex m_mutex;
    std::vector<Compiled> m_recent;
};

tl::unexpected<Error> pastTheEnd()
{
    return fail(ErrorKind::Invalid,
                QStringLiteral("no such opening hours before the end of %1").arg(LastYear));
}

tl::unexpected<Error> beforeTheBeginning()
{
    return fail(ErrorKind::Invalid,
                QStringLiteral("no such opening hours after the beginning of %1").arg(FirstYear));
}

} // namespace

Result<WorkTime> WorkTime::compile(const Calendar &calendar)
{
    if (const auto problem = malformed(calendar))
        return fail(ErrorKind::Invalid, *problem);
    static RecentlyCompiled recent;
    auto compiled = recent.find(calendar);
    if (!compiled)
        return tl::make_unexpected(compiled.error());
    return WorkTime(std::make_shared<const Data>(
        Data{calendar, std::move(compiled->zone), std::move(compiled->table)}));
}

Result<Instant> WorkTime::add(Instant start, Seconds open) const
{
    if (const auto valid = d->inRange(start); !valid)
        return valid;
    if (open < Seconds{0})
        return fail(ErrorKind::Invalid, QLatin1String(Negative));
    const Timetable &table = *d->table;
    const Seconds before = table.openUntil(start);
    if (open >= table.total() - before)
        return pastTheEnd();
    const size_t span = table.spanHolding(before + open);
    return table.opening(span) + (before + open - table.openBefore(span));
}

Result<Instant> WorkTime::subtract(Instant end, Seconds open) const
{
    if (const auto valid = d->inRange(end); !valid)
        return valid;
    if (open < Seconds{0})
        return fail(ErrorKind::Invalid, QLatin1String(Negative));
    const Timetable &table = *d->table;
    const Seconds before = table.openUntil(end);
    if (open > before)
        return beforeTheBeginning();
    if (open > Seconds{0}) {
        const size_t span = table.spanHolding(before - open);
        return table.opening(span) + (before - open - table.openBefore(span));
    }
    const size_t span = table.spanAt(end);
    if (span < table.size() && table.opening(span) <= end)
        return end;
    if (span == 0)
        return beforeTheBeginning();
    return table.closing(span - 1);
}

Seconds WorkTime::between(Instant from, Instant to) const
{
    if (to <= from)
        return Seconds{0};
    return d->table->openUntil(to) - d->table->openUntil(from);
}

bool WorkTime::isOpen(Instant at) const
{
    const size_t span = d->table->spanAt(at);
    return span < d->table->size() && d->table->opening(span) <= at;
}

std::optional<Instant> WorkTime::nextOpening(Instant at) const
{
    const size_t span = d->table->spanAt(at);
    if (span == d->table->size())
        return std::nullopt;
    return std::max(at, d->table->opening(span));
}

std::optional<Instant> WorkTime::nextClosing(Instant at) const
{
    const size_t span = d->table->spanAt(at);
    if (span == d->table->size() || d->table->closing(span) == EndOfInstants)
        return std::nullopt;
    return d->table->closing(span);
}

Result<Instant> WorkTime::sameTimeNextWorkingDay(Instant at) const
{
    if (const auto valid = d->inRange(at); !valid)
        return valid;
    const auto start = nextOpening(at);
    if (!start)
        return pastTheEnd();
    const local_seconds clock = d->zone.toLocal(*start);
    const auto date = floor<days>(clock);
    const auto following = nextOpening(d->zone.toInstant(date + days{1}));
    if (!following)
        return pastTheEnd();
    const auto nextDate = floor<days>(d->zone.toLocal(*following));
    const auto due = nextOpening(d->zone.toInstant(nextDate + (clock - date)));
    if (!due)
        return pastTheEnd();
    return *due;
}

const Calendar &WorkTime::calendar() const
{
    return d->calendar;
}

const Zone &WorkTime::zone() const
{
    return d->zone;
}

} // namespace skranke
