// The clock of one time zone, as a flat table of offsets.
#pragma once

#include "domain/Result.h"
#include "domain/Time.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace skranke {

/// [begin, end) of the instants that calendars cover, in UTC.
inline constexpr Instant FirstInstant =
    std::chrono::sys_days{std::chrono::year{FirstYear} / std::chrono::January / 1};
inline constexpr Instant EndOfInstants =
    std::chrono::sys_days{std::chrono::year{LastYear + 1} / std::chrono::January / 1};

/// Read once from the system's zone data; immutable and cheap to copy. Conversions allocate
/// nothing and ask the system nothing, so they may be called from any thread and in any loop.
class Zone {
public:
    /// A stretch of time with one offset from UTC.
    struct Period {
        Instant from;
        Instant to;
        Seconds offset;
    };

    /// Invalid when the system does not know the zone. Each zone is read from the system once.
    static Result<Zone> load(const QByteArray &iana);
    struct Change {
        Instant at;
        Seconds offset; ///< from then on
    };
    using OffsetAt = std::function<Seconds(Instant)>;
    using NextChange = std::function<std::optional<Change>(Instant after)>;
    /// From what a system tells: the offset of any instant, and the changes that it knows of, in
    /// order. Past the last of these, changes are found by asking for offsets.
    static Zone tabulate(const OffsetAt &offsetAt, const NextChange &nextChange);
    /// Europe/Oslo. Throws Failure when the system has no zone data at all.
    static const Zone &oslo();

    std::chrono::local_seconds toLocal(Instant at) const;
    std::chrono::year_month_day dateOf(Instant at) const;
    /// The first instant after `at` at which the clock may show another date.
    Instant endOfDate(Instant at) const;
    /// The first instant at which the clock shows `local`; where clocks skip it, the instant of
    /// the skip.
    Instant toInstant(std::chrono::local_seconds local) const;

    /// In order, touching, covering FirstInstant..EndOfInstants.
    const std::vector<Period> &periods() const { return *m_periods; }

private:
    explicit Zone(std::vector<Period> periods);
    const Period &periodAt(Instant at) const;

    std::shared_ptr<const std::vector<Period>> m_periods;
};

} // namespace skranke
