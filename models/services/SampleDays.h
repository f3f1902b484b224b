// When the things of the sample desk happened.
#pragma once

#include "domain/WorkTime.h"
#include "domain/Zone.h"

#include <algorithm>

namespace skranke::services {

/// Clock times on the working days before today, and working time before and after now.
class SampleDays {
public:
    SampleDays(const WorkTime &hours, Instant now) : m_hours(hours), m_now(now) {}

    /// On the n-th working day before today.
    Instant back(int n, int hour, int minute) const
    {
        auto date = std::chrono::sys_days{Zone::oslo().dateOf(m_now)};
        for (int left = n; left > 0;) {
            date -= std::chrono::days{1};
            if (dayOf(m_hours.calendar(), date).kind == DayKind::Working)
                --left;
        }
        const std::chrono::local_days day{date.time_since_epoch()};
        return Zone::oslo().toInstant(day + std::chrono::hours{hour} + Minutes{minute}
                                      + Seconds{3});
    }
    Instant ago(Seconds time) const { return m_now - time; }
    /// When a level B case came in that has so much working time left.
    Instant withWorkLeft(Minutes left) const
    {
        const auto due = m_hours.add(m_now, left);
        const auto submitted = due ? m_hours.subtract(*due, std::chrono::hours{7}) : due;
        return submitted ? std::min(*submitted, ago(Minutes{1})) : ago(Minutes{1});
    }

private:
    const WorkTime &m_hours;
    Instant m_now;
};

} // namespace skranke::services
