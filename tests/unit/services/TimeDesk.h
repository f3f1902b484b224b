// A desk with a case that time is spent on.
#pragma once

#include "services/TimeService.h"
#include "tests/support/Desk.h"

namespace skranke::tests {

struct TimeDesk : Desk {
    Customer customer = addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    Case value = addCase(customer);
    services::TimeService time{context()};
};

} // namespace skranke::tests
