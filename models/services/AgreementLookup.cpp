#include "services/AgreementLookup.h"

namespace skranke::services {

std::optional<Agreement> AgreementLookup::of(const Case &value)
{
    const AgreementId id = value.agreement ? value.agreement : customer(value.customer).agreement;
    if (!id)
        return std::nullopt;
    auto known = m_agreements.constFind(id);
    if (known == m_agreements.constEnd())
        known = m_agreements.insert(id, m_work.registers().agreement(id));
    return *known;
}

Customer AgreementLookup::customer(CustomerId id)
{
    if (!id)
        return {};
    auto known = m_customers.constFind(id);
    if (known == m_customers.constEnd())
        known = m_customers.insert(id, m_work.registers().customer(id).value_or(Customer{}));
    return *known;
}

} // namespace skranke::services
