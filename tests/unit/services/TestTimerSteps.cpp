// Presses on timers that are carried out later than they were made (R6.1, R10.3).
#include "TimeDesk.h"
#include "services/BillingService.h"
#include "services/TimerPressing.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

constexpr AgentId Me{1};
constexpr CaseId One{11};
constexpr CaseId Two{12};

TimerStep step(qint64 number, TimerPress press, CaseId id, Instant at)
{
    TimerStep made;
    made.number = number;
    made.press = press;
    made.caseId = id;
    made.at = at;
    return made;
}

Timer running(CaseId id, Instant since, Seconds banked = {})
{
    return {id, Me, since, banked, since};
}

} // namespace

class TestTimerSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startingPausesTheOther();
    void whatWasStartedLaterElsewhereGoesOn();
    void pausingIsOfTheInstantPressed();
    void stoppingAnswersWhatWasWorked();
    void eachStepIsDoneOnce();
    void anotherComputersStepsAreItsOwn();
    void whatAMonthLockedMeanwhileHeldGoesIntoTheOpenOne();
    void whatMayNotBeRecordedStandsPaused();

private:
    const Instant m_nine = at("2026-11-23T09:00:00Z");
};

void TestTimerSteps::startingPausesTheOther()
{
    const auto after =
        press({running(One, m_nine)}, Me, step(1, TimerPress::Start, Two, m_nine + 10min)).standing;
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0], (Timer{One, Me, m_nine, 10min, {}}));
    QCOMPARE(after[1], running(Two, m_nine + 10min));
}

void TestTimerSteps::whatWasStartedLaterElsewhereGoesOn()
{
    const Timer later = running(One, m_nine + 30min);
    const auto started =
        press({later}, Me, step(1, TimerPress::Start, Two, m_nine + 10min)).standing;
    QCOMPARE(started.size(), 2);
    QCOMPARE(started[0], later);
    QCOMPARE(started[1], (Timer{Two, Me, m_nine + 10min, 20min, {}}));
    for (const TimerPress other : {TimerPress::Pause, TimerPress::Stop, TimerPress::Discard}) {
        const TimersAfter after = press({later}, Me, step(1, other, One, m_nine));
        QCOMPARE(after.standing, QList<Timer>{later});
        QVERIFY(!after.ended);
    }
}

void TestTimerSteps::pausingIsOfTheInstantPressed()
{
    const auto after =
        press({running(One, m_nine, 5min)}, Me, step(1, TimerPress::Pause, One, m_nine + 10min))
            .standing;
    QCOMPARE(after, (QList<Timer>{{One, Me, m_nine, 15min, {}}}));
}

void TestTimerSteps::stoppingAnswersWhatWasWorked()
{
    const auto after = press({running(One, m_nine, 5min), {Two, Me, m_nine, 1min, {}}}, Me,
                             step(1, TimerPress::Stop, One, m_nine + 10min));
    QCOMPARE(after.standing, (QList<Timer>{{Two, Me, m_nine, 1min, {}}}));
    QVERIFY(after.ended);
    QCOMPARE(after.ended->banked, Seconds(15min));
}

void TestTimerSteps::eachStepIsDoneOnce()
{
    TimeDesk desk;
    const CaseId id = desk.value.id;
    const QList<TimerStep> steps{step(1, TimerPress::Start, id, m_nine),
                                 step(2, TimerPress::Pause, id, m_nine + 10min),
                                 step(3, TimerPress::Start, id, m_nine + 20min),
                                 step(4, TimerPress::Stop, id, m_nine + 30min)};
    desk.clock.advance(1h);
    const auto handOver = [&](const QList<TimerStep> &some) {
        return desk.write([&](UnitOfWork &work) {
            return pressAll(work, desk.lead, desk.clock.now(), QStringLiteral("her"), some);
        });
    };
    QVERIFY(handOver(steps.mid(0, 2)).isEmpty());
    QVERIFY(handOver(steps).isEmpty());
    QVERIFY(handOver(steps).isEmpty());
    const QList<TimeEntry> entries = desk.read(
        [&](UnitOfWork &work) -> Result<QList<TimeEntry>> { return work.time().ofCase(id); });
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].duration, Seconds(20min));
    QCOMPARE(entries[0].start, m_nine);
    QVERIFY(must(desk.time.mine()).isEmpty());
}

void TestTimerSteps::anotherComputersStepsAreItsOwn()
{
    TimeDesk desk;
    desk.clock.advance(1h);
    const auto handOver = [&](const QString &computer, const TimerStep &one) {
        return desk.write([&](UnitOfWork &work) {
            return pressAll(work, desk.lead, desk.clock.now(), computer, {one});
        });
    };
    handOver(QStringLiteral("kontoret"), step(7, TimerPress::Start, desk.value.id, m_nine));
    handOver(QStringLiteral("hjemme"), step(1, TimerPress::Pause, desk.value.id, m_nine + 10min));
    const QList<Timer> mine = must(desk.time.mine());
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine[0].banked, Seconds(10min));
    QVERIFY(!mine[0].isRunning());
}

void TestTimerSteps::whatAMonthLockedMeanwhileHeldGoesIntoTheOpenOne()
{
    TimeDesk desk;
    desk.clock.set(at("2026-12-01T09:00:00Z"));
    must(BillingService(desk.context()).lock(Month::of(m_nine)));
    const auto refused = desk.write([&](UnitOfWork &work) {
        return pressAll(work, desk.lead, desk.clock.now(), QStringLiteral("her"),
                        {step(1, TimerPress::Start, desk.value.id, m_nine),
                         step(2, TimerPress::Stop, desk.value.id, m_nine + 10min)});
    });
    QVERIFY(refused.isEmpty());
    const QList<TimeEntry> entries = desk.read([&](UnitOfWork &work) -> Result<QList<TimeEntry>> {
        return work.time().ofCase(desk.value.id);
    });
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].duration, Seconds(10min));
    QCOMPARE(entries[0].start, desk.clock.now() - 10min);
}

void TestTimerSteps::whatMayNotBeRecordedStandsPaused()
{
    TimeDesk desk;
    desk.clock.advance(48h);
    TimerStep stop = step(2, TimerPress::Stop, desk.value.id, m_nine + 30h);
    stop.note = QStringLiteral("Glemt");
    const auto refused = desk.write([&](UnitOfWork &work) {
        return pressAll(work, desk.lead, desk.clock.now(), QStringLiteral("her"),
                        {step(1, TimerPress::Start, desk.value.id, m_nine), stop});
    });
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].step, stop);
    QCOMPARE(refused[0].error.reason, Reason::DurationAbsurd);
    const QList<Timer> mine = must(desk.time.mine());
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine[0].banked, Seconds(30h));
    QVERIFY(!mine[0].isRunning());
}

QTEST_GUILESS_MAIN(TestTimerSteps)
#include "TestTimerSteps.moc"
