// Timers (R6.1, R6.2) through the service, on a real database.
#include "TimeDesk.h"
#include "services/BillingService.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestTimers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoppedTimerBecomesAnEntry();
    void startingAnotherPausesTheFirst();
    void aPausedTimerKeepsWhatWasWorked();
    void timersOfTwoAgentsDoNotDisturbEachOther();
    void aTimerSurvivesARestart();
    void nothingWorkedMakesNoEntry();
    void aForgottenTimerIsCut();
    void aTimerPastADayMustBeCut();
    void aTimerFromALockedMonthEndsInAnOpenOne();
    void discardingLeavesNoTrace();
    void withoutATimerThereIsNothingToStop();
};

void TestTimers::aStoppedTimerBecomesAnEntry()
{
    TimeDesk desk;
    const Timer started = must(desk.time.start(desk.value.id));
    QVERIFY(started.isRunning());
    desk.clock.advance(37min + 12s);
    const TimeEntry entry = must(desk.time.stop(desk.value.id, QStringLiteral("feilsøking")));

    QVERIFY(entry.id);
    QCOMPARE(entry.duration, Seconds{37min + 12s});
    QCOMPARE(entry.start, at("2026-11-23T09:00:00Z"));
    QCOMPARE(entry.agent, desk.lead.id);
    QCOMPARE(entry.note, QStringLiteral("feilsøking"));
    QVERIFY(entry.billable);
    QVERIFY(must(desk.time.mine()).isEmpty());
    const QList<Event> events = desk.events(desk.value.id, EventKind::TimeAdded);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].to, QStringLiteral("2232"));
    QCOMPARE(events[0].note, QStringLiteral("feilsøking"));
    QCOMPARE(events[0].actor, desk.lead.id);
    QCOMPARE(events[0].at, desk.clock.now());
}

void TestTimers::startingAnotherPausesTheFirst()
{
    TimeDesk desk;
    const Case other = desk.addCase(desk.customer);
    must(desk.time.start(desk.value.id));
    desk.clock.advance(10min);
    must(desk.time.start(other.id));
    desk.clock.advance(5min);

    const QList<Timer> timers = must(desk.time.mine());
    QCOMPARE(timers.size(), 2);
    for (const Timer &timer : timers) {
        const bool first = timer.caseId == desk.value.id;
        QCOMPARE(timer.isRunning(), !first);
        QCOMPARE(timer.elapsed(desk.clock.now()), first ? Seconds{10min} : Seconds{5min});
    }
}

void TestTimers::aPausedTimerKeepsWhatWasWorked()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(10min);
    must(desk.time.pause(desk.value.id));
    desk.clock.advance(3h);
    const Timer still = must(desk.time.pause(desk.value.id));
    QVERIFY(!still.isRunning());
    must(desk.time.start(desk.value.id));
    desk.clock.advance(7min);
    must(desk.time.start(desk.value.id));

    QCOMPARE(must(desk.time.stop(desk.value.id, {})).duration, Seconds{17min});
}

void TestTimers::timersOfTwoAgentsDoNotDisturbEachOther()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    desk.session.setMe(desk.agent);
    must(desk.time.start(desk.value.id));
    desk.clock.advance(1min);
    must(desk.time.stop(desk.value.id, {}));

    desk.session.setMe(desk.lead);
    const QList<Timer> mine = must(desk.time.mine());
    QCOMPARE(mine.size(), 1);
    QVERIFY(mine[0].isRunning());
}

void TestTimers::aTimerSurvivesARestart()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(20min);
    desk.restart();
    desk.clock.advance(1min);
    TimeService time(desk.context());
    QCOMPARE(must(time.stop(desk.value.id, {})).duration, Seconds{21min});
}

void TestTimers::nothingWorkedMakesNoEntry()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    QVERIFY(!must(desk.time.stop(desk.value.id, {})).id);
    must(desk.time.start(desk.value.id));
    desk.clock.advance(9h);
    QVERIFY(!must(desk.time.stop(desk.value.id, {}, Seconds{0})).id);

    QVERIFY(must(desk.time.mine()).isEmpty());
    QVERIFY(desk.events(desk.value.id, EventKind::TimeAdded).isEmpty());
}

void TestTimers::aForgottenTimerIsCut()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(17h);
    QCOMPARE(must(desk.time.stop(desk.value.id, {}, Seconds{90min})).duration, Seconds{90min});

    must(desk.time.start(desk.value.id));
    desk.clock.advance(1h);
    QCOMPARE(must(desk.time.stop(desk.value.id, {}, Seconds{5h})).duration, Seconds{1h});

    must(desk.time.start(desk.value.id));
    desk.clock.advance(1h);
    QCOMPARE(refusalOf(wait(desk.time.stop(desk.value.id, {}, Seconds{-1}))),
             Reason::DurationNegative);
}

void TestTimers::aTimerPastADayMustBeCut()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(24h + 1s);
    const auto refused = wait(desk.time.stop(desk.value.id, {}));
    QCOMPARE(refusalOf(refused), Reason::DurationAbsurd);
    QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("24")});
    QCOMPARE(must(desk.time.mine()).size(), 1);
    QCOMPARE(must(desk.time.stop(desk.value.id, {}, Seconds{24h})).duration, Seconds{24h});
}

void TestTimers::aTimerFromALockedMonthEndsInAnOpenOne()
{
    TimeDesk desk;
    desk.clock.set(at("2026-11-30T22:50:00Z"));
    must(desk.time.start(desk.value.id));
    desk.clock.advance(10min);
    must(desk.time.pause(desk.value.id));
    desk.clock.set(at("2026-12-01T08:00:00Z"));
    must(BillingService(desk.context()).lock({2026, 11}));
    must(desk.time.start(desk.value.id));
    desk.clock.advance(5min);

    const TimeEntry entry = must(desk.time.stop(desk.value.id, {}));
    QCOMPARE(entry.duration, Seconds{15min});
    QCOMPARE(entry.start, at("2026-12-01T07:50:00Z"));
}

void TestTimers::discardingLeavesNoTrace()
{
    TimeDesk desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(1h);
    must(desk.time.discard(desk.value.id));
    QVERIFY(must(desk.time.mine()).isEmpty());
    QCOMPARE(must(desk.time.between(desk.clock.now() - 24h, desk.clock.now() + 24h)).size(), 0);
}

void TestTimers::withoutATimerThereIsNothingToStop()
{
    TimeDesk desk;
    QCOMPARE(refusalOf(wait(desk.time.stop(desk.value.id, {}))), Reason::NoTimer);
    QCOMPARE(refusalOf(wait(desk.time.pause(desk.value.id))), Reason::NoTimer);
    QCOMPARE(refusalOf(wait(desk.time.discard(desk.value.id))), Reason::NoTimer);
    QCOMPARE(wait(desk.time.start(CaseId{4711})).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestTimers)
#include "TestTimers.moc"
