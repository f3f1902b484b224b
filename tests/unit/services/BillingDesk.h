// A desk with a customer who pays 1350 kr an hour.
#pragma once

#include "services/BillingService.h"
#include "tests/support/Desk.h"

namespace skranke::tests {

inline constexpr Month November{2026, 11};
inline constexpr Month December{2026, 12};

inline Agreement at1350()
{
    Agreement agreement;
    agreement.hourlyRate = {.ore = 135'000};
    return agreement;
}

struct BillingDesk : Desk {
    Customer customer =
        addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"), at1350());
    services::BillingService billing{context()};

    services::BillingMonth month(Month which = November)
    {
        return must(billing.month({which, {}, false}));
    }
    services::BillingLine line(CaseId id, Month which = November)
    {
        for (const services::BillingLine &one : month(which).lines)
            if (one.caseId == id)
                return one;
        return {};
    }
    CaseId worked(const char *start, Seconds duration,
                  const std::function<void(Case &)> &change = {})
    {
        const Case value = addCase(customer, change);
        addTime(value.id, at(start), duration);
        return value.id;
    }
};

} // namespace skranke::tests
