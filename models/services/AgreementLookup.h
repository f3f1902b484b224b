// Customers and agreements of many cases, each read once. Lives within one job.
#pragma once

#include "domain/Case.h"
#include "domain/Register.h"
#include "domain/Store.h"

#include <QHash>

#include <optional>

namespace skranke::services {

class AgreementLookup {
public:
    explicit AgreementLookup(UnitOfWork &work) : m_work(work) {}

    /// The case's own, else its customer's; none when neither has one.
    std::optional<Agreement> of(const Case &value);
    Customer customer(CustomerId id); ///< an empty value for none

private:
    UnitOfWork &m_work;
    QHash<AgreementId, std::optional<Agreement>> m_agreements;
    QHash<CustomerId, Customer> m_customers;
};

} // namespace skranke::services
