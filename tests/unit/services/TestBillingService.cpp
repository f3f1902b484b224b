// The invoice basis of a month (R6.3–R6.5) through the service, on a real database.
#include "BillingDesk.h"
#include "services/TimeService.h"

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
    void includedMinutesGoToTheOldestCasesFirst();
    void incidentsAreIncludedUnlessMarked();
    void flags_data();
    void flags();
    void casesThatNeedAnEstimateShowWithoutTime();
    void status_data();
    void status();
    void filtersLeaveTheFlagCountAlone();
};

void TestBillingService::aMonthIsTheSumOfItsLines()
{
    BillingDesk desk;
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
    BillingDesk desk;
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
    BillingDesk desk;
    const CaseId november = desk.worked("2026-11-30T22:59:59Z", 10min);
    const CaseId december = desk.worked("2026-11-30T23:00:00Z", 10min);
    QCOMPARE(desk.month().lines.size(), 1);
    QCOMPARE(desk.month().lines[0].caseId, november);
    QCOMPARE(desk.month(December).lines[0].caseId, december);
}

void TestBillingService::timeOnACaseIsRoundedOnceAcrossMonths()
{
    BillingDesk desk;
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
    BillingDesk desk;
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

void TestBillingService::includedMinutesGoToTheOldestCasesFirst()
{
    BillingDesk desk;
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
    BillingDesk desk;
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
    BillingDesk desk;
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
    BillingDesk desk;
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
    BillingDesk desk;
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
    BillingDesk desk;
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

QTEST_GUILESS_MAIN(TestBillingService)
#include "TestBillingService.moc"
