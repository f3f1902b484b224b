// The registers a lead keeps (R2.7) through the service, on a real database.
#include "services/RegisterService.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

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
    void everyRegisterSurvivesExportAndImport_data();
    void everyRegisterSurvivesExportAndImport();
    void importMatchesWhatIsThere();
    void importReportsBadLinesAndKeepsTheRest();
    void importOfUnknownColumnsChangesNothing();
    void missingColumnsLeaveFieldsAlone();
};

namespace {

struct World : Desk {
    RegisterService registers{context()};

    ImportReport import(RegisterKind kind, const char *csv)
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

Customer customerCalled(const QString &name)
{
    Customer customer;
    customer.name = name;
    return customer;
}

Contact contactWith(const QString &address, CustomerId customer = {})
{
    Contact contact;
    contact.name = u"Ola Lien"_s;
    contact.address = address;
    contact.customer = customer;
    return contact;
}

} // namespace

void TestRegisterService::leadsKeepAgentsAddContacts()
{
    World desk;
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
    World desk;
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
    World desk;
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
    World desk;
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
    World desk;
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
    World desk;
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
    World desk;
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
    World desk;
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

void TestRegisterService::everyRegisterSurvivesExportAndImport_data()
{
    QTest::addColumn<RegisterKind>("kind");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("customers") << RegisterKind::Customers
                               << QByteArray("name;organisation_number;domains;language;agreement;"
                                             "retired");
    QTest::newRow("contacts") << RegisterKind::Contacts
                              << QByteArray("name;address;telephone;language;customer;retired");
    QTest::newRow("sites") << RegisterKind::Sites
                           << QByteArray("customer;address;test_address;monitoring_label;retired");
    QTest::newRow("agreements") << RegisterKind::Agreements
                                << QByteArray("name;response_a;response_b;calendar;update_interval;"
                                              "hourly_rate;included_minutes;rounding;retired");
    QTest::newRow("agents") << RegisterKind::Agents
                            << QByteArray("name;initials;email;role;retired");
}

void TestRegisterService::everyRegisterSurvivesExportAndImport()
{
    QFETCH(RegisterKind, kind);
    QFETCH(QByteArray, header);
    World desk;
    Agreement agreement;
    agreement.responseB = 210min;
    agreement.hourlyRate = {.ore = 134'905};
    agreement.rounding = RoundingRule::PerEntry;
    agreement.calendar = must(desk.registers.calendars())[1].id;
    const Customer customer =
        desk.addCustomer(u"Bok; \"huset\""_s, u"bokhuset.example"_s, agreement);
    Contact contact = contactWith(u"åse@bokhuset.example"_s, customer.id);
    contact.telephone = u"+47 22 00 00 10"_s;
    contact.language = Language::Nynorsk;
    must(desk.registers.save(contact));
    must(desk.registers.save(contactWith(u"kari@gmail.com"_s)));
    Site site;
    site.customer = customer.id;
    site.address = u"bokhuset.example"_s;
    site.testAddress = u"https://test.bokhuset.example"_s;
    site.monitoringLabel = u"bokhuset"_s;
    must(desk.registers.save(site));

    const QByteArray csv = must(desk.registers.exportCsv(kind));
    QVERIFY2(csv.contains(header), csv.constData());
    const ImportReport same = must(desk.registers.importCsv(kind, csv));
    QVERIFY(same.problems.isEmpty());
    QCOMPARE(same.added, 0);
    QCOMPARE(same.changed, 0);
    QVERIFY(same.unchanged > 0);

    World other;
    Agreement theirs = agreement;
    theirs.name = u"Bok; \"huset\""_s;
    if (kind != RegisterKind::Agreements)
        other.add(theirs);
    if (kind == RegisterKind::Contacts || kind == RegisterKind::Sites)
        must(other.registers.save(customerCalled(u"Bok; \"huset\""_s)));
    const ImportReport report = must(other.registers.importCsv(kind, csv));
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.added + report.unchanged, same.unchanged);
    QCOMPARE(must(other.registers.exportCsv(kind)), csv);
}

void TestRegisterService::importMatchesWhatIsThere()
{
    World desk;
    desk.import(RegisterKind::Customers,
                "name;organisation_number;domains\n"
                "Bokhuset;974760673;bokhuset.example bokhuset.no\n"
                "Nordlys;;nordlys.example\n");
    QCOMPARE(desk.byName(u"Bokhuset"_s).domains.size(), 2);

    const ImportReport report = desk.import(RegisterKind::Customers,
                                            "name,organisation_number,language\n"
                                            "Bokhuset AS,974 760 673,nn\n"
                                            "nordlys,,nb\n"
                                            "Fjordmat,,nb\n");
    QVERIFY(report.problems.isEmpty());
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 2);
    QCOMPARE(must(desk.registers.customers()).size(), 3);
    QCOMPARE(desk.byName(u"Bokhuset AS"_s).language, Language::Nynorsk);
    QCOMPARE(desk.byName(u"Bokhuset AS"_s).domains.size(), 2);

    const ImportReport contacts = desk.import(RegisterKind::Contacts,
                                              "name;address;customer\n"
                                              "Ola Lien;ola@bokhuset.example;974760673\n"
                                              "Ola L.;OLA@bokhuset.example;Bokhuset AS\n");
    QCOMPARE(contacts.added, 1);
    QCOMPARE(contacts.changed, 1);
    const ImportReport sites = desk.import(RegisterKind::Sites,
                                           "customer;address;monitoring_label\n"
                                           "nordlys;nordlys.example;nordlys\n"
                                           "nordlys;www.nordlys.example;nordlys\n"
                                           "Fjordmat;fjordmat.example;\n"
                                           "Fjordmat;fjordmat.example;fjordmat\n");
    QCOMPARE(sites.added, 2);
    QCOMPARE(sites.changed, 2);
}

void TestRegisterService::importReportsBadLinesAndKeepsTheRest()
{
    World desk;
    const ImportReport report = desk.import(RegisterKind::Customers,
                                            "name;organisation_number;domains;agreement\n"
                                            "Bokhuset;974760673;;\n"
                                            "Feil;974760674;;\n"
                                            ";974760681;;\n"
                                            "\"To\nlinjer\";;;Finnes ikke\n"
                                            "Gratis;;gmail.com;\n"
                                            "Fjordmat;;fjordmat.example;\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(must(desk.registers.customers()).size(), 2);
    QCOMPARE(report.problems.size(), 4);
    QCOMPARE(report.problems[0].line, 3);
    QCOMPARE(report.problems[0].error.arguments.value(0), u"organisation_number"_s);
    QCOMPARE(report.problems[1].line, 4);
    QCOMPARE(report.problems[1].error.reason, Reason::FieldEmpty);
    QCOMPARE(report.problems[2].line, 5);
    QCOMPARE(report.problems[2].error.arguments, (QStringList{u"agreement"_s, u"Finnes ikke"_s}));
    QCOMPARE(report.problems[3].line, 7);
    QCOMPARE(report.problems[3].error.reason, Reason::DomainPublic);

    const ImportReport agreements = desk.import(RegisterKind::Agreements,
                                                "name;hourly_rate;rounding;response_b\n"
                                                "Drift;1 350,50;case;\n"
                                                "Gal;mye;case;\n"
                                                "Rar;1350;slot;\n"
                                                "Rask;1350.5;entry;60\n"
                                                "Sær;1350;case;en dag\n");
    QCOMPARE(agreements.added, 2);
    QCOMPARE(agreements.problems.size(), 3);
    const QList<Agreement> all = must(desk.registers.agreements());
    QCOMPARE(all.size(), 2);
    for (const Agreement &agreement : all)
        QCOMPARE(agreement.hourlyRate, (Money{.ore = 135'050}));
}

void TestRegisterService::importOfUnknownColumnsChangesNothing()
{
    World desk;
    const auto unknown =
        wait(desk.registers.importCsv(RegisterKind::Customers, "name;farge\nBokhuset;blå\n"));
    QCOMPARE(unknown.error().kind, ErrorKind::Invalid);
    QCOMPARE(unknown.error().arguments, QStringList{u"farge"_s});
    QCOMPARE(wait(desk.registers.importCsv(RegisterKind::Customers, "")).error().kind,
             ErrorKind::Invalid);
    QVERIFY(must(desk.registers.customers()).isEmpty());
}

void TestRegisterService::missingColumnsLeaveFieldsAlone()
{
    World desk;
    Agent agent = desk.agent;
    agent.email = u"thea@skranke.example"_s;
    must(desk.registers.save(agent));
    const ImportReport report =
        desk.import(RegisterKind::Agents, "name;role\nThea Berg;lead\nNy Person;viewer\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.added, 1);
    for (const Agent &one : must(desk.registers.agents())) {
        if (one.id == agent.id) {
            QCOMPARE(one.role, Role::Lead);
            QCOMPARE(one.email, u"thea@skranke.example"_s);
        } else if (one.name == u"Ny Person"_s) {
            QCOMPARE(one.initials, u"NP"_s);
            QCOMPARE(one.role, Role::Viewer);
        }
    }
}

QTEST_GUILESS_MAIN(TestRegisterService)
#include "TestRegisterService.moc"
