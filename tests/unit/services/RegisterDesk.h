// A desk whose lead keeps registers.
#pragma once

#include "services/RegisterService.h"
#include "tests/support/Desk.h"

namespace skranke::tests {

struct RegisterDesk : Desk {
    services::RegisterService registers{context()};

    services::ImportReport import(services::RegisterKind kind, const char *csv)
    {
        return must(registers.importCsv(kind, QByteArray(csv)));
    }
    Customer byName(const QString &name)
    {
        for (const Customer &customer : must(registers.customers({}, true)))
            if (customer.name == name)
                return customer;
        return {};
    }
};

inline Customer customerCalled(const QString &name)
{
    Customer customer;
    customer.name = name;
    return customer;
}

inline Contact contactWith(const QString &address, CustomerId customer = {})
{
    Contact contact;
    contact.name = QStringLiteral("Ola Lien");
    contact.address = address;
    contact.customer = customer;
    return contact;
}

} // namespace skranke::tests
