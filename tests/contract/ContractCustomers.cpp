// How customers and contacts are found, and unknown senders placed (R2.4, R2.7).

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

} // namespace

class ContractCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void customersAreFoundAndSortedAsPeopleDo()
    {
        ContractDesk desk;
        for (const QString &name : {u"Ål kommune"_s, u"ørsta"_s, u"Zink"_s, u"Ærlig talt"_s,
                                    u"bokhuset"_s, u"Alfa 100%"_s})
            desk.customer(name);
        desk.write([](UnitOfWork &work) {
            Customer retired;
            retired.name = u"Borte bok"_s;
            retired.organisationNumber = u"974760673"_s;
            retired.domains = {u"borte.example"_s};
            retired.retired = true;
            work.registers().insert(retired);
        });
        const auto search = [&desk](const QString &text, bool withRetired = false) {
            return desk.read([&](UnitOfWork &work) {
                return namesOf(work.registers().customers(text, withRetired));
            });
        };
        QCOMPARE(search({}),
                 QStringList({u"Alfa 100%"_s, u"bokhuset"_s, u"Zink"_s, u"Ærlig talt"_s, u"ørsta"_s,
                              u"Ål kommune"_s}));
        QCOMPARE(search(u"BOK"_s), QStringList{u"bokhuset"_s});
        QCOMPARE(search(u"bok"_s, true), QStringList({u"bokhuset"_s, u"Borte bok"_s}));
        QCOMPARE(search(u"ØR"_s), QStringList{u"ørsta"_s});
        QCOMPARE(search(u"kommune ål"_s), QStringList{u"Ål kommune"_s});
        QCOMPARE(search(u"borte.ex"_s, true), QStringList{u"Borte bok"_s});
        QCOMPARE(search(u"97476"_s, true), QStringList{u"Borte bok"_s});
        QCOMPARE(search(u"0%"_s), QStringList{u"Alfa 100%"_s});
        QCOMPARE(search(u"_"_s), QStringList());
        QCOMPARE(search(u"' OR 1=1 --"_s), QStringList());
    }

    void aDomainNamesOneCustomer()
    {
        ContractDesk desk;
        const CustomerId first =
            desk.customer(u"Bokhuset"_s, {u"bok.example"_s, u"bokhuset.example"_s});
        const auto owner = [&desk](const QString &domain) {
            return desk.read([&](UnitOfWork &work) {
                const auto found = work.registers().customerByDomain(domain);
                return found ? found->id : CustomerId{};
            });
        };
        QCOMPARE(owner(u"bokhuset.example"_s), first);
        QCOMPARE(owner(u"BOK.example"_s), first);
        QCOMPARE(owner(u"k.example"_s), CustomerId{});
        QCOMPARE(owner(u"mail.bok.example"_s), CustomerId{});
        const Error taken = desk.failure([](UnitOfWork &work) {
            Customer second;
            second.domains = {u"bok.example"_s};
            work.registers().insert(second);
        });
        QCOMPARE(taken.kind, ErrorKind::Conflict);
    }

    void contactsAreFound()
    {
        ContractDesk desk;
        const CustomerId customer = desk.customer(u"Fjellsport"_s);
        desk.contact(u"Kari Øvrebø"_s, u"kari@fjell.example"_s, customer);
        desk.contact(u"Ola"_s, u"ola@annet.example"_s);
        desk.write([&](UnitOfWork &work) {
            Contact retired;
            retired.name = u"Kari Sluttet"_s;
            retired.retired = true;
            work.registers().insert(retired);
            Contact caller;
            caller.name = u"Ringer"_s;
            caller.telephone = u"22 33 44 55"_s;
            work.registers().insert(caller);
        });
        const auto search = [&desk](const QString &text, int limit = 10) {
            return desk.read([&](UnitOfWork &work) {
                return namesOf(work.registers().searchContacts(text, limit));
            });
        };
        QCOMPARE(search(u"øvre"_s), QStringList{u"Kari Øvrebø"_s});
        QCOMPARE(search(u"kari"_s), QStringList{u"Kari Øvrebø"_s});
        QCOMPARE(search(u"@fjell"_s), QStringList{u"Kari Øvrebø"_s});
        QCOMPARE(search(u"fjellsport kari"_s), QStringList{u"Kari Øvrebø"_s});
        QCOMPARE(search(u"22334455"_s), QStringList{u"Ringer"_s});
        QCOMPARE(search({}, 2).size(), 2);
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.registers().contactByAddress(u"OLA@annet.example"_s)->name, u"Ola"_s);
            QVERIFY(!work.registers().contactByAddress(u"ola@annet.exampl"_s));
            QVERIFY(!work.registers().contactByAddress({}));
            QCOMPARE(namesOf(work.registers().contacts(customer)), QStringList{u"Kari Øvrebø"_s});
        });
        QCOMPARE(desk.failure([](UnitOfWork &work) {
                         Contact twin;
                         twin.address = u"ola@annet.example"_s;
                         work.registers().insert(twin);
                     })
                     .kind,
                 ErrorKind::Conflict);
    }

    void placingContactsGivesTheirCasesACustomer()
    {
        ContractDesk desk;
        const CustomerId owner = desk.customer(u"Bokhuset"_s), other = desk.customer(u"Andre"_s);
        const ContactId contact = desk.contact(u"Kari"_s, u"kari@bok.example"_s);
        desk.contact(u"Ola"_s, u"ola@BOK.example"_s.toLower());
        desk.contact(u"Per"_s, u"per@notbok.example"_s);
        desk.contact(u"Pål"_s, u"pal@bok.example"_s, other);
        const auto agreement = desk.write([](UnitOfWork &work) {
            Agreement value;
            work.registers().insert(value);
            return value.id;
        });
        Case unknown = desk.newCase(u"ukjent"_s);
        unknown.contact = contact;
        unknown = desk.insert(unknown);
        Case placed = desk.newCase(u"plassert"_s);
        placed.contact = contact;
        placed.customer = other;
        placed = desk.insert(placed);

        const auto [ids, touched] = desk.write([&](UnitOfWork &work) {
            const auto touchedIds = work.registers().placeContacts({contact}, owner, agreement);
            return std::pair(touchedIds, work.changes.cases);
        });
        QCOMPARE(ids, QList{unknown.id});
        QCOMPARE(touched, QSet{unknown.id});
        desk.read([&](UnitOfWork &work) {
            const auto now = work.cases().find(unknown.id);
            QCOMPARE(now->customer, owner);
            QCOMPARE(now->agreement, agreement);
            QCOMPARE(now->version, unknown.version + 1);
            QCOMPARE(work.cases().find(placed.id), std::optional(placed));
            QCOMPARE(namesOf(work.registers().unplacedInDomain(u"bok.example"_s)),
                     QStringList({u"Kari"_s, u"Ola"_s}));
        });
    }
};

QTEST_GUILESS_MAIN(ContractCustomers)
#include "ContractCustomers.moc"
