// Calendars kept by a lead, and the due times that a change of one moves (R3.1, R3.2, R4.6, R9).
#include "services/CalendarRules.h"
#include "services/CalendarService.h"
#include "services/RegisterService.h"
#include "services/ResponseClock.h"
#include "services/SlaService.h"
#include "tests/support/Desk.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

struct World : Desk {
    CalendarService service{context()};
    Customer plain = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    Customer phoned = addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s, byTelephoneHours());

    static Agreement byTelephoneHours()
    {
        Agreement agreement;
        agreement.calendar = CalendarId{2};
        return agreement;
    }
    Case open(const Customer &customer, Level level, const char *submitted,
              const std::function<void(Case &)> &change = {})
    {
        const CaseId id = addCase(customer, [&](Case &value) {
                              value.state = State::Assessing;
                              value.level = level;
                              value.submitted = at(submitted);
                              value.assignee = agent.id;
                              if (change)
                                  change(value);
                          }).id;
        return write([&](UnitOfWork &work) -> Result<Case> {
            Case value = work.cases().find(id).value();
            recomputeDue(work, value, clock.now());
            return work.cases().update(value) ? Result<Case>(value) : fail(ErrorKind::Conflict);
        });
    }
    Calendar calendar(int index = 0) { return must(service.calendars()).at(index); }
    /// Support closed on Tuesday the 24th, and once only.
    Calendar closedTuesday()
    {
        Calendar changed = calendar();
        changed.exceptions.append({2026, 11, 24, u"Planleggingsdag"_s, {}});
        return changed;
    }
};

Calendar with(const std::function<void(Calendar &)> &change)
{
    Calendar calendar = Calendar::serviceHours();
    change(calendar);
    return calendar;
}

} // namespace

class TestCalendarService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deskHoursAreThoseOfTheFirstCalendar();
    void threeCalendarsAreShipped()
    {
        World desk;
        const QList<Calendar> calendars = must(desk.service.calendars());
        QCOMPARE(calendars.size(), 3);
        const Calendar shipped[] = {Calendar::serviceHours(), Calendar::telephoneHours(),
                                    Calendar::roundTheClock()};
        for (int i = 0; i < 3; ++i) {
            Calendar expected = shipped[i];
            expected.id = calendars.at(i).id;
            expected.version = calendars.at(i).version;
            QVERIFY(calendars.at(i) == expected);
        }
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const std::function<void(Calendar &)> &change,
                            Reason reason, const QStringList &arguments = {}) {
            QTest::newRow(name) << with(change) << reason << arguments;
        };
        row("no name", [](Calendar &c) { c.name = u"  "_s; }, Reason::FieldEmpty, {u"name"_s});
        row("no such zone", [](Calendar &c) { c.zone = "Europe/Osol"; }, Reason::FieldInvalid,
            {u"zone"_s, u"Europe/Osol"_s});
        row("backwards",
            [](Calendar &c) {
                c.week[2] = {{960, 540}};
            },
            Reason::HoursBackwards, {u"3"_s, u"16:00–09:00"_s});
        row("no time at all",
            [](Calendar &c) {
                c.week[2] = {{540, 540}};
            },
            Reason::HoursBackwards, {u"3"_s, u"09:00–09:00"_s});
        row("past midnight",
            [](Calendar &c) {
                c.week[6] = {{1380, 1500}};
            },
            Reason::HoursBackwards, {u"7"_s, u"23:00–25:00"_s});
        row("overlapping",
            [](Calendar &c) {
                c.week[0] = {{720, 960}, {540, 750}};
            },
            Reason::HoursOverlap, {u"1"_s, u"09:00–12:30"_s, u"12:00–16:00"_s});
        row("overlapping on one day",
            [](Calendar &c) {
                c.exceptions = {{2026, 12, 24, {}, {{540, 720}, {700, 800}}}};
            },
            Reason::HoursOverlap, {u"2026-12-24"_s, u"09:00–12:00"_s, u"11:40–13:20"_s});
        row("no such day",
            [](Calendar &c) {
                c.exceptions = {{std::nullopt, 2, 30, {}, {}}};
            },
            Reason::DateUnknown, {u"02-30"_s});
        row("no leap year",
            [](Calendar &c) {
                c.exceptions = {{2026, 2, 29, {}, {}}};
            },
            Reason::DateUnknown, {u"2026-02-29"_s});
        row(
            "never open", [](Calendar &c) { c.week.fill({}); }, Reason::CalendarNeverOpen);
        row("too long a name", [](Calendar &c) { c.name = QString(201, u'x'); },
            Reason::TextTooLong, {u"200"_s});
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(Calendar, calendar);
        QFETCH(Reason, reason);
        QFETCH(QStringList, arguments);
        const auto result = tidied(calendar);
        QCOMPARE(refusalOf(result), reason);
        QCOMPARE(result.error().arguments, arguments);
    }

    void whatCanBeIsTidied()
    {
        const auto result = tidied(with([](Calendar &c) {
            c.name = u"  Julas   vakt "_s;
            c.week.fill({});
            c.week[5] = {{720, 1440}, {0, 700}};
            c.exceptions = {{std::nullopt, 2, 29, u" Skuddårsdag "_s, {}}};
        }));
        QVERIFY(result.has_value());
        QCOMPARE(result->name, u"Julas vakt"_s);
        QVERIFY(result->week[5] == (QList<OpenInterval>{{0, 700}, {720, 1440}}));
        QCOMPARE(result->exceptions.first().name, u"Skuddårsdag"_s);
        // Open on no weekday, but on a day of its own.
        QVERIFY(tidied(with([](Calendar &c) {
                    c.week.fill({});
                    c.exceptions = {{2026, 12, 27, {}, {{600, 720}}}};
                })).has_value());
    }

    void onlyLeadsKeepCalendars()
    {
        World desk;
        for (const Agent &one : {desk.agent, desk.viewer}) {
            desk.session.setMe(one);
            QCOMPARE(refusalOf(wait(desk.service.save(desk.closedTuesday()))), Reason::LeadOnly);
            QCOMPARE(refusalOf(wait(desk.service.remove(CalendarId{3}))), Reason::LeadOnly);
            QCOMPARE(must(desk.service.calendars()).size(), 3);
        }
        QVERIFY(desk.calendar().exceptions.isEmpty());
    }

    void namesAreOnesOwn()
    {
        World desk;
        Calendar made = Calendar::telephoneHours();
        QCOMPARE(refusalOf(wait(desk.service.save(made))), Reason::NameTaken);
        made.name = u"Sommer"_s;
        const auto saved = must(desk.service.save(made));
        QVERIFY(saved.calendar.id);
        QVERIFY(saved.moved.isEmpty());
        Calendar renamed = desk.calendar(0);
        renamed.name = u"SOMMER"_s;
        QCOMPARE(refusalOf(wait(desk.service.preview(renamed))), Reason::NameTaken);
    }

    void theFirstToSaveWins()
    {
        World desk;
        Calendar mine = desk.calendar();
        Calendar theirs = mine;
        theirs.name = u"Support"_s;
        must(desk.service.save(theirs));
        mine.closedOnHolidays = false;
        const auto refused = wait(desk.service.save(mine));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.calendar().name, u"Support"_s);
        QVERIFY(desk.calendar().closedOnHolidays);
    }

    void whatIsForeseenIsWhatIsWritten()
    {
        World desk; // Monday the 23rd, ten o'clock
        const Case moved = desk.open(desk.plain, Level::B, "2026-11-23T08:30:00Z");
        const Case alsoMoved = desk.open(desk.plain, Level::B, "2026-11-21T08:30:00Z");
        const Case critical = desk.open(desk.plain, Level::A, "2026-11-23T08:30:00Z");
        const Case none = desk.open(desk.plain, Level::None, "2026-11-23T08:30:00Z");
        const Case otherHours = desk.open(desk.phoned, Level::B, "2026-11-23T08:30:00Z");
        const Case closed = desk.open(desk.plain, Level::B, "2026-11-23T08:30:00Z",
                                      [](Case &value) { value.state = State::Closed; });
        const Case answered = desk.open(desk.plain, Level::B, "2026-11-23T08:30:00Z",
                                        [&](Case &value) { value.respondedAt = desk.clock.now(); });

        const QList<MovedDue> foreseen = must(desk.service.preview(desk.closedTuesday()));
        QCOMPARE(foreseen.size(), 2);
        QCOMPARE(foreseen.at(0).caseId, alsoMoved.id);
        QCOMPARE(foreseen.at(1).caseId, moved.id);
        QCOMPARE(foreseen.at(1).number, moved.number);
        QCOMPARE(foreseen.at(1).before, at("2026-11-24T08:30:00Z"));
        QCOMPARE(foreseen.at(1).after, at("2026-11-25T08:30:00Z"));
        QVERIFY(desk.reload(moved.id) == moved);

        QCoreApplication::processEvents(); // what went before is announced
        QSignalSpy committed(&desk.store(), &Store::committed);
        const auto saved = must(desk.service.save(desk.closedTuesday()));
        QCOMPARE(saved.moved, foreseen);
        QTRY_COMPARE(committed.count(), 1);
        const auto changes = committed.first().first().value<ChangeSet>();
        QVERIFY(changes.registers);
        QCOMPARE(changes.cases, (QSet<CaseId>{moved.id, alsoMoved.id}));

        for (const MovedDue &move : foreseen) {
            QCOMPARE(desk.reload(move.caseId).responseDue, std::optional(move.after));
            const QList<Event> events = desk.events(move.caseId, EventKind::FieldChanged);
            QCOMPARE(events.size(), 1);
            QCOMPARE(events.first().field, u"response_due"_s);
            QCOMPARE(events.first().from, formatInstant(move.before));
            QCOMPARE(events.first().to, formatInstant(move.after));
            QCOMPARE(events.first().note, u"Brukerstøtte"_s);
            QCOMPARE(events.first().actor, desk.lead.id);
        }
        for (const Case &untouched : {critical, none, otherHours, closed, answered})
            QVERIFY(desk.reload(untouched.id) == untouched);
        // The same as if the case had come in afterwards.
        QCOMPARE(desk.open(desk.plain, Level::B, "2026-11-23T08:30:00Z").responseDue,
                 std::optional(foreseen.at(1).after));
    }

    void anAgreementsOwnCalendarMovesItsCases()
    {
        World desk;
        const Case phoned = desk.open(desk.phoned, Level::B, "2026-11-23T08:30:00Z");
        Calendar telephone = desk.calendar(1);
        telephone.week[1] = {{600, 960}};
        const auto saved = must(desk.service.save(telephone));
        QCOMPARE(saved.moved.size(), 1);
        QCOMPARE(saved.moved.first().caseId, phoned.id);
        QVERIFY(saved.moved.first().after > saved.moved.first().before);
    }

    void aChangeThatMovesNothingIsSavedAtOnce()
    {
        World desk;
        desk.open(desk.plain, Level::B, "2026-11-23T08:30:00Z");
        Calendar changed = desk.calendar();
        changed.exceptions.append({std::nullopt, 12, 24, u"Julaften"_s, {{540, 720}}});
        QVERIFY(must(desk.service.preview(changed)).isEmpty());
        QVERIFY(must(desk.service.save(changed)).moved.isEmpty());
        QCOMPARE(desk.calendar().exceptions.size(), 1);
    }

    void aBreachOnRecordStays()
    {
        World desk;
        const Case late = desk.open(desk.plain, Level::B, "2026-11-19T08:30:00Z");
        QCOMPARE(must(SlaService(desk.context()).recordBreaches()), 1);
        Calendar changed = desk.calendar();
        changed.exceptions.append({2026, 11, 20, u"Planleggingsdag"_s, {}});
        QCOMPARE(must(desk.service.save(changed)).moved.size(), 1);
        const QList<Breach> breaches = desk.breaches(late.id);
        QCOMPARE(breaches.size(), 1);
        QCOMPARE(breaches.first().due, at("2026-11-20T08:30:00Z"));
        QCOMPARE(desk.reload(late.id).responseDue, std::optional(at("2026-11-23T08:30:00Z")));
    }

    void aCalendarThatIsOverCannotTakeCases()
    {
        World desk;
        const Case waiting = desk.open(desk.plain, Level::B, "2026-11-23T08:30:00Z");
        Calendar over = desk.calendar();
        over.week.fill({});
        over.exceptions = {{2025, 1, 2, {}, {{540, 720}}}};
        QCOMPARE(refusalOf(wait(desk.service.save(over))), Reason::CalendarNeverOpen);
        QVERIFY(desk.reload(waiting.id) == waiting);
    }

    void whatIsReferredToStays()
    {
        World desk;
        QCOMPARE(refusalOf(wait(desk.service.remove(CalendarId{1}))), Reason::CalendarOfTheDesk);
        const auto refused = wait(desk.service.remove(CalendarId{2}));
        QCOMPARE(refusalOf(refused), Reason::CalendarInUse);
        QCOMPARE(refused.error().arguments, QStringList{u"Fjordmat AS"_s});
        QVERIFY(wait(desk.service.remove(CalendarId{3})).has_value());
        QCOMPARE(must(desk.service.calendars()).size(), 2);
        QCOMPARE(wait(desk.service.remove(CalendarId{3})).error().kind, ErrorKind::NotFound);
    }
};

Q_DECLARE_METATYPE(skranke::Calendar)

void TestCalendarService::deskHoursAreThoseOfTheFirstCalendar()
{
    World world;
    QVERIFY(must(world.service.deskHours()).isOpen(at("2026-11-24T09:00:00Z")));
    must(world.service.save(world.closedTuesday()));
    QVERIFY(!must(world.service.deskHours()).isOpen(at("2026-11-24T09:00:00Z")));
}

QTEST_GUILESS_MAIN(TestCalendarService)
#include "TestCalendarService.moc"
