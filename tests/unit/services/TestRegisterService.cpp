// The registers a lead keeps (R2.7) through the service, on a real database.
#include "RegisterDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRegisterService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsKeepAgentsAddContacts();
    void savingAddsAndChanges();
    void theSecondToSaveGetsAConflict();
    void whatIsTakenIsNamed();
    void theLastLeadStays();
    void placingAContactPlacesItsCases();
    void whatIsReferredToIsRetired();
    void customersComeWithWhatIsTheirs();
    void otherTermsMoveWhatIsOwed();
    void anotherAgreementMovesWhatIsOwed();
};

namespace {

/// A critical case, due as the agreement says.
Case critical(Desk &desk, const Customer &customer, const char *due)
{
    return desk.addCase(customer, [due](Case &value) {
        value.level = Level::A;
        value.responseDue = at(due);
    });
}

} // namespace

void TestRegisterService::leadsKeepAgentsAddContacts()
{
    RegisterDesk desk;
    const Customer customer = must(desk.registers.save(customerCalled(u"Bokhuset"_s)));
    desk.session.setMe(desk.agent);
    QCOMPARE(refusalOf(wait(desk.registers.save(customerCalled(u"Nordlys"_s)))), Reason::LeadOnly);
    QCOMPARE(refusalOf(wait(desk.registers.save(Site{}))), Reason::LeadOnly);
    QCOMPARE(refusalOf(wait(desk.registers.save(Agreement{}))), Reason::LeadOnly);
    QCOMPARE(refusalOf(wait(desk.registers.save(Agent{}))), Reason::LeadOnly);
    QCOMPARE(refusalOf(wait(desk.registers.remove(customer.id))), Reason::LeadOnly);
    QCOMPARE(refusalOf(wait(desk.registers.importCsv(RegisterKind::Customers, "name\nX\n"))),
             Reason::LeadOnly);
    Contact contact = must(desk.registers.save(contactWith(u"ola@bokhuset.example"_s)));
    contact.name = u"Ola L."_s;
    QCOMPARE(refusalOf(wait(desk.registers.save(contact))), Reason::LeadOnly);
    QCOMPARE(must(desk.registers.searchContacts(u"bokhuset"_s)).size(), 1);

    desk.session.setMe(desk.viewer);
    QCOMPARE(refusalOf(wait(desk.registers.save(contactWith(u"x@bokhuset.example"_s)))),
             Reason::ViewersOnlyRead);
    QCOMPARE(must(desk.registers.customers()).size(), 1);
}

void TestRegisterService::savingAddsAndChanges()
{
    RegisterDesk desk;
    Customer customer = must(desk.registers.save(customerCalled(u" Bokhuset "_s)));
    QVERIFY(customer.id);
    QCOMPARE(customer.name, u"Bokhuset"_s);
    customer.domains = {u"bokhuset.example"_s, u"bokhuset.no"_s};
    customer.language = Language::Nynorsk;
    customer = must(desk.registers.save(customer));
    QCOMPARE(must(desk.registers.customer(customer.id)).customer, customer);
    QCOMPARE(refusalOf(wait(desk.registers.save(customerCalled(u"  "_s)))), Reason::FieldEmpty);
}

void TestRegisterService::theSecondToSaveGetsAConflict()
{
    RegisterDesk desk;
    const Customer read = must(desk.registers.save(customerCalled(u"Bokhuset"_s)));
    Customer mine = read, yours = read;
    mine.name = u"Mitt"_s;
    yours.name = u"Ditt"_s;
    must(desk.registers.save(mine));
    QCOMPARE(wait(desk.registers.save(yours)).error().kind, ErrorKind::Conflict);
    QCOMPARE(must(desk.registers.customer(read.id)).customer.name, u"Mitt"_s);
}

void TestRegisterService::whatIsTakenIsNamed()
{
    RegisterDesk desk;
    Customer first = customerCalled(u"Bokhuset"_s);
    first.domains = {u"bokhuset.example"_s};
    first.organisationNumber = u"974760673"_s;
    first = must(desk.registers.save(first));
    must(desk.registers.save(contactWith(u"ola@bokhuset.example"_s, first.id)));

    Customer second = customerCalled(u"Nordlys"_s);
    second.domains = {u"nordlys.example"_s, u"BOKHUSET.example"_s};
    auto taken = wait(desk.registers.save(second));
    QCOMPARE(refusalOf(taken), Reason::DomainTaken);
    QCOMPARE(taken.error().arguments, (QStringList{u"bokhuset.example"_s, u"Bokhuset"_s}));
    second.domains.clear();
    second.organisationNumber = first.organisationNumber;
    taken = wait(desk.registers.save(second));
    QCOMPARE(refusalOf(taken), Reason::FieldInvalid);
    QCOMPARE(taken.error().arguments.value(0), u"organisation_number"_s);

    const auto address = wait(desk.registers.save(contactWith(u"Ola@bokhuset.example"_s)));
    QCOMPARE(refusalOf(address), Reason::AddressTaken);
    QCOMPARE(address.error().arguments, (QStringList{u"ola@bokhuset.example"_s, u"Bokhuset"_s}));

    Site site;
    site.customer = first.id;
    site.address = u"bokhuset.example"_s;
    site.monitoringLabel = u"bokhuset"_s;
    must(desk.registers.save(site));
    QCOMPARE(wait(desk.registers.save(site)).error().arguments.value(0), u"monitoring_label"_s);
    site.monitoringLabel.clear();
    site.customer = CustomerId{4711};
    QCOMPARE(wait(desk.registers.save(site)).error().arguments.value(0), u"customer"_s);

    Agreement agreement;
    agreement.name = u"Drift"_s;
    must(desk.registers.save(agreement));
    agreement.name = u"drift"_s;
    QCOMPARE(wait(desk.registers.save(agreement)).error().arguments.value(0), u"name"_s);
    Agent agent;
    agent.name = u"thea berg"_s;
    QCOMPARE(wait(desk.registers.save(agent)).error().arguments.value(0), u"name"_s);
}

void TestRegisterService::theLastLeadStays()
{
    RegisterDesk desk;
    Agent kari = desk.lead;
    kari.role = Role::Agent;
    QCOMPARE(wait(desk.registers.save(kari)).error().arguments.value(0), u"role"_s);
    kari.role = Role::Lead;
    kari.retired = true;
    QCOMPARE(wait(desk.registers.save(kari)).error().arguments.value(0), u"retired"_s);
    Agent thea = desk.agent;
    thea.role = Role::Lead;
    must(desk.registers.save(thea));
    must(desk.registers.save(kari));
}

void TestRegisterService::placingAContactPlacesItsCases()
{
    RegisterDesk desk;
    Contact contact = must(desk.registers.save(contactWith(u"ola@gmail.com"_s)));
    const Case value = desk.addCase({}, [&](Case &one) { one.contact = contact.id; });
    QVERIFY(!value.customer);
    Agreement agreement;
    agreement.name = u"Drift"_s;
    Customer customer = customerCalled(u"Bokhuset"_s);
    customer.agreement = must(desk.registers.save(agreement)).id;
    customer = must(desk.registers.save(customer));

    contact.customer = customer.id;
    contact = must(desk.registers.save(contact));
    QCOMPARE(contact.customer, customer.id);
    const Case placed = desk.reload(value.id);
    QCOMPARE(placed.customer, customer.id);
    QCOMPARE(placed.agreement, customer.agreement);
    const QList<Event> events = desk.events(value.id, EventKind::CustomerPlaced);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].to, u"Bokhuset"_s);
}

void TestRegisterService::whatIsReferredToIsRetired()
{
    RegisterDesk desk;
    Customer customer = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    desk.addCase(customer);
    QCOMPARE(refusalOf(wait(desk.registers.remove(customer.id))), Reason::StillReferredTo);
    QCOMPARE(refusalOf(wait(desk.registers.remove(customer.agreement))), Reason::StillReferredTo);
    const ContactId contact = must(desk.registers.customer(customer.id)).contacts.first().id;
    QCOMPARE(refusalOf(wait(desk.registers.remove(contact))), Reason::StillReferredTo);
    customer.retired = true;
    must(desk.registers.save(customer));
    QVERIFY(must(desk.registers.customers()).isEmpty());
    QCOMPARE(must(desk.registers.customers({}, true)).size(), 1);

    const Customer unused = must(desk.registers.save(customerCalled(u"Nordlys"_s)));
    must(desk.registers.remove(unused.id));
    QCOMPARE(wait(desk.registers.customer(unused.id)).error().kind, ErrorKind::NotFound);
}

void TestRegisterService::customersComeWithWhatIsTheirs()
{
    RegisterDesk desk;
    const Customer customer = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    Site site;
    site.customer = customer.id;
    site.address = u"bokhuset.example"_s;
    must(desk.registers.save(site));
    const CustomerFile file = must(desk.registers.customer(customer.id));
    QCOMPARE(file.contacts.size(), 1);
    QCOMPARE(file.sites.size(), 1);
    QCOMPARE(file.agreement.value().id, customer.agreement);
    QCOMPARE(must(desk.registers.agents()).size(), 3);
    QCOMPARE(must(desk.registers.calendars()).size(), 3);
}

void TestRegisterService::otherTermsMoveWhatIsOwed()
{
    RegisterDesk desk;
    const Customer customer = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    const Customer other = desk.addCustomer(u"Nordlys"_s, u"nordlys.example"_s);
    const Case owed = critical(desk, customer, "2026-11-23T11:00:00Z");
    const Case theirs = critical(desk, other, "2026-11-23T11:00:00Z");
    const Case answered = desk.addCase(customer, [&](Case &value) {
        value.level = Level::A;
        value.responseDue = owed.responseDue;
        value.respondedAt = desk.clock.now();
    });

    Agreement agreement = *must(desk.registers.customer(customer.id)).agreement;
    agreement.hourlyRate = {.ore = 99'900};
    agreement = must(desk.registers.save(agreement));
    QCOMPARE(desk.reload(owed.id).responseDue, owed.responseDue);
    QVERIFY(desk.events(owed.id, EventKind::FieldChanged).isEmpty());

    agreement.responseA = 30min;
    agreement = must(desk.registers.save(agreement));
    QCOMPARE(desk.reload(owed.id).responseDue, at("2026-11-23T09:30:00Z"));
    QCOMPARE(desk.reload(theirs.id).responseDue, theirs.responseDue);
    QCOMPARE(desk.reload(answered.id).responseDue, answered.responseDue);
    const QList<Event> events = desk.events(owed.id, EventKind::FieldChanged);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().field, u"response_terms"_s);
    QCOMPARE(events.first().from, u"2026-11-23T11:00:00Z"_s);
    QCOMPARE(events.first().to, u"2026-11-23T09:30:00Z"_s);
    QCOMPARE(events.first().note, agreement.name);
}

void TestRegisterService::anotherAgreementMovesWhatIsOwed()
{
    RegisterDesk desk;
    Customer customer = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    // The second keeps the agreement that it was registered under.
    const Case owed = desk.addCase(customer, [](Case &value) {
        value.agreement = {};
        value.level = Level::A;
        value.responseDue = at("2026-11-23T11:00:00Z");
    });
    const Case kept = critical(desk, customer, "2026-11-23T11:00:00Z");
    Agreement hasty;
    hasty.name = u"Haster alltid"_s;
    hasty.responseA = 15min;
    customer.agreement = must(desk.registers.save(hasty)).id;
    customer = must(desk.registers.save(customer));
    QCOMPARE(desk.reload(owed.id).responseDue, at("2026-11-23T09:15:00Z"));
    QCOMPARE(desk.reload(kept.id).responseDue, kept.responseDue);
    QCOMPARE(desk.events(owed.id, EventKind::FieldChanged).first().note, hasty.name);
}

QTEST_GUILESS_MAIN(TestRegisterService)
#include "TestRegisterService.moc"
