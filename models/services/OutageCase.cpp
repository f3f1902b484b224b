#include "services/OutageCase.h"

#include "services/Letters.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr int CasesLookedAt = 20;
constexpr qsizetype AlertsDescribed = 20;

bool canBeWrittenTo(const Contact &contact)
{
    return !contact.retired && !contact.bouncing && !contact.address.isEmpty();
}

ContactId contactOf(UnitOfWork &work, CustomerId customer)
{
    for (const Case &value : work.cases().ofCustomer(customer, CasesLookedAt)) {
        const auto contact = value.contact ? work.registers().contact(value.contact) : std::nullopt;
        if (contact && contact->customer == customer && canBeWrittenTo(*contact))
            return contact->id;
    }
    const QList<Contact> contacts = work.registers().contacts(customer);
    const auto first = std::ranges::find_if(contacts, canBeWrittenTo);
    return first == contacts.cend() ? ContactId{} : first->id;
}

// The customer reads it in the subject of every mail, so nothing of the alert's own words is in it.
QString subjectOf(Language language, bool down, const QString &address)
{
    switch (language) {
    case Language::Bokmaal:
        return (down ? QStringLiteral("Nedetid på %1") : QStringLiteral("Feil på %1")).arg(address);
    case Language::Nynorsk:
        return (down ? QStringLiteral("Nedetid på %1") : QStringLiteral("Feil på %1")).arg(address);
    case Language::English:
        break;
    }
    return (down ? QStringLiteral("Outage of %1") : QStringLiteral("Fault on %1")).arg(address);
}

} // namespace

Case outageCase(UnitOfWork &work, const Site &site, const QList<AlertRecord> &alerts)
{
    Case value;
    value.kind = CaseKind::Incident;
    value.source = Source::Monitoring;
    value.site = site.id;
    value.customer = site.customer;
    value.contact = contactOf(work, site.customer);
    const bool down = std::ranges::any_of(
        alerts, [](const AlertRecord &alert) { return alert.level == Level::A; });
    value.subject = subjectOf(languageFor(work, value), down, site.address);
    QStringList lines;
    for (const AlertRecord &alert : alerts.first(std::min(alerts.size(), AlertsDescribed)))
        lines.append(alert.words());
    lines.removeDuplicates();
    value.description = lines.join(u'\n');
    return value;
}

} // namespace skranke::services
