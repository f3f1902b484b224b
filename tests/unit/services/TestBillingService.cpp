// The invoice basis of a month (R6.3–R6.6) through the service, on a real database.
#include "services/BillingService.h"
#include "services/TimeService.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestBillingService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsTheSumOfItsLines();
    void rawAndBilledStandSideBySide();
    void theMonthEndsAtMidnightInOslo();
    void timeOnACaseIsRoundedOnceAcrossMonths();
    void entriesOfAnEntryAgreementAreRoundedOneByOne();
    void monthsLockedOutOfOrderBillNothingTwice();
    void correctionsAfterALockBillOnlyTheDifference();
    void includedMinutesGoToTheOldestCasesFirst();
    void incidentsAreIncludedUnlessMarked();
    void flags_data();
    void flags();
    void casesThatNeedAnEstimateShowWithoutTime();
    void status_data();
    void status();
    void filtersLeaveTheFlagCountAlone();
    void onlyALeadLocksAMonthThatIsOver();
    void aLockedMonthKeepsItsRatesAndCustomers();
};

namespace {

constexpr Month November{2026, 11};
constexpr Month December{2026, 12};

Agreement at1350()
{
    Agreement agreement;
    agreement.hourlyRate = {.ore = 135'000};
    return agreement;
}

struct World : Desk {
    Customer customer =
        addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"), at1350());
    BillingService billing{context()};

    BillingMonth month(Month which = November) { return must(billing.month({which, {}, false})); }
    BillingLine line(CaseId id, Month which = November)
    {
        for (const BillingLine &one : month(which).lines)
            if (one.caseId == id)
                return one;
        return {};
    }
    CaseId worked(const char *start, Seconds duration,
                  const std::function<void(Case &)> &change = {})
    {
        const Case value = addCase(customer, change);
        addTime(value.id, at(start), duration);
        return value.id;
    }
};

} // namespace

void TestBillingService::aMonthIsTheSumOfItsLines()
{
    World desk;
    desk.worked("2026-11-02T09:00:00Z", 1s);
    desk.worked("2026-11-03T09:00:00Z", 30min);
    desk.worked("2026-11-04T09:00:00Z", 30min + 1s);
    const BillingMonth month = desk.month();
    QCOMPARE(month.lines.size(), 3);
    QCOMPARE(month.billed, HalfHours{4});
    QCOMPARE(month.raw, Seconds{1h + 2s});
    QCOMPARE(month.amount, Money{.ore = 270'000});
    QVERIFY(!month.locked);
    QCOMPARE(month.customers.size(), 1);
}

void TestBillingService::rawAndBilledStandSideBySide()
{
    World desk;
    const CaseId id = desk.worked("2026-11-02T09:00:00Z", 37min);
    desk.addTime(id, at("2026-11-03T09:00:00Z"), 2h, false);
    const BillingLine line = desk.line(id);
    QCOMPARE(line.raw, Seconds{2h + 37min});
    QCOMPARE(line.billed, HalfHours{2});
    QCOMPARE(line.amount, Money{.ore = 135'000});
    QCOMPARE(line.rate, Money{.ore = 135'000});
    QCOMPARE(line.customerName, QStringLiteral("Bokhuset"));
}

void TestBillingService::theMonthEndsAtMidnightInOslo()
{
    World desk;
    const CaseId november = desk.worked("2026-11-30T22:59:59Z", 10min);
    const CaseId december = desk.worked("2026-11-30T23:00:00Z", 10min);
    QCOMPARE(desk.month().lines.size(), 1);
    QCOMPARE(desk.month().lines[0].caseId, november);
    QCOMPARE(desk.month(December).lines[0].caseId, december);
}

void TestBillingService::timeOnACaseIsRoundedOnceAcrossMonths()
{
    World desk;
    const CaseId id = desk.worked("2026-10-05T09:00:00Z", 20min);
    desk.addTime(id, at("2026-11-05T09:00:00Z"), 10min);
    desk.addTime(id, at("2026-12-05T09:00:00Z"), 1s);
    QCOMPARE(desk.line(id, {2026, 10}).billed, HalfHours{1});
    QCOMPARE(desk.line(id, November).billed, HalfHours{0});
    QCOMPARE(desk.line(id, November).raw, Seconds{10min});
    QCOMPARE(desk.line(id, November).rawTotal, Seconds{30min});
    QCOMPARE(desk.line(id, December).billed, HalfHours{1});
}

void TestBillingService::entriesOfAnEntryAgreementAreRoundedOneByOne()
{
    World desk;
    Agreement agreement = at1350();
    agreement.rounding = RoundingRule::PerEntry;
    const Customer customer = desk.addCustomer(QStringLiteral("Nordlys Sport"),
                                               QStringLiteral("nordlys.example"), agreement);
    const Case value = desk.addCase(customer);
    desk.addTime(value.id, at("2026-10-05T09:00:00Z"), 20min);
    desk.addTime(value.id, at("2026-11-05T09:00:00Z"), 5min);
    desk.addTime(value.id, at("2026-11-06T09:00:00Z"), 5min);
    QCOMPARE(desk.line(value.id).billed, HalfHours{2});
}

void TestBillingService::monthsLockedOutOfOrderBillNothingTwice()
{
    World desk;
    const CaseId id = desk.worked("2026-10-05T09:00:00Z", 20min);
    desk.addTime(id, at("2026-11-05T09:00:00Z"), 20min);
    desk.clock.set(at("2026-12-01T08:00:00Z"));
    must(desk.billing.lock(November));
    QCOMPARE(desk.line(id, November).billed, HalfHours{1});
    QCOMPARE(desk.line(id, {2026, 10}).billed, HalfHours{1});

    // 60 minutes altogether: two half hours, of which November has taken one.
    desk.addTime(id, at("2026-10-06T09:00:00Z"), 20min);
    QCOMPARE(desk.line(id, {2026, 10}).billed, HalfHours{1});
    desk.addTime(id, at("2026-10-07T09:00:00Z"), 1s);
    QCOMPARE(desk.line(id, {2026, 10}).billed, HalfHours{2});
}

void TestBillingService::correctionsAfterALockBillOnlyTheDifference()
{
    World desk;
    const CaseId id = desk.worked("2026-11-05T09:00:00Z", 31min);
    desk.clock.set(at("2026-12-01T08:00:00Z"));
    must(desk.billing.lock(November));
    desk.addTime(id, at("2026-12-01T07:00:00Z"), 29min);
    QCOMPARE(desk.line(id, December).billed, HalfHours{0});
    desk.addTime(id, at("2026-12-01T07:30:00Z"), 1s);
    QCOMPARE(desk.line(id, December).billed, HalfHours{1});
    QCOMPARE(desk.line(id, November).billed, HalfHours{2});
}

void TestBillingService::includedMinutesGoToTheOldestCasesFirst()
{
    World desk;
    Agreement agreement = at1350();
    agreement.includedPerMonth = 75min;
    const Customer customer = desk.addCustomer(QStringLiteral("Nordlys Sport"),
                                               QStringLiteral("nordlys.example"), agreement);
    const Case older = desk.addCase(customer);
    const Case newer = desk.addCase(customer);
    desk.addTime(newer.id, at("2026-11-02T09:00:00Z"), 1h);
    desk.addTime(older.id, at("2026-11-09T09:00:00Z"), 20min);
    QCOMPARE(desk.line(older.id).included, HalfHours{1});
    QCOMPARE(desk.line(older.id).amount, Money{});
    QCOMPARE(desk.line(newer.id).included, HalfHours{1});
    QCOMPARE(desk.line(newer.id).amount, Money{.ore = 67'500});
    QCOMPARE(desk.month().included, HalfHours{2});
}

void TestBillingService::incidentsAreIncludedUnlessMarked()
{
    World desk;
    const CaseId incident = desk.worked("2026-11-04T09:00:00Z", 1h,
                                        [](Case &value) { value.kind = CaseKind::Incident; });
    const CaseId marked = desk.worked("2026-11-04T09:00:00Z", 1h, [](Case &value) {
        value.kind = CaseKind::Incident;
        value.includedOverride = false;
    });
    QCOMPARE(desk.line(incident).included, HalfHours{2});
    QCOMPARE(desk.line(incident).status, BillingStatus::Included);
    QCOMPARE(desk.line(marked).included, HalfHours{0});
    QCOMPARE(desk.line(marked).amount, Money{.ore = 135'000});
}

void TestBillingService::flags_data()
{
    QTest::addColumn<std::optional<int>>("estimate");
    QTest::addColumn<std::optional<int>>("approved");
    QTest::addColumn<qint64>("worked");
    QTest::addColumn<EstimateFlag>("flag");
    const auto row = [](const char *name, std::optional<int> estimate, std::optional<int> approved,
                        Seconds worked, EstimateFlag flag) {
        QTest::newRow(name) << estimate << approved << qint64(worked.count()) << flag;
    };
    row("exactly 4 h", 240, {}, 240min, EstimateFlag::None);
    row("a second past 4 h", {}, {}, 240min + 1s, EstimateFlag::PassedFourHours);
    row("estimate over 4 h", 241, {}, 1min, EstimateFlag::NeedsEstimate);
    row("approved", 390, 390, 390min, EstimateFlag::None);
    row("past what was approved", 390, 390, 390min + 1s, EstimateFlag::PassedEstimate);
}

void TestBillingService::flags()
{
    QFETCH(std::optional<int>, estimate);
    QFETCH(std::optional<int>, approved);
    QFETCH(qint64, worked);
    QFETCH(EstimateFlag, flag);
    World desk;
    // Half of the time in another month: it is all raw time on the case that counts.
    const CaseId id = desk.worked("2026-10-05T06:00:00Z", Seconds{worked / 2}, [&](Case &value) {
        value.estimateMinutes = estimate;
        value.approvedMinutes = approved;
    });
    desk.addTime(id, at("2026-11-05T06:00:00Z"), Seconds{worked - worked / 2}, false);
    QCOMPARE(desk.line(id).flag, flag);
    QCOMPARE(desk.month().flagged, flag == EstimateFlag::None ? 0 : 1);
}

void TestBillingService::casesThatNeedAnEstimateShowWithoutTime()
{
    World desk;
    const Case value = desk.addCase(desk.customer, [](Case &one) { one.estimateMinutes = 540; });
    desk.addCase(desk.customer, [](Case &one) { one.estimateMinutes = 240; });
    const BillingMonth month = desk.month();
    QCOMPARE(month.lines.size(), 1);
    QCOMPARE(month.lines[0].caseId, value.id);
    QCOMPARE(month.lines[0].status, BillingStatus::NeedsEstimate);
    QCOMPARE(month.lines[0].billed, HalfHours{0});
    QCOMPARE(month.lines[0].rate, Money{.ore = 135'000});
    QVERIFY(desk.month({2026, 10}).lines.isEmpty());
}

void TestBillingService::status_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("approved");
    QTest::addColumn<BillingStatus>("status");
    QTest::newRow("in test") << State::InTest << false << BillingStatus::Open;
    QTest::newRow("in test on an approved estimate")
        << State::InTest << true << BillingStatus::EstimateApproved;
    QTest::newRow("approved") << State::Approved << false << BillingStatus::Ready;
    QTest::newRow("published") << State::Published << true << BillingStatus::Ready;
    QTest::newRow("closed") << State::Closed << false << BillingStatus::Ready;
    QTest::newRow("cancelled") << State::Cancelled << false << BillingStatus::Ready;
}

void TestBillingService::status()
{
    QFETCH(State, state);
    QFETCH(bool, approved);
    QFETCH(BillingStatus, status);
    World desk;
    const CaseId id = desk.worked("2026-11-05T06:00:00Z", 1h, [&](Case &value) {
        value.state = state;
        if (approved)
            value.approvedMinutes = 390;
    });
    Approval approval;
    approval.caseId = id;
    approval.of = ApprovalOf::Estimate;
    approval.amountMinutes = 390;
    approval.person = QStringLiteral("Ola Lien");
    approval.saidAt = at("2026-11-12T10:00:00Z");
    desk.write([approval](UnitOfWork &work) mutable -> Result<void> {
        work.approvals().insert(approval);
        return {};
    });
    const BillingLine line = desk.line(id);
    QCOMPARE(line.status, status);
    QCOMPARE(line.approvedAt, approved ? std::optional(approval.saidAt) : std::nullopt);
}

void TestBillingService::filtersLeaveTheFlagCountAlone()
{
    World desk;
    const Customer other =
        desk.addCustomer(QStringLiteral("Nordlys Sport"), QStringLiteral("nordlys.example"));
    desk.worked("2026-11-05T06:00:00Z", 1h);
    const CaseId flagged = desk.worked("2026-11-06T06:00:00Z", 5h);
    const Case foreign = desk.addCase(other);
    desk.addTime(foreign.id, at("2026-11-06T06:00:00Z"), 1h);

    const BillingMonth all = desk.month();
    QCOMPARE(all.lines.size(), 3);
    QCOMPARE(all.lines[0].caseId, flagged);
    QCOMPARE(all.lines[2].customerName, QStringLiteral("Nordlys Sport"));
    QCOMPARE(all.customers.size(), 2);

    const BillingMonth theirs = must(desk.billing.month({November, other.id, false}));
    QCOMPARE(theirs.lines.size(), 1);
    QCOMPARE(theirs.flagged, 1);
    QCOMPARE(theirs.raw, Seconds{1h});
    QCOMPARE(theirs.customers.size(), 2);

    const BillingMonth flags = must(desk.billing.month({November, {}, true}));
    QCOMPARE(flags.lines.size(), 1);
    QCOMPARE(flags.lines[0].caseId, flagged);
}

void TestBillingService::onlyALeadLocksAMonthThatIsOver()
{
    World desk;
    desk.clock.set(at("2026-11-30T22:59:59Z"));
    QCOMPARE(refusalOf(wait(desk.billing.lock(November))), Reason::PeriodNotOver);
    desk.clock.advance(1s);
    desk.session.setMe(desk.agent);
    QCOMPARE(refusalOf(wait(desk.billing.lock(November))), Reason::LeadOnly);
    desk.session.setMe(desk.lead);
    const BillingPeriod period = must(desk.billing.lock(November));
    QCOMPARE(period.lockedBy, desk.lead.id);
    QCOMPARE(period.lockedAt, desk.clock.now());
    QCOMPARE(refusalOf(wait(desk.billing.lock(November))), Reason::PeriodLocked);
}

void TestBillingService::aLockedMonthKeepsItsRatesAndCustomers()
{
    World desk;
    const CaseId id = desk.worked("2026-11-05T06:00:00Z", 37min);
    desk.clock.set(at("2026-12-01T08:00:00Z"));
    const BillingLine before = desk.line(id);
    must(desk.billing.lock(November));
    desk.write([&](UnitOfWork &work) -> Result<void> {
        Agreement agreement = work.registers().agreement(desk.customer.agreement).value();
        agreement.hourlyRate = {.ore = 200'000};
        return work.registers().update(agreement) ? Result<void>() : fail(ErrorKind::Conflict);
    });

    const BillingMonth month = desk.month();
    QVERIFY(month.locked);
    QCOMPARE(month.lines.size(), 1);
    QCOMPARE(month.lines[0].status, BillingStatus::Locked);
    QCOMPARE(month.lines[0].rate, before.rate);
    QCOMPARE(month.lines[0].amount, before.amount);
    QCOMPARE(month.lines[0].raw, before.raw);
    QCOMPARE(month.lines[0].billed, before.billed);
    QCOMPARE(month.lines[0].customer, desk.customer.id);
    QCOMPARE(month.amount, before.amount);
}

QTEST_GUILESS_MAIN(TestBillingService)
#include "TestBillingService.moc"
