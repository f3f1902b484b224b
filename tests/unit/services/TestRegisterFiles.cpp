// Registers as files (R2.7): out, in again, and what is wrong in them named by line.
#include "RegisterDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRegisterFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRegisterSurvivesExportAndImport_data();
    void everyRegisterSurvivesExportAndImport();
    void importMatchesWhatIsThere();
    void importReportsBadLinesAndKeepsTheRest();
    void importOfUnknownColumnsChangesNothing();
    void missingColumnsLeaveFieldsAlone();
};

void TestRegisterFiles::everyRegisterSurvivesExportAndImport_data()
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

void TestRegisterFiles::everyRegisterSurvivesExportAndImport()
{
    QFETCH(RegisterKind, kind);
    QFETCH(QByteArray, header);
    RegisterDesk desk;
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

    RegisterDesk other;
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

void TestRegisterFiles::importMatchesWhatIsThere()
{
    RegisterDesk desk;
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

void TestRegisterFiles::importReportsBadLinesAndKeepsTheRest()
{
    RegisterDesk desk;
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

void TestRegisterFiles::importOfUnknownColumnsChangesNothing()
{
    RegisterDesk desk;
    const auto unknown =
        wait(desk.registers.importCsv(RegisterKind::Customers, "name;farge\nBokhuset;blå\n"));
    QCOMPARE(unknown.error().kind, ErrorKind::Invalid);
    QCOMPARE(unknown.error().arguments, QStringList{u"farge"_s});
    QCOMPARE(wait(desk.registers.importCsv(RegisterKind::Customers, "")).error().kind,
             ErrorKind::Invalid);
    QVERIFY(must(desk.registers.customers()).isEmpty());
}

void TestRegisterFiles::missingColumnsLeaveFieldsAlone()
{
    RegisterDesk desk;
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

QTEST_GUILESS_MAIN(TestRegisterFiles)
#include "TestRegisterFiles.moc"
