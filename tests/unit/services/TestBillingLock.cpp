// What locking a month does to the invoice basis (R6.6) through the service, on a real database.
#include "BillingDesk.h"
#include "services/TimeService.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestBillingLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsLockedOutOfOrderBillNothingTwice();
    void correctionsAfterALockBillOnlyTheDifference();
    void onlyALeadLocksAMonthThatIsOver();
    void aLockedMonthKeepsItsRatesAndCustomers();
};

void TestBillingLock::monthsLockedOutOfOrderBillNothingTwice()
{
    BillingDesk desk;
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

void TestBillingLock::correctionsAfterALockBillOnlyTheDifference()
{
    BillingDesk desk;
    const CaseId id = desk.worked("2026-11-05T09:00:00Z", 31min);
    desk.clock.set(at("2026-12-01T08:00:00Z"));
    must(desk.billing.lock(November));
    desk.addTime(id, at("2026-12-01T07:00:00Z"), 29min);
    QCOMPARE(desk.line(id, December).billed, HalfHours{0});
    desk.addTime(id, at("2026-12-01T07:30:00Z"), 1s);
    QCOMPARE(desk.line(id, December).billed, HalfHours{1});
    QCOMPARE(desk.line(id, November).billed, HalfHours{2});
}

void TestBillingLock::onlyALeadLocksAMonthThatIsOver()
{
    BillingDesk desk;
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

void TestBillingLock::aLockedMonthKeepsItsRatesAndCustomers()
{
    BillingDesk desk;
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

QTEST_GUILESS_MAIN(TestBillingLock)
#include "TestBillingLock.moc"
