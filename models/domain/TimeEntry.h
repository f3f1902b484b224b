// Time that was worked (R6.1). Raw seconds are kept for ever; rounding is a matter of billing.
#pragma once

#include "domain/Id.h"
#include "domain/Time.h"

#include <QString>

#include <optional>

namespace skranke {

/// One entry longer than this is a mistake, not a working day.
inline constexpr Seconds LongestEntry = std::chrono::hours{24};

struct TimeEntry {
    TimeEntryId id;
    int version = 0;
    CaseId caseId;
    AgentId agent;
    QString agentName;
    Instant start{};
    Seconds duration{};
    QString note;
    bool billable = true;
    QString nonBillableReason;

    bool operator==(const TimeEntry &) const = default;
};

/// A timer that has been started and not yet become an entry. It lives in the database, so a crash
/// does not stop it. At most one runs per agent; the others are paused.
struct Timer {
    CaseId caseId;
    AgentId agent;
    Instant firstStarted{};
    Seconds banked{};                    ///< worked before the last pause
    std::optional<Instant> runningSince; ///< none: paused

    bool isRunning() const { return runningSince.has_value(); }
    Seconds elapsed(Instant now) const
    {
        if (!runningSince || now < *runningSince)
            return banked;
        return banked + (now - *runningSince);
    }
    bool operator==(const Timer &) const = default;
};

} // namespace skranke
