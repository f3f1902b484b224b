// The figures of a case's time, raw and billed side by side (R6.3), at one instant.
#pragma once

#include "domain/Billing.h"
#include "services/CaseFile.h"

namespace skranke::ui {

struct TimeFigures {
    std::optional<Timer> timer;             ///< mine on this case
    Seconds elapsed{};                      ///< of that timer
    HalfHours elapsedBilled;                ///< as one entry, rounded as it ticks (R6.2)
    Seconds recorded{};                     ///< every entry on the case, raw
    HalfHours recordedBilled;               ///< the billable ones by the agreement's rule
    EstimateFlag flag = EstimateFlag::None; ///< with the running timer counted in (R5.1, R6.4)
    bool forgotten = false; ///< running for so long that somebody must say what to keep (R6.1)
};

/// `mine` is my timer on the case, if there is one.
TimeFigures timeFigures(const services::CaseFile &file, const std::optional<Timer> &mine,
                        Instant now);

} // namespace skranke::ui
