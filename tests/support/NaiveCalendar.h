// Working time by walking the clock a minute at a time: slow, plain and independent of the rules'
// own arithmetic, which is compared with it.
#pragma once

#include "domain/Calendar.h"

#include <optional>
#include <vector>

namespace skranke::support {

/// Knows one window of time; whoever walks out of it gets nothing. It shares with the domain only
/// the Calendar value: it finds Easter by another method and asks QTimeZone for every hour. The
/// zone's clock changes must fall on whole hours of UTC inside the window.
class NaiveCalendar {
public:
    NaiveCalendar(const Calendar &calendar, Instant from, Instant to);

    bool isOpen(Instant at) const;
    std::optional<Instant> add(Instant start, Seconds open) const;
    std::optional<Instant> subtract(Instant end, Seconds open) const;
    std::optional<Seconds> between(Instant from, Instant to) const;
    std::optional<Instant> nextOpening(Instant at) const;
    std::optional<Instant> nextClosing(Instant at) const;
    std::optional<Instant> sameTimeNextWorkingDay(Instant at) const;

private:
    struct Minute {
        bool open = false;
        int clock = 0; ///< minutes of local time since the end of 1899
    };
    Instant begin(size_t minute) const { return m_from + Minutes{minute}; }
    size_t minuteOf(Instant at) const;
    bool covers(Instant at) const;

    Instant m_from;
    std::vector<Minute> m_minutes;
};

/// Easter by the method of Gauss, 1900–2299.
std::chrono::year_month_day gaussianEaster(int year);

} // namespace skranke::support
