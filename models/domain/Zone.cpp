#include "domain/Zone.h"

#include <QTimeZone>

#include <algorithm>

namespace skranke {

using namespace std::chrono;

namespace {

QDateTime toQt(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(toUnix(at), Qt::UTC);
}

struct Change {
    Instant at;
    Seconds offset;
};

/// The changes of a zone, gathered in order of time.
class Changes {
public:
    explicit Changes(const QTimeZone &zone)
        : m_zone(zone)
    {
        m_changes.push_back({FirstInstant, offsetAt(FirstInstant)});
        const Instant last = followTransitions();
        probe(last);
    }
    const std::vector<Change> &all() const { return m_changes; }

private:
    Seconds offsetAt(Instant at) const { return Seconds{m_zone.offsetFromUtc(toQt(at))}; }

    void add(Instant at, Seconds offset)
    {
        if (offset != m_changes.back().offset)
            m_changes.push_back({at, offset});
    }

    // QTimeZone::transitions() ends where the zone file stops spelling them out, in 2037 on many
    // systems; asked for the next one from an instant later than that it goes on by the rule.
    Instant followTransitions()
    {
        Instant at = FirstInstant;
        while (true) {
            const auto next = m_zone.nextTransition(toQt(at + seconds{1}));
            const Instant when = fromUnix(next.atUtc.toSecsSinceEpoch());
            if (!next.atUtc.isValid() || when <= at || when >= EndOfInstants)
                return at;
            add(when, Seconds{next.offsetFromUtc});
            at = when;
        }
    }

    // Where transitions are not known for the far future, the offset of an instant still is.
    void probe(Instant from)
    {
        constexpr days step{25}; // shorter than any summer time in force
        for (Instant at = from; at < EndOfInstants; at += step)
            if (const Seconds offset = offsetAt(at + step); offset != m_changes.back().offset)
                add(bisect(at, at + step), offset);
    }

    Instant bisect(Instant before, Instant after) const
    {
        const Seconds old = m_changes.back().offset;
        while (after - before > seconds{1}) {
            const Instant middle = before + (after - before) / 2;
            (offsetAt(middle) == old ? before : after) = middle;
        }
        return after;
    }

    const QTimeZone &m_zone;
    std::vector<Change> m_changes;
};

} // namespace

Zone::Zone(std::vector<Period> periods)
    : m_periods(std::make_shared<const std::vector<Period>>(std::move(periods)))
{
}

Result<Zone> Zone::load(const QByteArray &iana)
{
    const QTimeZone zone(iana);
    if (!zone.isValid())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("unknown time zone %1").arg(QString::fromUtf8(iana)));
    const Changes gathered(zone);
    const std::vector<Change> &changes = gathered.all();
    std::vector<Period> periods;
    periods.reserve(changes.size());
    for (size_t i = 0; i < changes.size(); ++i)
        periods.push_back({changes[i].at,
                           i + 1 < changes.size() ? changes[i + 1].at : EndOfInstants,
                           changes[i].offset});
    return Zone(std::move(periods));
}

const Zone &Zone::oslo()
{
    static const Zone zone = [] {
        auto loaded = load("Europe/Oslo");
        if (!loaded)
            throw Failure(loaded.error());
        return *loaded;
    }();
    return zone;
}

// An instant before the table takes the first offset, one after it the last.
const Zone::Period &Zone::periodAt(Instant at) const
{
    return *std::prev(std::ranges::upper_bound(m_periods->begin() + 1, m_periods->end(), at, {},
                                               &Period::from));
}

local_seconds Zone::toLocal(Instant at) const
{
    return local_seconds{(at + periodAt(at).offset).time_since_epoch()};
}

year_month_day Zone::dateOf(Instant at) const
{
    return year_month_day{floor<days>(toLocal(at))};
}

Instant Zone::endOfDate(Instant at) const
{
    const Period &period = periodAt(at);
    const Instant midnight = floor<days>(at + period.offset) + days{1} - period.offset;
    return at < period.to ? std::min(midnight, period.to) : midnight;
}

Instant Zone::toInstant(local_seconds local) const
{
    const Instant clock{local.time_since_epoch()};
    const auto period =
        std::partition_point(m_periods->begin(), m_periods->end() - 1,
                             [clock](const Period &p) { return p.to + p.offset <= clock; });
    const Instant at = clock - period->offset;
    return period == m_periods->begin() ? at : std::max(at, period->from);
}

} // namespace skranke
