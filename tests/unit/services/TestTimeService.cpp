// Timers and entries (R6.1, R6.2, R6.6) through the service, on a real database.
#include "services/BillingService.h"
#include "services/TimeService.h"
#include "tests/support/Desk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

class TestTimeService : public QObject {
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
    void anEntryStartsNowMinusItsDuration();
    void entriesAreValidated_data();
    void entriesAreValidated();
    void aChangeIsRecordedFieldByField();
    void theSecondToChangeAnEntryGetsAConflict();
    void aLockedMonthStandsAsItIs();
    void removingIsRecorded();
    void viewersOnlyRead();
    void myWeekNamesItsCases();
};

namespace {

struct World : Desk {
    Customer customer = addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    Case value = addCase(customer);
    TimeService time{context()};
};

ManualEntry entryOf(CaseId id, Seconds duration)
{
    ManualEntry entry;
    entry.caseId = id;
    entry.duration = duration;
    return entry;
}

} // namespace

void TestTimeService::aStoppedTimerBecomesAnEntry()
{
    World desk;
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

void TestTimeService::startingAnotherPausesTheFirst()
{
    World desk;
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

void TestTimeService::aPausedTimerKeepsWhatWasWorked()
{
    World desk;
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

void TestTimeService::timersOfTwoAgentsDoNotDisturbEachOther()
{
    World desk;
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

void TestTimeService::aTimerSurvivesARestart()
{
    World desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(20min);
    desk.restart();
    desk.clock.advance(1min);
    TimeService time(desk.context());
    QCOMPARE(must(time.stop(desk.value.id, {})).duration, Seconds{21min});
}

void TestTimeService::nothingWorkedMakesNoEntry()
{
    World desk;
    must(desk.time.start(desk.value.id));
    QVERIFY(!must(desk.time.stop(desk.value.id, {})).id);
    must(desk.time.start(desk.value.id));
    desk.clock.advance(9h);
    QVERIFY(!must(desk.time.stop(desk.value.id, {}, Seconds{0})).id);

    QVERIFY(must(desk.time.mine()).isEmpty());
    QVERIFY(desk.events(desk.value.id, EventKind::TimeAdded).isEmpty());
}

void TestTimeService::aForgottenTimerIsCut()
{
    World desk;
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

void TestTimeService::aTimerPastADayMustBeCut()
{
    World desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(24h + 1s);
    const auto refused = wait(desk.time.stop(desk.value.id, {}));
    QCOMPARE(refusalOf(refused), Reason::DurationAbsurd);
    QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("24")});
    QCOMPARE(must(desk.time.mine()).size(), 1);
    QCOMPARE(must(desk.time.stop(desk.value.id, {}, Seconds{24h})).duration, Seconds{24h});
}

void TestTimeService::aTimerFromALockedMonthEndsInAnOpenOne()
{
    World desk;
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

void TestTimeService::discardingLeavesNoTrace()
{
    World desk;
    must(desk.time.start(desk.value.id));
    desk.clock.advance(1h);
    must(desk.time.discard(desk.value.id));
    QVERIFY(must(desk.time.mine()).isEmpty());
    QCOMPARE(must(desk.time.between(desk.clock.now() - 24h, desk.clock.now() + 24h)).size(), 0);
}

void TestTimeService::withoutATimerThereIsNothingToStop()
{
    World desk;
    QCOMPARE(refusalOf(wait(desk.time.stop(desk.value.id, {}))), Reason::NoTimer);
    QCOMPARE(refusalOf(wait(desk.time.pause(desk.value.id))), Reason::NoTimer);
    QCOMPARE(refusalOf(wait(desk.time.discard(desk.value.id))), Reason::NoTimer);
    QCOMPARE(wait(desk.time.start(CaseId{4711})).error().kind, ErrorKind::NotFound);
}

void TestTimeService::anEntryStartsNowMinusItsDuration()
{
    World desk;
    const TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    QCOMPARE(entry.start, at("2026-11-23T08:23:00Z"));
    QCOMPARE(desk.events(desk.value.id, EventKind::TimeAdded).size(), 1);
}

void TestTimeService::entriesAreValidated_data()
{
    QTest::addColumn<ManualEntry>("entry");
    QTest::addColumn<Reason>("reason");
    ManualEntry entry;
    entry.duration = 1h;
    const auto row = [](const char *name, ManualEntry value, Reason reason) {
        QTest::newRow(name) << value << reason;
    };

    row("an hour", entry, Reason::None);
    ManualEntry one = entry;
    one.duration = 0s;
    row("zero seconds", one, Reason::None);
    one.duration = -1s;
    row("negative", one, Reason::DurationNegative);
    one.duration = Seconds::min();
    row("as negative as can be", one, Reason::DurationNegative);
    one.duration = 24h;
    row("a day", one, Reason::None);
    one.duration = 24h + 1s;
    row("more than a day", one, Reason::DurationAbsurd);
    one.duration = Seconds::max();
    row("as long as can be", one, Reason::DurationAbsurd);

    one = entry;
    one.start = at("2026-11-23T09:00:00Z");
    row("starts now", one, Reason::None);
    one.start = at("2026-11-23T09:00:01Z");
    row("starts in the future", one, Reason::StartInFuture);

    one = entry;
    one.billable = false;
    row("not billable, no reason", one, Reason::NonBillableReasonMissing);
    one.nonBillableReason = QStringLiteral("  ");
    row("not billable, blank reason", one, Reason::NonBillableReasonMissing);
    one.nonBillableReason = QStringLiteral("garanti");
    row("not billable, reason", one, Reason::None);

    one = entry;
    one.note = QString(2000, u'x');
    row("longest note", one, Reason::None);
    one.note += u'x';
    row("note too long", one, Reason::TextTooLong);
    one = entry;
    one.start = at("2026-09-30T21:59:59Z");
    row("in a locked month", one, Reason::PeriodLocked);
    one.start = at("2026-09-30T22:00:00Z");
    row("first second after it", one, Reason::None);
}

void TestTimeService::entriesAreValidated()
{
    QFETCH(ManualEntry, entry);
    QFETCH(Reason, reason);
    World desk;
    must(BillingService(desk.context()).lock({2026, 9}));
    entry.caseId = desk.value.id;
    const auto result = wait(desk.time.add(entry));
    QCOMPARE(refusalOf(result), reason);
    QCOMPARE(result.has_value(), reason == Reason::None);
    QCOMPARE(desk.events(desk.value.id, EventKind::TimeAdded).size(), result ? 1 : 0);
}

void TestTimeService::aChangeIsRecordedFieldByField()
{
    World desk;
    TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    const TimeEntry same = must(desk.time.change(entry));
    QCOMPARE(same, entry);
    QVERIFY(desk.events(desk.value.id, EventKind::TimeChanged).isEmpty());

    entry.duration = 40min;
    entry.billable = false;
    entry.nonBillableReason = QStringLiteral("garanti");
    const TimeEntry changed = must(desk.time.change(entry));
    QCOMPARE(changed.version, entry.version + 1);
    const QList<Event> events = desk.events(desk.value.id, EventKind::TimeChanged);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].field, QStringLiteral("duration"));
    QCOMPARE(events[0].from, QStringLiteral("2220"));
    QCOMPARE(events[0].to, QStringLiteral("2400"));
    QCOMPARE(events[1].field, QStringLiteral("billable"));
    QCOMPARE(events[2].field, QStringLiteral("non_billable_reason"));

    TimeEntry bad = changed;
    bad.duration = -1s;
    QCOMPARE(refusalOf(wait(desk.time.change(bad))), Reason::DurationNegative);
}

void TestTimeService::theSecondToChangeAnEntryGetsAConflict()
{
    World desk;
    TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    TimeEntry mine = entry;
    mine.note = QStringLiteral("min");
    must(desk.time.change(mine));
    entry.note = QStringLiteral("din");
    QCOMPARE(wait(desk.time.change(entry)).error().kind, ErrorKind::Conflict);
    entry.id = TimeEntryId{4711};
    QCOMPARE(wait(desk.time.change(entry)).error().kind, ErrorKind::NotFound);
}

void TestTimeService::aLockedMonthStandsAsItIs()
{
    World desk;
    ManualEntry manual = entryOf(desk.value.id, 37min);
    manual.start = at("2026-11-20T09:00:00Z");
    const TimeEntry entry = must(desk.time.add(manual));
    desk.clock.set(at("2026-12-01T08:00:00Z"));
    const TimeEntry later = must(desk.time.add(entryOf(desk.value.id, 10min)));
    must(BillingService(desk.context()).lock({2026, 11}));

    TimeEntry changed = entry;
    changed.note = QStringLiteral("etterpå");
    const auto refused = wait(desk.time.change(changed));
    QCOMPARE(refusalOf(refused), Reason::PeriodLocked);
    QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("2026-11")});
    changed.start = later.start;
    QCOMPARE(refusalOf(wait(desk.time.change(changed))), Reason::PeriodLocked);
    changed = later;
    changed.start = entry.start;
    QCOMPARE(refusalOf(wait(desk.time.change(changed))), Reason::PeriodLocked);
    QCOMPARE(refusalOf(wait(desk.time.remove(entry.id))), Reason::PeriodLocked);
    must(desk.time.remove(later.id));
}

void TestTimeService::removingIsRecorded()
{
    World desk;
    const TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    must(desk.time.remove(entry.id));
    const QList<Event> events = desk.events(desk.value.id, EventKind::TimeChanged);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].from, QStringLiteral("2220"));
    QVERIFY(events[0].to.isEmpty());
    QCOMPARE(wait(desk.time.remove(entry.id)).error().kind, ErrorKind::NotFound);
}

void TestTimeService::viewersOnlyRead()
{
    World desk;
    const TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    desk.session.setMe(desk.viewer);
    QCOMPARE(refusalOf(wait(desk.time.start(desk.value.id))), Reason::ViewersOnlyRead);
    QCOMPARE(refusalOf(wait(desk.time.add(entryOf(desk.value.id, 1min)))), Reason::ViewersOnlyRead);
    QCOMPARE(refusalOf(wait(desk.time.change(entry))), Reason::ViewersOnlyRead);
    QCOMPARE(refusalOf(wait(desk.time.remove(entry.id))), Reason::ViewersOnlyRead);
    QVERIFY(must(desk.time.mine()).isEmpty());
}

void TestTimeService::myWeekNamesItsCases()
{
    World desk;
    ManualEntry manual = entryOf(desk.value.id, 37min);
    for (const char *start :
         {"2026-11-16T00:00:00Z", "2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z"}) {
        manual.start = at(start);
        must(desk.time.add(manual));
    }
    desk.session.setMe(desk.agent);
    manual.start = at("2026-11-18T10:00:00Z");
    must(desk.time.add(manual));
    desk.session.setMe(desk.lead);

    const auto week =
        must(desk.time.between(at("2026-11-16T00:00:00Z"), at("2026-11-23T00:00:00Z")));
    QCOMPARE(week.size(), 2);
    QCOMPARE(week[0].entry.start, at("2026-11-16T00:00:00Z"));
    QCOMPARE(week[0].number, desk.value.number);
    QCOMPARE(week[0].subject, desk.value.subject);
    QCOMPARE(week[0].customerName, QStringLiteral("Bokhuset"));
}

QTEST_GUILESS_MAIN(TestTimeService)
#include "TestTimeService.moc"
