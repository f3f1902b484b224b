#include "tests/support/Desk.h"

#include "domain/Billing.h"
#include "mail/GMimeReader.h"
#include "mail/GMimeWriter.h"
#include "storage/SqlStore.h"

#include <algorithm>
#include <iterator>

namespace skranke::tests {

namespace {

Agent agentCalled(const char *name, const char *initials, Role role)
{
    Agent agent;
    agent.name = QString::fromUtf8(name);
    agent.initials = QString::fromUtf8(initials);
    agent.role = role;
    return agent;
}

} // namespace

Instant at(const char *iso)
{
    const auto instant = parseInstant(QString::fromLatin1(iso));
    if (!instant)
        qFatal("'%s' is no instant", iso);
    return *instant;
}

void dieOf(const Error &error)
{
    qFatal("error of kind %d, reason %d, about '%s': %s", static_cast<int>(error.kind),
           static_cast<int>(error.reason), qUtf8Printable(error.arguments.join(u", ")),
           qUtf8Printable(error.detail));
}

Desk::Desk(Instant now)
    : clock(now),
      session(Agent{}),
      m_mailReader(std::make_unique<mail::GMimeReader>()),
      m_mailWriter(std::make_unique<mail::GMimeWriter>())
{
    open();
    lead = agentCalled("Kari Nes", "KN", Role::Lead);
    agent = agentCalled("Thea Berg", "TB", Role::Agent);
    viewer = agentCalled("Stian Lie", "SL", Role::Viewer);
    write([this](UnitOfWork &work) -> Result<void> {
        for (Agent *one : {&lead, &agent, &viewer})
            work.registers().insert(*one);
        return {};
    });
    session.setMe(lead);
}

Desk::~Desk() = default;

services::Context Desk::context()
{
    return {*m_store, clock, session, *m_mailReader, *m_mailWriter};
}

QString Desk::path() const
{
    return m_directory.filePath(QStringLiteral("desk.db"));
}

void Desk::restart()
{
    m_store.reset();
    open();
}

void Desk::open()
{
    auto store = storage::SqlStore::open(path());
    if (!store)
        dieOf(store.error());
    m_store = *std::move(store);
}

Agreement Desk::add(Agreement value)
{
    return write([value](UnitOfWork &work) mutable -> Result<Agreement> {
        work.registers().insert(value);
        return value;
    });
}

Customer Desk::add(Customer value)
{
    return write([value](UnitOfWork &work) mutable -> Result<Customer> {
        work.registers().insert(value);
        return value;
    });
}

Contact Desk::add(Contact value)
{
    return write([value](UnitOfWork &work) mutable -> Result<Contact> {
        work.registers().insert(value);
        return value;
    });
}

Site Desk::add(Site value)
{
    return write([value](UnitOfWork &work) mutable -> Result<Site> {
        work.registers().insert(value);
        return value;
    });
}

Case Desk::add(Case value)
{
    if (value.submitted == Instant{})
        value.submitted = clock.now();
    if (value.registered == Instant{})
        value.registered = value.submitted;
    return write([value](UnitOfWork &work) mutable -> Result<Case> {
        work.cases().insert(value, Month::of(value.registered).year);
        work.cases().refreshSearchText(value.id);
        return value;
    });
}

TimeEntry Desk::add(TimeEntry value)
{
    return write([value](UnitOfWork &work) mutable -> Result<TimeEntry> {
        work.time().insert(value);
        return value;
    });
}

Customer Desk::addCustomer(const QString &name, const QString &domain, Agreement agreement)
{
    agreement.name = agreement.name.isEmpty() ? name : agreement.name;
    Customer customer;
    customer.name = name;
    customer.domains = QStringList{domain};
    customer.agreement = add(agreement).id;
    customer = add(customer);
    Contact contact;
    contact.customer = customer.id;
    contact.name = QStringLiteral("Ola Lien");
    contact.address = QStringLiteral("ola@") + domain;
    add(contact);
    return customer;
}

Case Desk::addCase(const Customer &customer, const std::function<void(Case &)> &change)
{
    Case value;
    value.subject = QStringLiteral("Skjema for påmelding sender ikke e-post");
    value.customer = customer.id;
    value.agreement = customer.agreement;
    const QList<Contact> contacts =
        read([id = customer.id](UnitOfWork &work) -> Result<QList<Contact>> {
            return work.registers().contacts(id);
        });
    value.contact = contacts.isEmpty() ? ContactId{} : contacts.first().id;
    if (change)
        change(value);
    return add(value);
}

TimeEntry Desk::addTime(CaseId id, Instant start, Seconds duration, bool billable)
{
    TimeEntry entry;
    entry.caseId = id;
    entry.agent = session.me().id;
    entry.agentName = session.me().name;
    entry.start = start;
    entry.duration = duration;
    entry.billable = billable;
    entry.nonBillableReason = billable ? QString() : QStringLiteral("garanti");
    return add(entry);
}

Case Desk::reload(CaseId id)
{
    return read([id](UnitOfWork &work) -> Result<Case> { return work.cases().find(id).value(); });
}

QList<Event> Desk::events(CaseId id)
{
    return read(
        [id](UnitOfWork &work) -> Result<QList<Event>> { return work.events().ofCase(id); });
}

QList<Event> Desk::events(CaseId id, EventKind kind)
{
    QList<Event> found;
    const QList<Event> all = events(id);
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
                 [kind](const Event &event) { return event.kind == kind; });
    return found;
}

QList<Breach> Desk::breaches(CaseId id)
{
    return read(
        [id](UnitOfWork &work) -> Result<QList<Breach>> { return work.breaches().ofCase(id); });
}

} // namespace skranke::tests
