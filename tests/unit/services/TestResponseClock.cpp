// The clock of the first answer (R4.5–R4.9) as the database keeps it.
#include "ClockDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestResponseClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAgreementSaysWhichHours();
    void dueFollowsLevelAndSubmission_data();
    void dueFollowsLevelAndSubmission();
    void anAnswerInTimeIsNoBreach();
    void theFirstAnswerCounts();
    void aLateAnswerIsABreachInTheTargetsMeasure_data();
    void aLateAnswerIsABreachInTheTargetsMeasure();
    void anOwedAnswerIsWrittenDownOnceAndFixedWhenItComes();
    void raisingTheLevelAfterALateAnswerIsABreach();
};

void TestResponseClock::theAgreementSaysWhichHours()
{
    ClockDesk desk;
    Case value = desk.open(Level::B, "2026-11-23T08:00:00Z");
    const Calendar service =
        desk.read([&](UnitOfWork &work) -> Result<Calendar> { return calendarOf(work, value); });
    QCOMPARE(service.week, Calendar::serviceHours().week);

    const Calendar telephone = desk.read(
        [](UnitOfWork &work) -> Result<Calendar> { return work.registers().calendars().at(1); });
    QCOMPARE(telephone.week, Calendar::telephoneHours().week);
    desk.write([&](UnitOfWork &work) -> Result<void> {
        Agreement agreement = work.registers().agreement(value.agreement).value();
        agreement.calendar = telephone.id;
        agreement.responseA = 30min;
        return work.registers().update(agreement) ? Result<void>() : fail(ErrorKind::Conflict);
    });
    // By the customer's agreement where the case has none of its own.
    value.agreement = {};
    desk.read([&](UnitOfWork &work) -> Result<void> {
        if (calendarOf(work, value) != telephone || termsFor(work, value).responseA != 30min
            || !hoursFor(work, value).isOpen(at("2026-11-23T07:30:00Z")))
            return fail(ErrorKind::Internal, QStringLiteral("wrong hours"));
        return {};
    });
}

void TestResponseClock::dueFollowsLevelAndSubmission_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("due");
    QTest::newRow("A: two hours at any time") << Level::A << QStringLiteral("2026-11-21T22:15:00Z");
    QTest::newRow("B: a working day from the next opening")
        << Level::B << QStringLiteral("2026-11-24T08:00:00Z");
    QTest::newRow("none") << Level::None << QString();
}

void TestResponseClock::dueFollowsLevelAndSubmission()
{
    QFETCH(Level, level);
    QFETCH(QString, due);
    ClockDesk desk;
    const Case value = desk.started(level, "2026-11-21T20:15:00Z");
    QCOMPARE(value.responseDue ? formatInstant(*value.responseDue) : QString(), due);
    QVERIFY(desk.breaches(value.id).isEmpty());
}

void TestResponseClock::anAnswerInTimeIsNoBreach()
{
    ClockDesk desk;
    desk.clock.set(at("2026-11-23T10:00:00Z"));
    const Case value = desk.started(Level::A, "2026-11-23T08:00:00Z");
    const Case answered = desk.word(value.id);
    QCOMPARE(answered.respondedAt, std::optional(at("2026-11-23T10:00:00Z")));
    QVERIFY(desk.breaches(value.id).isEmpty());
    const QList<Event> events = desk.events(value.id, EventKind::Responded);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].from, QStringLiteral("2026-11-23T10:00:00Z"));
    QCOMPARE(events[0].to, QStringLiteral("2026-11-23T10:00:00Z"));
    QCOMPARE(events[0].actor, desk.agent.id);
}

void TestResponseClock::theFirstAnswerCounts()
{
    ClockDesk desk;
    const Case value = desk.started(Level::B, "2026-11-23T08:00:00Z");
    desk.word(value.id);
    desk.clock.advance(48h);
    const Case later = desk.word(value.id);
    QCOMPARE(later.respondedAt, std::optional(at("2026-11-23T09:00:00Z")));
    QCOMPARE(desk.events(value.id, EventKind::Responded).size(), 1);
    QVERIFY(desk.breaches(value.id).isEmpty());
}

void TestResponseClock::aLateAnswerIsABreachInTheTargetsMeasure_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("submitted");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<qint64>("overrun");
    QTest::newRow("A, 18 minutes") << Level::A << QStringLiteral("2026-11-22T08:06:00Z")
                                   << QStringLiteral("2026-11-22T10:24:00Z") << qint64(18 * 60);
    QTest::newRow("A, overnight is real time")
        << Level::A << QStringLiteral("2026-11-22T21:00:00Z")
        << QStringLiteral("2026-11-23T07:00:00Z") << qint64(8 * 3600);
    QTest::newRow("B, 32 minutes over a night")
        << Level::B << QStringLiteral("2026-11-18T14:40:00Z")
        << QStringLiteral("2026-11-20T08:12:00Z") << qint64(32 * 60);
    QTest::newRow("B, a second") << Level::B << QStringLiteral("2026-11-18T10:00:00Z")
                                 << QStringLiteral("2026-11-19T10:00:01Z") << qint64(1);
}

void TestResponseClock::aLateAnswerIsABreachInTheTargetsMeasure()
{
    QFETCH(Level, level);
    QFETCH(QString, submitted);
    QFETCH(QString, answered);
    QFETCH(qint64, overrun);
    ClockDesk desk;
    desk.clock.set(*parseInstant(answered));
    const Case value = desk.started(level, qPrintable(submitted));
    desk.word(value.id);
    const QList<Breach> breaches = desk.breaches(value.id);
    QCOMPARE(breaches.size(), 1);
    QCOMPARE(breaches[0].of, BreachOf::Response);
    QCOMPARE(breaches[0].level, level);
    QCOMPARE(breaches[0].due, *value.responseDue);
    QCOMPARE(breaches[0].answered, std::optional(desk.clock.now()));
    QCOMPARE(breaches[0].overrun, std::optional(Seconds{overrun}));
    QCOMPARE(breaches[0].assignee, desk.agent.id);
    QCOMPARE(desk.events(value.id, EventKind::BreachRecorded).size(), 1);
}

void TestResponseClock::anOwedAnswerIsWrittenDownOnceAndFixedWhenItComes()
{
    ClockDesk desk;
    const Case value = desk.started(Level::A, "2026-11-23T08:00:00Z");
    desk.clock.set(at("2026-11-23T10:00:00Z"));
    QCOMPARE(desk.record(), 0);
    desk.clock.advance(1s);
    QCOMPARE(desk.record(), 1);
    QCOMPARE(desk.record(), 0);
    QList<Breach> breaches = desk.breaches(value.id);
    QCOMPARE(breaches.size(), 1);
    QVERIFY(!breaches[0].answered);
    QVERIFY(!breaches[0].overrun);

    desk.clock.set(at("2026-11-23T10:24:00Z"));
    desk.word(value.id);
    breaches = desk.breaches(value.id);
    QCOMPARE(breaches.size(), 1);
    QCOMPARE(breaches[0].overrun, std::optional(Seconds{24min}));
    QCOMPARE(desk.events(value.id, EventKind::BreachRecorded).size(), 1);
    QCOMPARE(desk.record(), 0);
}

void TestResponseClock::raisingTheLevelAfterALateAnswerIsABreach()
{
    ClockDesk desk;
    const Case value = desk.started(Level::None, "2026-11-23T05:00:00Z");
    desk.word(value.id);
    QVERIFY(desk.breaches(value.id).isEmpty());
    desk.with(value.id, [&](UnitOfWork &work, Case &changed) {
        changed.level = Level::A;
        recomputeDue(work, changed, desk.clock.now());
    });
    const QList<Breach> breaches = desk.breaches(value.id);
    QCOMPARE(breaches.size(), 1);
    QCOMPARE(breaches[0].overrun, std::optional(Seconds{2h}));
    QCOMPARE(breaches[0].answered, std::optional(at("2026-11-23T09:00:00Z")));
}

QTEST_GUILESS_MAIN(TestResponseClock)
#include "TestResponseClock.moc"
