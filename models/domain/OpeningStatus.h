// What the status line says of a service right now.
#pragma once

#include "domain/WorkTime.h"

#include <optional>

namespace skranke {

struct OpeningStatus {
    bool open = false;
    /// Open: the closing, none when it never closes. Closed: the next opening, none when it never
    /// opens again.
    std::optional<Instant> changesAt;
    /// Today in the calendar's zone: its holidays by name, and its own name where a lead gave it
    /// one. A day of kind Working is closed only for the hour.
    CalendarDay today;

    bool operator==(const OpeningStatus &) const = default;
};

OpeningStatus openingStatus(const WorkTime &hours, Instant now);

} // namespace skranke
