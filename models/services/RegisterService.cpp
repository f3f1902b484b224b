#include "services/RegisterService.h"

#include "services/Job.h"
#include "services/RegisterWriter.h"

namespace skranke::services {

namespace {

template <typename T> auto saving(T value)
{
    return [value = std::move(value)](UnitOfWork &work, const Agent &me, Instant now) {
        return put(work, me, now, value);
    };
}

template <typename I> auto removing(I id)
{
    return [id](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
        if (!work.registers().remove(id))
            return refuse(Reason::StillReferredTo);
        return {};
    };
}

} // namespace

QFuture<Result<QList<Customer>>> RegisterService::customers(QString search, bool withRetired) const
{
    return m.store.read(
        [search = std::move(search), withRetired](UnitOfWork &work) -> Result<QList<Customer>> {
            return work.registers().customers(search, withRetired);
        });
}

QFuture<Result<CustomerFile>> RegisterService::customer(CustomerId id) const
{
    return m.store.read([id](UnitOfWork &work) -> Result<CustomerFile> {
        const auto customer = work.registers().customer(id);
        if (!customer)
            return fail(ErrorKind::NotFound);
        CustomerFile file;
        file.customer = *customer;
        file.contacts = work.registers().contacts(id);
        file.sites = work.registers().sites(id);
        if (customer->agreement)
            file.agreement = work.registers().agreement(customer->agreement);
        return file;
    });
}

QFuture<Result<QList<Contact>>> RegisterService::searchContacts(QString text, int limit) const
{
    return m.store.read(
        [text = std::move(text), limit](UnitOfWork &work) -> Result<QList<Contact>> {
            return work.registers().searchContacts(text, limit);
        });
}

QFuture<Result<QList<Agent>>> RegisterService::agents() const
{
    return m.store.read(
        [](UnitOfWork &work) -> Result<QList<Agent>> { return work.registers().agents(); });
}

QFuture<Result<QList<Agreement>>> RegisterService::agreements() const
{
    return m.store.read(
        [](UnitOfWork &work) -> Result<QList<Agreement>> { return work.registers().agreements(); });
}

QFuture<Result<QList<Calendar>>> RegisterService::calendars() const
{
    return m.store.read(
        [](UnitOfWork &work) -> Result<QList<Calendar>> { return work.registers().calendars(); });
}

QFuture<Result<Customer>> RegisterService::save(Customer value)
{
    return writeAsLead(m, saving(std::move(value)));
}

QFuture<Result<Contact>> RegisterService::save(Contact value)
{
    auto allowed = value.id ? m.session.requireLead() : m.session.requireAgent();
    return writeIf(m, std::move(allowed), saving(std::move(value)));
}

QFuture<Result<Site>> RegisterService::save(Site value)
{
    return writeAsLead(m, saving(std::move(value)));
}

QFuture<Result<Agreement>> RegisterService::save(Agreement value)
{
    return writeAsLead(m, saving(std::move(value)));
}

QFuture<Result<Agent>> RegisterService::save(Agent value)
{
    return writeAsLead(m, saving(std::move(value)));
}

QFuture<Result<void>> RegisterService::remove(CustomerId id)
{
    return writeAsLead(m, removing(id));
}

QFuture<Result<void>> RegisterService::remove(ContactId id)
{
    return writeAsLead(m, removing(id));
}

QFuture<Result<void>> RegisterService::remove(SiteId id)
{
    return writeAsLead(m, removing(id));
}

QFuture<Result<void>> RegisterService::remove(AgreementId id)
{
    return writeAsLead(m, removing(id));
}

} // namespace skranke::services
