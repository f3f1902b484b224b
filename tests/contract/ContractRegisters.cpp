// The registers: kept, found, changed by one at a time, and not deleted while referred to (R2.4,
// R2.7).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList namesOf(const auto &values)
{
    QStringList names;
    for (const auto &value : values)
        names.append(value.name);
    return names;
}

/// Inserts, reads, changes, reads, and tries to change from an old version.
template <typename T>
void isKept(ContractDesk &desk, T value, const std::function<void(T &)> &change,
            const std::function<std::optional<T>(RegisterRepository &, const T &)> &read)
{
    desk.write([&](UnitOfWork &work) { work.registers().insert(value); });
    QVERIFY(value.id.isValid());
    QCOMPARE(value.version, 1);
    const auto stored = [&] {
        return desk.read([&](UnitOfWork &work) { return read(work.registers(), value); });
    };
    QCOMPARE(stored(), std::optional(value));
    T stale = value;
    change(value);
    const bool told = desk.write(
        [&](UnitOfWork &work) { return work.registers().update(value) && work.changes.registers; });
    QVERIFY(told);
    QCOMPARE(value.version, 2);
    QCOMPARE(stored(), std::optional(value));
    QVERIFY(!desk.write([&](UnitOfWork &work) { return work.registers().update(stale); }));
    QCOMPARE(stored(), std::optional(value));
}

} // namespace

class ContractRegisters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void agentsAreKept()
    {
        ContractDesk desk;
        isKept<Agent>(
            desk, {{}, 0, u"Ida"_s, u"IN"_s, u"ida@desk.example"_s, Role::Lead, true},
            [](Agent &agent) {
                agent = {agent.id, agent.version, u"Åse"_s, u"ÅS"_s, {}, Role::Viewer, false};
            },
            [](RegisterRepository &registers, const Agent &agent) {
                return registers.agent(agent.id);
            });
        QCOMPARE(desk.read([](UnitOfWork &work) { return namesOf(work.registers().agents()); }),
                 QStringList{u"Åse"_s});
    }

    void agreementsAreKept()
    {
        ContractDesk desk;
        isKept<Agreement>(
            desk,
            {{},
             0,
             u"Gull"_s,
             60min,
             240min,
             CalendarId{2},
             30min,
             {99'900},
             120min,
             RoundingRule::PerEntry,
             true},
            [](Agreement &agreement) {
                Agreement standard;
                standard.id = agreement.id;
                standard.version = agreement.version;
                standard.name = u"Standard"_s;
                agreement = standard;
            },
            [](RegisterRepository &registers, const Agreement &agreement) {
                return registers.agreement(agreement.id);
            });
        QCOMPARE(desk.read([](UnitOfWork &work) { return namesOf(work.registers().agreements()); }),
                 QStringList{u"Standard"_s});
    }

    void customersAreKept()
    {
        ContractDesk desk;
        const auto agreement = desk.write([](UnitOfWork &work) {
            Agreement value;
            work.registers().insert(value);
            return value.id;
        });
        isKept<Customer>(
            desk,
            {{},
             0,
             u"Bokhuset"_s,
             u"974760673"_s,
             {u"b.example"_s, u"a.example"_s},
             Language::Nynorsk,
             agreement,
             true},
            [](Customer &customer) {
                customer.domains = {u"c.example"_s, u"b.example"_s};
                customer.name = u"Ny"_s;
            },
            [](RegisterRepository &registers, const Customer &customer) {
                return registers.customer(customer.id);
            });
    }

    void contactsAndSitesAreKept()
    {
        ContractDesk desk;
        const CustomerId customer = desk.customer(u"Bokhuset"_s);
        isKept<Contact>(
            desk,
            {{},
             0,
             customer,
             u"Kari"_s,
             u"kari@b.example"_s,
             u"22 33 44 55"_s,
             Language::English,
             true,
             true},
            [](Contact &contact) {
                Contact plain;
                plain.id = contact.id;
                plain.version = contact.version;
                plain.name = u"Ola"_s;
                plain.address = u"ola@b.example"_s;
                contact = plain;
            },
            [](RegisterRepository &registers, const Contact &contact) {
                return registers.contact(contact.id);
            });
        isKept<Site>(
            desk, {{}, 0, customer, u"b.example"_s, u"test.b.example"_s, u"b-prod"_s, true},
            [](Site &site) { site.address = u"ny.example"_s; },
            [](RegisterRepository &registers, const Site &site) {
                return registers.site(site.id);
            });
        QCOMPARE(
            desk.read([&](UnitOfWork &work) { return work.registers().sites(customer).size(); }),
            1);
    }

    void calendarsAreKept()
    {
        ContractDesk desk;
        Calendar calendar = Calendar::serviceHours();
        calendar.name = u"Sommer \"kort\""_s;
        calendar.zone = "Europe/Stockholm";
        calendar.week[0] = {{480, 660}, {720, 900}};
        calendar.week[6] = {};
        calendar.closedOnHolidays = false;
        calendar.exceptions = {{2026, 12, 24, u"Julaften – stengt kl. 12"_s, {{540, 720}}},
                               {std::nullopt, 2, 29, {}, {}}};
        isKept<Calendar>(
            desk, calendar, [](Calendar &value) { value.exceptions.removeFirst(); },
            [](RegisterRepository &registers, const Calendar &value) {
                return registers.calendar(value.id);
            });
        const auto names =
            desk.read([](UnitOfWork &work) { return namesOf(work.registers().calendars()); });
        QCOMPARE(names.size(), 4);
        QCOMPARE(names[0], Calendar::serviceHours().name);
    }

    void whatIsReferredToIsNotRemoved()
    {
        ContractDesk desk;
        struct Ids {
            AgreementId agreement;
            CustomerId customer;
            ContactId contact;
            SiteId site;
        };
        const auto make = [&](const QString &name) {
            return desk.write([&](UnitOfWork &work) {
                Agreement agreement;
                work.registers().insert(agreement);
                Customer customer;
                customer.agreement = agreement.id;
                customer.domains = {name + u".example"_s};
                work.registers().insert(customer);
                Contact contact;
                contact.customer = customer.id;
                work.registers().insert(contact);
                Site site;
                site.customer = customer.id;
                work.registers().insert(site);
                return Ids{agreement.id, customer.id, contact.id, site.id};
            });
        };
        const Ids used = make(u"brukt"_s), free = make(u"fri"_s);
        Case value = desk.newCase(u"x"_s);
        value.agreement = used.agreement;
        value.contact = used.contact;
        value.site = used.site;
        desk.insert(value);
        desk.write([&](UnitOfWork &work) {
            RegisterRepository &registers = work.registers();
            QVERIFY(!registers.remove(used.contact));
            QVERIFY(!registers.remove(used.site));
            QVERIFY(!registers.remove(used.customer));
            QVERIFY(!registers.remove(used.agreement));
            QVERIFY(!registers.remove(free.customer));
            QVERIFY(registers.remove(free.contact));
            QVERIFY(registers.remove(free.site));
            QVERIFY(!registers.remove(free.agreement));
            QVERIFY(registers.remove(free.customer));
            QVERIFY(registers.remove(free.agreement));
            QVERIFY(!registers.remove(free.agreement));
            QVERIFY(!registers.customerByDomain(u"fri.example"_s));
        });
    }
};

QTEST_GUILESS_MAIN(ContractRegisters)
#include "ContractRegisters.moc"
