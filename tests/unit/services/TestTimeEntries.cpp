// Time entries (R6.1, R6.2, R6.6) through the service, on a real database.
#include "TimeDesk.h"
#include "services/BillingService.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

ManualEntry entryOf(CaseId id, Seconds duration)
{
    ManualEntry entry;
    entry.caseId = id;
    entry.duration = duration;
    return entry;
}

} // namespace

class TestTimeEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

void TestTimeEntries::anEntryStartsNowMinusItsDuration()
{
    TimeDesk desk;
    const TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    QCOMPARE(entry.start, at("2026-11-23T08:23:00Z"));
    QCOMPARE(desk.events(desk.value.id, EventKind::TimeAdded).size(), 1);
}

void TestTimeEntries::entriesAreValidated_data()
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

void TestTimeEntries::entriesAreValidated()
{
    QFETCH(ManualEntry, entry);
    QFETCH(Reason, reason);
    TimeDesk desk;
    must(BillingService(desk.context()).lock({2026, 9}));
    entry.caseId = desk.value.id;
    const auto result = wait(desk.time.add(entry));
    QCOMPARE(refusalOf(result), reason);
    QCOMPARE(result.has_value(), reason == Reason::None);
    QCOMPARE(desk.events(desk.value.id, EventKind::TimeAdded).size(), result ? 1 : 0);
}

void TestTimeEntries::aChangeIsRecordedFieldByField()
{
    TimeDesk desk;
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

void TestTimeEntries::theSecondToChangeAnEntryGetsAConflict()
{
    TimeDesk desk;
    TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    TimeEntry mine = entry;
    mine.note = QStringLiteral("min");
    must(desk.time.change(mine));
    entry.note = QStringLiteral("din");
    QCOMPARE(wait(desk.time.change(entry)).error().kind, ErrorKind::Conflict);
    entry.id = TimeEntryId{4711};
    QCOMPARE(wait(desk.time.change(entry)).error().kind, ErrorKind::NotFound);
}

void TestTimeEntries::aLockedMonthStandsAsItIs()
{
    TimeDesk desk;
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

void TestTimeEntries::removingIsRecorded()
{
    TimeDesk desk;
    const TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    must(desk.time.remove(entry.id));
    const QList<Event> events = desk.events(desk.value.id, EventKind::TimeChanged);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].from, QStringLiteral("2220"));
    QVERIFY(events[0].to.isEmpty());
    QCOMPARE(wait(desk.time.remove(entry.id)).error().kind, ErrorKind::NotFound);
}

void TestTimeEntries::viewersOnlyRead()
{
    TimeDesk desk;
    const TimeEntry entry = must(desk.time.add(entryOf(desk.value.id, 37min)));
    desk.session.setMe(desk.viewer);
    QCOMPARE(refusalOf(wait(desk.time.start(desk.value.id))), Reason::ViewersOnlyRead);
    QCOMPARE(refusalOf(wait(desk.time.add(entryOf(desk.value.id, 1min)))), Reason::ViewersOnlyRead);
    QCOMPARE(refusalOf(wait(desk.time.change(entry))), Reason::ViewersOnlyRead);
    QCOMPARE(refusalOf(wait(desk.time.remove(entry.id))), Reason::ViewersOnlyRead);
    QVERIFY(must(desk.time.mine()).isEmpty());
}

void TestTimeEntries::myWeekNamesItsCases()
{
    TimeDesk desk;
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

QTEST_GUILESS_MAIN(TestTimeEntries)
#include "TestTimeEntries.moc"
