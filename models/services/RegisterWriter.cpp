#include "services/RegisterWriter.h"

#include "services/AgreementLookup.h"
#include "services/Placing.h"
#include "services/RegisterRules.h"
#include "services/TermsChange.h"

#include <algorithm>

namespace skranke::services {

namespace {

Result<void> invalid(const char *field, const QString &value)
{
    return refuse(Reason::FieldInvalid, {QLatin1String(field), value});
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString nameOf(UnitOfWork &work, CustomerId id)
{
    const auto customer = work.registers().customer(id);
    return customer ? customer->name : QString();
}

template <typename T> Result<T> write(UnitOfWork &work, T value)
{
    if (!value.id)
        work.registers().insert(value);
    else if (!work.registers().update(value))
        return fail(ErrorKind::Conflict);
    return value;
}

Result<void> check(UnitOfWork &work, const Customer &value)
{
    if (value.agreement && !work.registers().agreement(value.agreement))
        return invalid("agreement", QString::number(value.agreement.value));
    for (const QString &domain : value.domains) {
        const auto owner = work.registers().customerByDomain(domain);
        if (owner && owner->id != value.id)
            return refuse(Reason::DomainTaken, {domain, owner->name});
    }
    if (value.organisationNumber.isEmpty())
        return {};
    for (const Customer &other : work.registers().customers({}, true))
        if (other.id != value.id && other.organisationNumber == value.organisationNumber)
            return invalid("organisation_number", value.organisationNumber);
    return {};
}

Result<void> check(UnitOfWork &work, const Contact &value)
{
    if (value.customer && !work.registers().customer(value.customer))
        return invalid("customer", QString::number(value.customer.value));
    if (value.address.isEmpty())
        return {};
    const auto owner = work.registers().contactByAddress(value.address);
    if (owner && owner->id != value.id)
        return refuse(Reason::AddressTaken, {value.address, nameOf(work, owner->customer)});
    return {};
}

Result<void> check(UnitOfWork &work, const Site &value)
{
    if (!work.registers().customer(value.customer))
        return invalid("customer", QString::number(value.customer.value));
    if (value.monitoringLabel.isEmpty())
        return {};
    for (const Customer &customer : work.registers().customers({}, true))
        for (const Site &other : work.registers().sites(customer.id))
            if (other.id != value.id && other.monitoringLabel == value.monitoringLabel)
                return invalid("monitoring_label", value.monitoringLabel);
    return {};
}

Result<void> check(UnitOfWork &work, const Agreement &value)
{
    if (value.calendar && !work.registers().calendar(value.calendar))
        return invalid("calendar", QString::number(value.calendar.value));
    for (const Agreement &other : work.registers().agreements())
        if (other.id != value.id && sameName(other.name, value.name))
            return invalid("name", value.name);
    return {};
}

Result<void> check(UnitOfWork &work, const Agent &value)
{
    const QList<Agent> agents = work.registers().agents();
    const auto leads = [](const Agent &agent) {
        return agent.role == Role::Lead && !agent.retired;
    };
    for (const Agent &other : agents)
        if (other.id != value.id && sameName(other.name, value.name))
            return invalid("name", value.name);
    const bool another = std::any_of(agents.cbegin(), agents.cend(), [&](const Agent &agent) {
        return agent.id != value.id && leads(agent);
    });
    if (!another && !leads(value) && !agents.isEmpty())
        return invalid(value.retired ? "retired" : "role", toCode(value.role));
    return {};
}

template <typename T> Result<T> checked(UnitOfWork &work, T value)
{
    auto tidy = tidied(std::move(value));
    if (!tidy)
        return tidy;
    if (auto allowed = check(work, *tidy); !allowed)
        return tl::make_unexpected(allowed.error());
    return tidy;
}

/// The first response is due when it was.
bool sameTimes(const Agreement &a, const Agreement &b)
{
    return a.responseA == b.responseA && a.responseB == b.responseB && a.calendar == b.calendar;
}

template <typename T> Result<T> putPlainly(UnitOfWork &work, T value)
{
    return checked(work, std::move(value)).and_then([&](const T &tidy) {
        return write(work, tidy);
    });
}

} // namespace

Result<Customer> put(UnitOfWork &work, const Agent &me, Instant now, Customer value)
{
    const auto before = value.id ? work.registers().customer(value.id) : std::nullopt;
    if (!before || before->agreement == value.agreement)
        return putPlainly(work, std::move(value));
    TermsChange terms(work, [id = value.id](const Case &other) {
        return other.customer == id && !other.agreement;
    });
    auto written = putPlainly(work, std::move(value));
    if (written) {
        const auto agreement = work.registers().agreement(written->agreement);
        terms.settle(me, now, agreement ? agreement->name : QString());
    }
    return written;
}

Result<Contact> put(UnitOfWork &work, const Agent &me, Instant now, Contact value)
{
    const auto before = value.id ? work.registers().contact(value.id) : std::nullopt;
    auto written = putPlainly(work, std::move(value));
    if (!written || !before || before->customer || !written->customer)
        return written;
    if (const auto customer = work.registers().customer(written->customer))
        placeContacts(work, {written->id}, *customer, me, now);
    return *work.registers().contact(written->id);
}

Result<Site> put(UnitOfWork &work, const Agent &, Instant, Site value)
{
    return putPlainly(work, std::move(value));
}

Result<Agreement> put(UnitOfWork &work, const Agent &me, Instant now, Agreement value)
{
    const auto before = value.id ? work.registers().agreement(value.id) : std::nullopt;
    if (!before || sameTimes(*before, value))
        return putPlainly(work, std::move(value));
    AgreementLookup agreements(work);
    TermsChange terms(work, [&agreements, id = value.id](const Case &other) {
        const auto agreement = agreements.of(other);
        return agreement && agreement->id == id;
    });
    auto written = putPlainly(work, std::move(value));
    if (written)
        terms.settle(me, now, written->name);
    return written;
}

Result<Agent> put(UnitOfWork &work, const Agent &, Instant, Agent value)
{
    return putPlainly(work, std::move(value));
}

} // namespace skranke::services
