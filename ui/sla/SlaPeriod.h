// The stretches of time that a lead looks back on.
#pragma once

#include "domain/Time.h"

namespace skranke::ui {

enum class SlaPeriod { TwelveWeeks, FourWeeks, ThisMonth, LastMonth, ThisYear };

struct Span {
    Instant from{};
    Instant to{};

    bool operator==(const Span &) const = default;
};

/// [from, to) in whole days of Europe/Oslo: weeks begin on Monday and the running one is counted.
Span spanOf(SlaPeriod period, Instant now);

} // namespace skranke::ui
