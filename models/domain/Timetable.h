// Opening hours laid out on the UTC time line: what WorkTime calculates with.
#pragma once

#include "domain/Calendar.h"
#include "domain/Zone.h"

#include <cstddef>
#include <vector>

namespace skranke {

/// The open spans of a calendar from FirstInstant to EndOfInstants, in order, with the open time
/// before each. Weekdays, holidays, exceptions and clock changes are settled here once, so that
/// every question afterwards is a look-up in a sorted list. An instant is open exactly when the
/// zone's clock then shows a time inside the hours of the date it shows; hours that meet at
/// midnight make one span. Immutable after construction.
class Timetable {
public:
    /// The calendar is well formed.
    Timetable(const Calendar &calendar, const Zone &zone);

    size_t size() const { return m_spans.size() - 1; }
    Instant opening(size_t span) const { return m_spans[span].opening; }
    Instant closing(size_t span) const
    {
        return m_spans[span].opening + (m_spans[span + 1].openBefore - m_spans[span].openBefore);
    }
    /// Open time before the span.
    Seconds openBefore(size_t span) const { return m_spans[span].openBefore; }
    Seconds total() const { return m_spans.back().openBefore; }

    /// The first span that closes after `at`: the one `at` is in, else the next; size() if none.
    size_t spanAt(Instant at) const;
    /// The span in which the open second after `open` open seconds lies; size() if there is none.
    size_t spanHolding(Seconds open) const;
    /// Open time in [FirstInstant, at).
    Seconds openUntil(Instant at) const;

private:
    struct Span {
        Instant opening;
        Seconds openBefore;
    };
    /// Narrows a search over an ascending key of the spans to the few that share a bucket.
    class Index {
    public:
        template <typename Key> void build(const std::vector<Span> &spans, qint64 end, Key key);
        template <typename Key>
        size_t upperBound(const std::vector<Span> &spans, qint64 value, Key key) const;

    private:
        int m_shift = 0;
        std::vector<quint32> m_before; ///< spans whose key lies before each bucket
    };
    void append(Instant opening, Instant closing);

    std::vector<Span> m_spans; ///< the last is a sentinel that never closes
    Index m_byOpening;
    Index m_byOpenTime;
    Instant m_lastClosing = FirstInstant;
};

} // namespace skranke
