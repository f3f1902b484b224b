#include "services/Registration.h"

#include "domain/Billing.h"
#include "services/Events.h"
#include "services/ResponseClock.h"

namespace skranke::services {

Contact contactFor(UnitOfWork &work, const QString &address, const QString &name)
{
    const QString lower = address.trimmed().toLower();
    if (auto known = work.registers().contactByAddress(lower))
        return *known;

    Contact contact;
    contact.address = lower;
    contact.name = name.trimmed().isEmpty() ? lower : name.trimmed();
    const QString domain = domainOf(lower);
    if (!domain.isEmpty() && !isPublicMailDomain(domain)) {
        if (const auto customer = work.registers().customerByDomain(domain))
            contact.customer = customer->id;
    }
    work.registers().insert(contact);
    return contact;
}

Contact contactByTelephone(UnitOfWork &work, const QString &name, const QString &telephone,
                           CustomerId customer)
{
    Contact contact;
    contact.name = name.trimmed();
    contact.telephone = telephone.trimmed();
    contact.customer = customer;
    work.registers().insert(contact);
    return contact;
}

void placeByContact(UnitOfWork &work, Case &value)
{
    if (!value.customer && value.contact) {
        if (const auto contact = work.registers().contact(value.contact))
            value.customer = contact->customer;
    }
    if (!value.customer)
        return;
    if (!value.agreement) {
        if (const auto customer = work.registers().customer(value.customer))
            value.agreement = customer->agreement;
    }
    if (!value.site) {
        const QList<Site> sites = work.registers().sites(value.customer);
        QList<Site> current;
        std::copy_if(sites.cbegin(), sites.cend(), std::back_inserter(current),
                     [](const Site &site) { return !site.retired; });
        if (current.size() == 1)
            value.site = current.first().id;
    }
    if (value.site && value.testAddress.isEmpty()) {
        if (const auto site = work.registers().site(value.site))
            value.testAddress = site->testAddress;
    }
}

void registerCase(UnitOfWork &work, Case &value, const Agent *actor, Instant now)
{
    value.registered = now;
    placeByContact(work, value);
    recomputeDue(work, value, now);
    work.cases().insert(value, Month::of(now).year);
    const QString number = value.number.toString();
    if (actor)
        record(work, *actor, now, value.id, EventKind::Registered, toCode(value.source), {},
               number);
    else
        recordBySystem(work, now, value.id, EventKind::Registered, toCode(value.source), {},
                       number);
}

} // namespace skranke::services
