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

Instant bisect(const QTimeZone &zone, Instant before, Instant after)
{
    const int old = zone.offsetFromUtc(toQt(before));
    while (after - before > seconds{1}) {
        const Instant middle = before + (after - before) / 2;
        (zone.offsetFromUtc(toQt(middle)) == old ? before : after) = middle;
    }
    return after;
}

// QTimeZone lists transitions only as far as the zone file spells them out (2037 on many systems)
// but answers for single instants by the zone's rule for ever. Past the end of the list the
// changes are therefore found by asking.
void appendByAsking(const QTimeZone &zone, std::vector<Change> &changes, Instant from)
{
    constexpr days step{10}; // shorter than any summer time in force
    Seconds offset = changes.back().offset;
    for (Instant at = from; at < EndOfInstants; at += step) {
        const Instant next = at + step;
        const Seconds there{zone.offsetFromUtc(toQt(next))};
        if (there == offset)
            continue;
        changes.push_back({bisect(zone, at, next), there});
        offset = there;
    }
}

std::vector<Change> changesOf(const QTimeZone &zone)
{
    std::vector<Change> changes{
        {FirstInstant, Seconds{zone.offsetFromUtc(toQt(FirstInstant))}}};
    Instant listed = FirstInstant;
    for (const auto &transition : zone.transitions(toQt(FirstInstant), toQt(EndOfInstants))) {
        const Instant at = fromUnix(transition.atUtc.toSecsSinceEpoch());
        if (at <= listed || at >= EndOfInstants)
            continue;
        listed = at;
        if (Seconds{transition.offsetFromUtc} != changes.back().offset)
            changes.push_back({at, Seconds{transition.offsetFromUtc}});
    }
    appendByAsking(zone, changes, listed);
    return changes;
}

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
    const std::vector<Change> changes = changesOf(zone);
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
