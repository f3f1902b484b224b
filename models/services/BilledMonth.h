// The cases of one month with what they come to (R6.3–R6.6). Inside a job.
#pragma once

#include "domain/BillingPeriod.h"
#include "domain/Store.h"
#include "services/AgreementLookup.h"

#include <QList>

namespace skranke::services {

struct MonthCase {
    Case value;
    CustomerId customer; ///< whom the month bills, whoever has the case later
    Seconds worked{};    ///< raw, up to the end of the month
    BilledCase billed;
    Money rate;
};

/// None when the month is open.
std::optional<BillingPeriod> lockedPeriod(UnitOfWork &work, Month month);

/// Every case with time in the month, by number: a locked month as it was billed, an open one as it
/// would be. What a case comes to is billed once, whichever of its months were locked first: open
/// months bill what locked ones, and earlier open ones, have not.
QList<MonthCase> casesBilledIn(UnitOfWork &work, Month month, AgreementLookup &agreements);

} // namespace skranke::services
