// The clock of updates to a level A customer (R4.8) as the database keeps it.
#include "ClockDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestUpdateClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updatesAreOwedFromTheFirstAnswer();
    void aLateUpdateIsABreach();
    void aNewClockIsNeverLateAtOnce();
    void aResolvedCaseOwesNothing();
};

void TestUpdateClock::updatesAreOwedFromTheFirstAnswer()
{
    ClockDesk desk;
    const Case value = desk.started(Level::A, "2026-11-23T08:30:00Z");
    QVERIFY(!value.updateDue);
    QCOMPARE(desk.word(value.id).updateDue, std::optional(at("2026-11-23T10:00:00Z")));
    QVERIFY(desk.events(value.id, EventKind::UpdateSent).isEmpty());

    desk.clock.advance(1h);
    QCOMPARE(desk.word(value.id).updateDue, std::optional(at("2026-11-23T11:00:00Z")));
    const QList<Event> sent = desk.events(value.id, EventKind::UpdateSent);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].from, QStringLiteral("2026-11-23T10:00:00Z"));
    QVERIFY(desk.breaches(value.id).isEmpty());

    const Case other = desk.started(Level::B, "2026-11-23T08:30:00Z");
    QVERIFY(!desk.word(other.id).updateDue);
}

void TestUpdateClock::aLateUpdateIsABreach()
{
    ClockDesk desk;
    const Case value = desk.started(Level::A, "2026-11-23T08:30:00Z");
    desk.word(value.id);
    desk.clock.advance(61min);
    QCOMPARE(desk.record(), 1);
    desk.clock.advance(9min);
    desk.word(value.id);
    const QList<Breach> breaches = desk.breaches(value.id);
    QCOMPARE(breaches.size(), 1);
    QCOMPARE(breaches[0].of, BreachOf::Update);
    QCOMPARE(breaches[0].overrun, std::optional(Seconds{10min}));
}

void TestUpdateClock::aNewClockIsNeverLateAtOnce()
{
    ClockDesk desk;
    const Case value = desk.started(Level::B, "2026-11-23T08:30:00Z");
    desk.word(value.id);
    desk.clock.advance(5h);
    const Case raised = desk.with(value.id, [&](UnitOfWork &work, Case &changed) {
        changed.level = Level::A;
        recomputeDue(work, changed, desk.clock.now());
    });
    QCOMPARE(raised.updateDue, std::optional(desk.clock.now() + 1h));
    desk.clock.advance(30min);
    const Case same = desk.with(value.id, [&](UnitOfWork &work, Case &changed) {
        refreshUpdateClock(work, changed, desk.clock.now());
    });
    QCOMPARE(same.updateDue, raised.updateDue);
}

void TestUpdateClock::aResolvedCaseOwesNothing()
{
    ClockDesk desk;
    const Case value = desk.started(Level::A, "2026-11-23T08:30:00Z");
    QVERIFY(desk.word(value.id).updateDue);
    const Case closed = desk.with(value.id, [&](UnitOfWork &work, Case &changed) {
        changed.state = State::Closed;
        changed.closedAt = desk.clock.now();
        refreshUpdateClock(work, changed, desk.clock.now());
    });
    QVERIFY(!closed.updateDue);
    desk.clock.advance(24h);
    QCOMPARE(desk.record(), 0);
    const Case reopened = desk.with(value.id, [&](UnitOfWork &work, Case &changed) {
        changed.state = State::Assessing;
        changed.closedAt.reset();
        refreshUpdateClock(work, changed, desk.clock.now());
    });
    QCOMPARE(reopened.updateDue, std::optional(desk.clock.now() + 1h));
}

QTEST_GUILESS_MAIN(TestUpdateClock)
#include "TestUpdateClock.moc"
