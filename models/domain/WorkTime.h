// Working-time arithmetic over a calendar (R3.3–R3.6).
#pragma once

#include "domain/Calendar.h"
#include "domain/Result.h"
#include "domain/Zone.h"

#include <memory>
#include <optional>

namespace skranke {

/// A calendar compiled for arithmetic: immutable, cheap to copy, safe to share between threads.
/// Every operation is on instants and costs the same for a day as for decades. Results are Invalid
/// for an instant outside FirstYear..LastYear and for a calendar that is never open; the rest take
/// such instants for closed.
class WorkTime {
public:
    /// Invalid when an interval is malformed or the zone is unknown.
    static Result<WorkTime> compile(const Calendar &calendar);

    /// R3.3. Invalid for a negative duration or a result past LastYear.
    Result<Instant> add(Instant start, Seconds open) const;
    /// R3.4. Invalid for a negative duration or a result before FirstYear.
    Result<Instant> subtract(Instant end, Seconds open) const;
    /// R3.5: open seconds in [from, to); 0 when to ≤ from.
    Seconds between(Instant from, Instant to) const;

    bool isOpen(Instant at) const;
    /// `at` itself when it is open; none when it never opens again.
    std::optional<Instant> nextOpening(Instant at) const;
    /// The closing of the opening that `at` is in, else of the next one; none when it never closes.
    std::optional<Instant> nextClosing(Instant at) const;
    /// Same clock time on the next day that has opening hours (R4.3). Starts from the next opening
    /// when `at` is closed. A clock time outside that day's hours moves to the next open instant.
    Result<Instant> sameTimeNextWorkingDay(Instant at) const;

    const Calendar &calendar() const;
    const Zone &zone() const;

private:
    struct Data;
    explicit WorkTime(std::shared_ptr<const Data> data) : d(std::move(data)) {}
    std::shared_ptr<const Data> d;
};

} // namespace skranke
