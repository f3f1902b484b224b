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
    void initTestCase_data() { addEngines(); }

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
        QCOMPARE(numbers,
                 QStringList({u"2025-000001"_s, u"2026-000001"_s, u"2026-000002"_s,
                              u"2025-000002"_s, u"2026-000003"_s}));
    }

    void everyMemberIsStored()
    {
        ContractDesk desk;
        const Case written = desk.insert(fullCase(desk));
        QCOMPARE(written.version, 1);
        const auto read =
            desk.read([&](UnitOfWork &work) { return work.cases().find(written.id); });
        QCOMPARE(read, std::optional(written));
        const auto byNumber =
            desk.read([&](UnitOfWork &work) { return work.cases().find(written.number); });
        QCOMPARE(byNumber, std::optional(written));
    }

    void everyMemberIsUpdated()
    {
        ContractDesk desk;
        Case value = fullCase(desk);
        const Case plain = desk.insert(desk.newCase(u"plain"_s));
        value.id = plain.id;
        value.version = plain.version;
        value.number = plain.number;
        QVERIFY(desk.write([&](UnitOfWork &work) { return work.cases().update(value); }));
        QCOMPARE(value.version, 2);
        const auto read = desk.read([&](UnitOfWork &work) { return work.cases().find(plain.id); });
        QCOMPARE(read, std::optional(value));
    }

    void theSecondOfTwoChangesIsRefused()
    {
        ContractDesk desk;
        const Case original = desk.insert(desk.newCase(u"first"_s));
        Case mine = original;
        mine.subject = u"mine"_s;
        Case theirs = original;
        theirs.subject = u"theirs"_s;
        QVERIFY(desk.write([&](UnitOfWork &work) { return work.cases().update(theirs); }));
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.cases().update(mine); }));
        QCOMPARE(mine.version, original.version);
        const auto kept =
            desk.read([&](UnitOfWork &work) { return work.cases().find(original.id); });
        QCOMPARE(kept->subject, u"theirs"_s);
    }

    void whatDoesNotExistIsNotFound()
    {
        ContractDesk desk;
        const bool nothing = desk.read([](UnitOfWork &work) {
            return !work.cases().find(CaseId{7}) && !work.cases().find(CaseNumber{2026, 7});
        });
        QVERIFY(nothing);
        Case ghost = desk.newCase(u"ghost"_s);
        ghost.id = {7};
        ghost.version = 1;
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.cases().update(ghost); }));
    }

    void aCustomersCasesComeNewestFirst()
    {
        ContractDesk desk;
        const CustomerId customer = desk.customer(u"Bokhuset"_s);
        for (const int minutes : {10, 30, 20}) {
            Case value = desk.newCase(QString::number(minutes), minutes);
            value.customer = customer;
            desk.insert(value);
        }
        desk.insert(desk.newCase(u"somebody else's"_s, 40));
        const auto subjects = desk.read([&](UnitOfWork &work) {
            QStringList found;
            for (const Case &value : work.cases().ofCustomer(customer, 2))
                found.append(value.subject);
            return found;
        });
        QCOMPARE(subjects, QStringList({u"30"_s, u"20"_s}));
    }

    void dueBeforeCountsTheClockThatRuns()
    {
        ContractDesk desk;
        const auto add = [&desk](const QString &subject, auto change) {
            Case value = desk.newCase(subject);
            change(value);
            desk.insert(value);
        };
        add(u"response"_s, [](Case &value) { value.responseDue = Noon + 2min; });
        add(u"update"_s, [](Case &value) {
            value.responseDue = Noon;
            value.respondedAt = Noon;
            value.updateDue = Noon + 1min;
        });
        add(u"met"_s, [](Case &value) {
            value.responseDue = Noon;
            value.respondedAt = Noon;
        });
        add(u"later"_s, [](Case &value) { value.responseDue = Noon + 1h; });
        add(u"closed"_s, [](Case &value) {
            value.responseDue = Noon;
            value.state = State::Closed;
        });
        add(u"no level"_s, [](Case &) {});
        const auto subjects = desk.read([](UnitOfWork &work) {
            QStringList found;
            for (const Case &value : work.cases().dueBefore(Noon + 1h))
                found.append(value.subject);
            return found;
        });
        QCOMPARE(subjects, QStringList({u"update"_s, u"response"_s}));
    }

    void readingChangesNoVersion()
    {
        ContractDesk desk;
        Case value = desk.newCase(u"x"_s);
        value.unread = true;
        value = desk.insert(value);
        desk.write([&](UnitOfWork &work) { work.cases().markRead(value.id); });
        const auto read = desk.read([&](UnitOfWork &work) { return work.cases().find(value.id); });
        QVERIFY(!read->unread);
        QCOMPARE(read->version, value.version);
    }
};

QTEST_GUILESS_MAIN(ContractCases)
#include "ContractCases.moc"
