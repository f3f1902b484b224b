#include "domain/Zone.h"

#include <QTimeZone>

#include <algorithm>
#include <map>
#include <mutex>

namespace skranke {

using namespace std::chrono;

namespace {

QDateTime toQt(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(toUnix(at), Qt::UTC);
}

/// The changes of a zone, gathered in order of time.
class Changes {
public:
    explicit Changes(const Zone::OffsetAt &offsetAt)
        : m_offsetAt(offsetAt), m_periods{{FirstInstant, EndOfInstants, offsetAt(FirstInstant)}}
    {
    }

    /// The last change that was told.
    Instant follow(const Zone::NextChange &nextChange)
    {
        Instant at = FirstInstant;
        while (const auto next = nextChange(at)) {
            if (next->at <= at || next->at >= EndOfInstants)
                break;
            at = next->at;
            add(*next);
        }
        return at;
    }

    void probe(Instant from)
    {
        constexpr days step{25}; // shorter than any summer time in force
        for (Instant at = from; at < EndOfInstants; at += step)
            if (m_offsetAt(at + step) != m_periods.back().offset) {
                const Instant change = bisect(at, at + step);
                add({change, m_offsetAt(change)});
            }
    }

    std::vector<Zone::Period> take() { return std::move(m_periods); }

private:
    void add(const Zone::Change &change)
    {
        if (change.offset == m_periods.back().offset || change.at >= EndOfInstants)
            return;
        m_periods.back().to = change.at;
        m_periods.push_back({change.at, EndOfInstants, change.offset});
    }

    Instant bisect(Instant before, Instant after) const
    {
        const Seconds old = m_periods.back().offset;
        while (after - before > seconds{1}) {
            const Instant middle = before + (after - before) / 2;
            (m_offsetAt(middle) == old ? before : after) = middle;
        }
        return after;
    }

    const Zone::OffsetAt &m_offsetAt;
    std::vector<Zone::Period> m_periods;
};

Result<Zone> read(const QByteArray &iana)
{
    const QTimeZone zone(iana);
    if (!zone.isValid())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("unknown time zone %1").arg(QString::fromUtf8(iana)));
    // QTimeZone::transitions() ends where the zone file stops spelling them out, in 2037 on many
    // systems; asked for the next one from an instant later than that it goes on by the rule.
    return Zone::tabulate([&zone](Instant at) { return Seconds{zone.offsetFromUtc(toQt(at))}; },
                          [&zone](Instant after) -> std::optional<Zone::Change> {
                              const auto next = zone.nextTransition(toQt(after + seconds{1}));
                              if (!next.atUtc.isValid())
                                  return std::nullopt;
                              return Zone::Change{fromUnix(next.atUtc.toSecsSinceEpoch()),
                                                  Seconds{next.offsetFromUtc}};
                          });
}

} // namespace

Zone::Zone(std::vector<Period> periods)
    : m_periods(std::make_shared<const std::vector<Period>>(std::move(periods)))
{
}

Zone Zone::tabulate(const OffsetAt &offsetAt, const NextChange &nextChange)
{
    Changes changes(offsetAt);
    const Instant last = changes.follow(nextChange);
    changes.probe(last);
    return Zone(changes.take());
}

Result<Zone> Zone::load(const QByteArray &iana)
{
    static std::mutex mutex;
    static std::map<QByteArray, Zone> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(iana); found != known.end())
        return found->second;
    auto zone = read(iana);
    if (zone)
        known.emplace(iana, *zone);
    return zone;
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
    return *std::prev(
        std::ranges::upper_bound(m_periods->begin() + 1, m_periods->end(), at, {}, &Period::from));
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
