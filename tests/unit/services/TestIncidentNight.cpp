// A night of driftsvakt, from the alert to the report, with the clock in the test's hand.
#include "WatchDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Watches a minute at a time until an instant, as `skrankectl watch` does.
void watchUntil(WatchDesk &desk, const QList<Alert> &reading, Instant until)
{
    SlaService sla(desk.context());
    while (desk.clock.now() < until) {
        desk.clock.advance(1min);
        desk.take(reading);
        must(sla.recordBreaches());
    }
}

Case update(WatchDesk &desk, CaseId id)
{
    const PreparedLetter letter = must(desk.incidents.letter(id, OutageLetter::Update));
    return must(desk.cases.sendUpdate(id, {letter.text, {letter.recipient}, {}, {}}));
}

} // namespace

class TestIncidentNight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Instant>("start"); // 02:10 by the clock on the wall
        QTest::addColumn<Seconds>("down");  // until 06:40 by the same clock
        QTest::addColumn<Seconds>("month");
        QTest::newRow("an ordinary night")
            << at("2026-11-24T01:10:00Z") << Seconds{270min} << Seconds{720h};
        // 02:10 comes twice; this is the first, and the night has an hour more.
        QTest::newRow("clocks go back")
            << at("2026-10-25T00:10:00Z") << Seconds{330min} << Seconds{745h};
        // 02:10 does not come at all: the clock shows 01:10, then 03:00, and an hour is missing.
        QTest::newRow("clocks go forward")
            << at("2027-03-28T00:10:00Z") << Seconds{270min} << Seconds{743h};
    }

    void theNight()
    {
        QFETCH_GLOBAL(Instant, start);
        QFETCH_GLOBAL(Seconds, down);
        QFETCH_GLOBAL(Seconds, month);
        WatchDesk desk(start);
        const QList<Alert> reading{desk.alert(u"a"_s, start)};
        desk.take(reading);
        QCOMPARE(desk.only().responseDue, std::optional(start + 2h));

        watchUntil(desk, reading, start + 21min);
        const CaseId id = desk.only().id;
        Case value = must(desk.incidents.take(id, desk.only().version));
        QCOMPARE(value.state, State::Assessing);
        QCOMPARE(value.respondedAt, std::optional(start + 21min));
        QCOMPARE(value.updateDue, std::optional(start + 81min));

        // The first update in time, the second nine minutes late, the third exactly on time.
        watchUntil(desk, reading, start + 80min);
        value = update(desk, id);
        QCOMPARE(value.updateDue, std::optional(start + 140min));
        watchUntil(desk, reading, start + 149min);
        QCOMPARE(desk.breaches(id).size(), 1);
        QCOMPARE(desk.breaches(id)[0].due, start + 140min);
        value = update(desk, id);
        QCOMPARE(desk.breaches(id)[0].overrun, std::optional(Seconds{9min}));
        watchUntil(desk, reading, start + 209min);
        value = update(desk, id);
        QCOMPARE(desk.breaches(id).size(), 1);
        watchUntil(desk, reading, start + 260min);
        value = update(desk, id);

        watchUntil(desk, reading, start + down - 1min);
        const bool late = down > 320min;
        desk.clock.set(start + down);
        desk.take({});
        QVERIFY(isOpen(desk.reload(id).state));
        QCOMPARE(desk.board().rows[0].incident->quietSince, std::optional(start + down));

        desk.clock.advance(5min);
        const PreparedLetter letter = must(desk.incidents.letter(id, OutageLetter::Restored));
        QCOMPARE(letter.recipient.isEmpty(), false);
        value = must(desk.incidents.restored(id, desk.reload(id).version,
                                             OutgoingText{letter.text, {letter.recipient}, {}, {}},
                                             true));
        QCOMPARE(value.state, State::Closed);
        QVERIFY(!value.updateDue);
        QCOMPARE(desk.breaches(id).size(), late ? 2 : 1);
        QVERIFY(desk.board().rows.isEmpty());

        const IncidentReport report = must(desk.incidents.report(id));
        QCOMPARE(report.started, start);
        QCOMPARE(report.taken, std::optional(start + 21min));
        QCOMPARE(report.takenBy, desk.agent.name);
        QCOMPARE(report.updates.size(), 5);
        QCOMPARE(report.restored, std::optional(start + down));
        QCOMPARE(report.downtime, down);
        QCOMPARE(report.month.down, down);
        // The month is not over: it has been until now.
        QCOMPARE(report.month.total, desk.clock.now() - Month::of(start).begin());
        desk.clock.set(Month::of(start).end() + 24h);
        const IncidentReport after = must(desk.incidents.report(id));
        QCOMPARE(after.month.total, month);
        QCOMPARE(after.month.milliPercent(), int((month - down).count() * 100'000 / month.count()));
    }

    void theReportIsInTheCustomersLanguage()
    {
        QFETCH_GLOBAL(Instant, start);
        QFETCH_GLOBAL(Seconds, down);
        WatchDesk desk(start);
        desk.take({desk.alert(u"a"_s, start)});
        const CaseId id = desk.only().id;
        desk.clock.set(start + down);
        desk.take({});
        const struct {
            Language language;
            QString downtime;
            QString detected;
        } rows[]{{Language::Bokmaal, u"Nedetid: %1 minutter"_s, u"Oppdaget av driftsvakten"_s},
                 {Language::Nynorsk, u"Nedetid: %1 minutt ("_s, u"Oppdaga av driftsvakta"_s},
                 {Language::English, u"Downtime: %1 minutes"_s, u"Detected by"_s}};
        for (const auto &row : rows) {
            const QString text = must(desk.incidents.document(id, row.language)).toText();
            QVERIFY2(text.contains(row.downtime.arg(down.count() / 60)), qPrintable(text));
            QVERIFY2(text.contains(row.detected), qPrintable(text));
            for (const OutageLetter letter :
                 {OutageLetter::Update, OutageLetter::Restored, OutageLetter::Report}) {
                const QString body = must(desk.incidents.letter(id, letter, row.language)).text;
                QVERIFY2(!body.contains(u'{'), qPrintable(body));
                QVERIFY2(!body.contains(u"Probe failed"_s) || letter == OutageLetter::Report,
                         "the customer is not told in the monitoring's words");
            }
        }
        // Where clocks changed in it, the timeline says which hour it means.
        const QString text = must(desk.incidents.document(id, Language::Bokmaal)).toText();
        const bool changes = start != at("2026-11-24T01:10:00Z");
        QCOMPARE(text.contains(u"sommertid"_s) && text.contains(u"normaltid"_s), changes);
    }
};

QTEST_GUILESS_MAIN(TestIncidentNight)
#include "TestIncidentNight.moc"
