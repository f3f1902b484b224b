// The billing view of a month as a file for the accounts (R6.3).
#pragma once

#include "domain/Codes.h"
#include "services/BillingService.h"

#include <QByteArray>

namespace skranke {

template <> struct Codes<services::BillingStatus> {
    using S = services::BillingStatus;
    static constexpr auto table = std::to_array<Code<S>>({
        {S::Open, "open"},
        {S::Ready, "ready"},
        {S::Included, "included"},
        {S::EstimateApproved, "estimate_approved"},
        {S::NeedsEstimate, "needs_estimate"},
        {S::PassedFourHours, "passed_4h"},
        {S::PassedEstimate, "passed_estimate"},
        {S::Locked, "locked"},
    });
};

} // namespace skranke

namespace skranke::services {

/// One row a line, in the order given; the header is of field codes, which are stable. Raw time is
/// in seconds, hours and kroner have a decimal comma, amounts are without VAT. Pure; any thread.
QByteArray billingCsv(const BillingMonth &month);

} // namespace skranke::services
