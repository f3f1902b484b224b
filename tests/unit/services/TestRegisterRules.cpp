// What the registers accept (R2.7): values alone, without a database.
#include "services/RegisterRules.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace std::chrono_literals;

class TestRegisterRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void organisationNumbers_data();
    void organisationNumbers();
    void domains_data();
    void domains();
    void addresses_data();
    void addresses();
    void initials_data();
    void initials();
    void valuesAreTidied();
    void refusalsNameTheField_data();
    void refusalsNameTheField();
};

using Tidied = std::function<Result<void>()>;
Q_DECLARE_METATYPE(Tidied)

void TestRegisterRules::organisationNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("the register's own") << QStringLiteral("974760673") << true;
    QTest::newRow("wrong check digit") << QStringLiteral("974760674") << false;
    QTest::newRow("two digits swapped") << QStringLiteral("947760673") << false;
    QTest::newRow("check digit 0") << QStringLiteral("100000040") << true;
    QTest::newRow("no check digit exists") << QStringLiteral("100000060") << false;
    QTest::newRow("too short") << QStringLiteral("97476067") << false;
    QTest::newRow("too long") << QStringLiteral("9747606730") << false;
    QTest::newRow("letters") << QStringLiteral("97476067X") << false;
    QTest::newRow("Arabic digits") << QStringLiteral("٩٧٤٧٦٠٦٧٣") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRegisterRules::organisationNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isOrganisationNumber(text), valid);
}

void TestRegisterRules::domains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) {
        QTest::newRow(text) << QString::fromUtf8(text) << valid;
    };
    row("bokhuset.example", true);
    row("kommune-x.example", true);
    row("post.kommune-x.no", true);
    row("blåbær.no", true);
    row("3d.no", true);
    row("bokhuset", false);
    row("bokhuset.", false);
    row(".no", false);
    row("-bok.no", false);
    row("bok-.no", false);
    row("bok huset.no", false);
    row("bokhuset.no/side", false);
    row("ola@bokhuset.no", false);
    row("192.0.2.1", false);
    QTest::newRow("very long") << QString(64, u'a') + QStringLiteral(".no") << false;
}

void TestRegisterRules::domains()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isDomain(text), valid);
}

void TestRegisterRules::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) {
        QTest::newRow(text) << QString::fromUtf8(text) << valid;
    };
    row("ola@bokhuset.example", true);
    row("ola.lien+nett@bokhuset.example", true);
    row("åse@blåbær.no", true);
    row("ola", false);
    row("@bokhuset.example", false);
    row("ola@bokhuset", false);
    row("ola lien@bokhuset.example", false);
    row("ola@lien@bokhuset.example", false);
    row("<ola@bokhuset.example>", false);
    row("ola@bokhuset.example, per@bokhuset.example", false);
}

void TestRegisterRules::addresses()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isMailAddress(text), valid);
}

void TestRegisterRules::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *name, const char *initials) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(initials);
    };
    row("Kari Nes", "KN");
    row("Åse Maria Ødegård Lie", "ÅMØ");
    row("kari", "KA");
    row("Bo", "BO");
    row("X", "XX");
    row("", "XX");
    row("007", "XX");
    row("agent 7", "AG");
}

void TestRegisterRules::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestRegisterRules::valuesAreTidied()
{
    Customer customer;
    customer.name = QStringLiteral("  Bokhuset   AS ");
    customer.organisationNumber = QStringLiteral("974 760 673");
    customer.domains = {QStringLiteral(" Bokhuset.Example"), QStringLiteral("bokhuset.example"),
                        QString()};
    const auto tidy = tidied(customer);
    QVERIFY(tidy);
    QCOMPARE(tidy->name, QStringLiteral("Bokhuset AS"));
    QCOMPARE(tidy->organisationNumber, QStringLiteral("974760673"));
    QCOMPARE(tidy->domains, QStringList{QStringLiteral("bokhuset.example")});

    Contact contact;
    contact.name = QStringLiteral("Ola Lien ");
    contact.address = QStringLiteral(" Ola@Bokhuset.Example ");
    QCOMPARE(tidied(contact)->address, QStringLiteral("ola@bokhuset.example"));

    Agent agent;
    agent.name = QStringLiteral("Kari Nes");
    QCOMPARE(tidied(agent)->initials, QStringLiteral("KN"));
    agent.initials = QStringLiteral(" kne ");
    QCOMPARE(tidied(agent)->initials, QStringLiteral("KNE"));
}

void TestRegisterRules::refusalsNameTheField_data()
{
    QTest::addColumn<Tidied>("tidy");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *name, auto value, Reason reason, const char *about) {
        QTest::newRow(name) << Tidied([value]() -> Result<void> {
            const auto result = tidied(value);
            return result ? Result<void>() : tl::make_unexpected(result.error());
        }) << reason << QString::fromUtf8(about);
    };

    Customer customer;
    row("customer without a name", customer, Reason::FieldEmpty, "name");
    customer.name = QString(201, u'x');
    row("long name", customer, Reason::TextTooLong, "200");
    customer.name = QStringLiteral("Bokhuset");
    customer.organisationNumber = QStringLiteral("123456789");
    row("organisation number", customer, Reason::FieldInvalid, "organisation_number");
    customer.organisationNumber.clear();
    customer.domains = {QStringLiteral("bokhuset")};
    row("domain", customer, Reason::FieldInvalid, "domains");
    customer.domains = {QStringLiteral("gmail.com")};
    row("public domain", customer, Reason::DomainPublic, "gmail.com");

    Contact contact;
    contact.name = QStringLiteral("Ola Lien");
    row("contact that cannot be reached", contact, Reason::FieldEmpty, "address");
    contact.address = QStringLiteral("ola");
    row("contact's address", contact, Reason::FieldInvalid, "address");
    contact.address.clear();
    contact.telephone = QStringLiteral("ring meg");
    row("telephone", contact, Reason::FieldInvalid, "telephone");

    Site site;
    row("site without an address", site, Reason::FieldEmpty, "address");
    site.address = QStringLiteral("bokhuset .example");
    row("site's address", site, Reason::FieldInvalid, "address");
    site.address = QStringLiteral("bokhuset.example");
    site.testAddress = QStringLiteral("to ord");
    row("site's test address", site, Reason::FieldInvalid, "test_address");

    Agreement agreement;
    agreement.name = QStringLiteral("Drift");
    agreement.responseA = 0min;
    row("no time for A", agreement, Reason::FieldInvalid, "response_a");
    agreement.responseA = 120min;
    agreement.responseB = -1min;
    row("negative time for B", agreement, Reason::FieldInvalid, "response_b");
    agreement.responseB.reset();
    agreement.updateInterval = 0min;
    row("update interval", agreement, Reason::FieldInvalid, "update_interval");
    agreement.updateInterval = 60min;
    agreement.hourlyRate = {.ore = -1};
    row("negative rate", agreement, Reason::FieldInvalid, "hourly_rate");
    agreement.hourlyRate = {.ore = 0};
    agreement.includedPerMonth = -1min;
    row("negative included time", agreement, Reason::FieldInvalid, "included_minutes");

    Agent agent;
    row("agent without a name", agent, Reason::FieldEmpty, "name");
    agent.name = QStringLiteral("Kari Nes");
    agent.initials = QStringLiteral("K");
    row("one initial", agent, Reason::FieldInvalid, "initials");
    agent.initials = QStringLiteral("K1");
    row("a digit for an initial", agent, Reason::FieldInvalid, "initials");
    agent.initials.clear();
    agent.email = QStringLiteral("kari@");
    row("agent's address", agent, Reason::FieldInvalid, "email");
}

void TestRegisterRules::refusalsNameTheField()
{
    QFETCH(Tidied, tidy);
    QFETCH(Reason, reason);
    QFETCH(QString, about);
    const auto result = tidy();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Refused);
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(result.error().arguments.value(0), about);
}

QTEST_GUILESS_MAIN(TestRegisterRules)
#include "TestRegisterRules.moc"
