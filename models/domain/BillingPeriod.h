// A locked month and what it billed (R6.6).
#pragma once

#include "domain/Billing.h"
#include "domain/Id.h"
#include "domain/Time.h"

namespace skranke {

struct BillingPeriod {
    Month month;
    AgentId lockedBy;
    Instant lockedAt{};

    bool operator==(const BillingPeriod &) const = default;
};

/// A line of a locked month, kept as it was billed.
struct PeriodLine {
    Month month;
    CaseId caseId;
    CustomerId customer;
    Seconds raw{};
    HalfHours billed;
    HalfHours included;
    Money rate;
    Money amount;

    bool operator==(const PeriodLine &) const = default;
};

} // namespace skranke
