// CaseRepository: numbers, versions, what is found again (R2.1, R2.2, R10.2).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Every member differs from its default, so that a column that is not stored shows.
Case fullCase(ContractDesk &desk)
{
    const auto ids = desk.write([](UnitOfWork &work) {
        Agreement agreement;
        agreement.name = u"Standard"_s;
        work.registers().insert(agreement);
        Customer customer;
        customer.name = u"Bokhuset"_s;
        work.registers().insert(customer);
        Site site;
        site.customer = customer.id;
        site.address = u"bokhuset.example"_s;
        work.registers().insert(site);
        return std::tuple(agreement.id, customer.id, site.id);
    });
    const Case other = desk.insert(desk.newCase(u"another"_s));
    Case value = desk.newCase(u"Nettbutikken står"_s);
    std::tie(value.agreement, value.customer, value.site) = ids;
    value.description = u"Linje 1\nLinje 2 æøå 🙂"_s;
    value.kind = CaseKind::Fault;
    value.level = Level::B;
    value.source = Source::Telephone;
    value.contact = desk.contact(u"Kari"_s, u"kari@bokhuset.example"_s, value.customer);
    value.registered = Noon + 1s;
    value.state = State::WaitingCustomer;
    value.returnTo = State::InTest;
    value.waitingSince = Noon + 2s;
    value.assignee = desk.agent();
    value.estimateMinutes = 360;
    value.estimateSent = Noon + 3s;
    value.approvedMinutes = 300;
    value.lastInTest = Noon + 4s;
    value.testApproved = Noon + 5s;
    value.testAddress = u"test.bokhuset.example"_s;
    value.responseDue = Noon + 6s;
    value.respondedAt = Noon + 7s;
    value.updateDue = Noon + 8s;
    value.closedAt = Noon + 9s;
    value.checklist = {{true, false}, {false, true}, {true, std::nullopt}, {true, true}};
    value.includedOverride = false;
    value.linkedTo = value.claimsToBelongTo = value.mergedInto = other.id;
    value.unread = true;
    return value;
}

} // namespace

class ContractCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init_data() { addEngines(); }
    void numbersRunPerYear_data() { addEngines(); }
    void numbersRunPerYear()
    {
        ContractDesk desk;
        const auto numbers = desk.write([&](UnitOfWork &work) {
            QStringList drawn;
            for (const int year : {2025, 2026, 2026, 2025, 2026}) {
                Case value = desk.newCase(u"x"_s);
                work.cases().insert(value, year);
                drawn.append(value.number.toString());
            }
            return drawn;
        });
        QCOMPARE(numbers, QStringList({u"2025-000001"_s, u"2026-000001"_s, u"2026-000002"_s,
                                       u"2025-000002"_s, u"2026-000003"_s}));
    }

    void everyMemberIsStored_data() { addEngines(); }
    void everyMemberIsStored()
    {
        ContractDesk desk;
        const Case written = desk.insert(fullCase(desk));
        QCOMPARE(written.version, 1);
        const auto read = desk.read([&](UnitOfWork &work) { return work.cases().find(written.id); });
        QVERIFY(read.has_value());
        QCOMPARE(*read, written);
        const auto byNumber =
            desk.read([&](UnitOfWork &work) { return work.cases().find(written.number); });
        QCOMPARE(byNumber, std::optional(written));
    }
};

QTEST_GUILESS_MAIN(ContractCases)
#include "ContractCases.moc"
