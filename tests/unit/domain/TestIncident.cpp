// Alerts that become outages, and what is told of an outage afterwards (R8.1, R8.2).
#include "domain/Incident.h"
#include "domain/SeverityRule.h"
#include "domain/Zone.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const char *iso)
{
    return parseInstant(QString::fromLatin1(iso)).value();
}

Alert alert(const QString &fingerprint, Instant startsAt, bool suppressed = false)
{
    return {fingerprint, {{u"alertname"_s, u"SiteDown"_s}}, {}, startsAt, suppressed};
}

AlertRecord record(qint64 id, const QString &fingerprint, Instant startsAt,
                   std::optional<Instant> endedAt = {}, Level level = Level::A)
{
    AlertRecord value;
    value.id = {id};
    value.fingerprint = fingerprint;
    value.name = u"SiteDown"_s;
    value.startsAt = startsAt;
    value.seenAt = startsAt + 1min;
    value.endedAt = endedAt;
    value.level = level;
    return value;
}

const Instant Two = at("2026-11-24T01:10:00Z");

} // namespace

class TestIncident : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadingIsComparedWithWhatFires()
    {
        const QList<AlertRecord> known{record(1, u"a"_s, Two), record(2, u"b"_s, Two),
                                       record(3, u"c"_s, Two)};
        const QList<Alert> reading{alert(u"a"_s, Two), alert(u"c"_s, Two + 5min),
                                   alert(u"d"_s, Two), alert(u"d"_s, Two)};
        const AlertChanges changes = compareAlerts(known, reading);
        QCOMPARE(changes.ended, QList({known[1], known[2]}));
        QCOMPARE(changes.started, QList({reading[1], reading[2]}));
        QVERIFY(compareAlerts(known, {alert(u"a"_s, Two), alert(u"b"_s, Two), alert(u"c"_s, Two)})
                    .isEmpty());
    }

    void aSilencedAlertNeitherStartsNorEnds()
    {
        const QList<AlertRecord> known{record(1, u"a"_s, Two)};
        QVERIFY(
            compareAlerts(known, {alert(u"a"_s, Two, true), alert(u"b"_s, Two, true)}).isEmpty());
    }

    void sitesAreKnownByManyNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"bokhuset.example"_s << u"bokhuset.example"_s;
        QTest::newRow("upper case") << u" Bokhuset.Example. "_s << u"bokhuset.example"_s;
        QTest::newRow("address") << u"https://bokhuset.example:8443/kurv?a=b#c"_s
                                 << u"bokhuset.example"_s;
        QTest::newRow("port") << u"bokhuset.example:443"_s << u"bokhuset.example"_s;
        QTest::newRow("IPv6") << u"http://[2001:db8::1]/"_s << u"[2001:db8::1]"_s;
        QTest::newRow("nothing") << u"https:///"_s << QString();
    }
    void sitesAreKnownByManyNames()
    {
        QFETCH(QString, text);
        QTEST(siteKey(text), "key");
    }

    void alertTextIsHarmless()
    {
        QCOMPARE(cleanAlertText(u"  nede\r\nBcc: x@y.example\t\x07 "_s),
                 u"nede Bcc: x@y.example"_s);
        QCOMPARE(cleanAlertText(u"a\u202Egpj.exe\u2066b"_s), u"agpj.exeb"_s);
        QCOMPARE(cleanAlertText(QString(5000, u'x'), 10), QString(9, u'x') + u'…');
        QVERIFY(!cleanAlertText(QString(9, u'x') + u"😀😀😀"_s, 11).contains(QChar(0xD83D) + u"…"_s));
        QCOMPARE(cleanAlertText(u"<b>nede</b>"_s), u"<b>nede</b>"_s);
    }

    void severityDecidesTheLevel_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<Level>("level");
        QTest::newRow("critical") << u"critical"_s << Level::A;
        QTest::newRow("page") << u"page"_s << Level::A;
        QTest::newRow("warning") << u"Warning"_s << Level::B;
        QTest::newRow("none") << u"none"_s << Level::None;
        QTest::newRow("missing") << QString() << Level::A;
    }
    void severityDecidesTheLevel()
    {
        QFETCH(QString, severity);
        Labels labels;
        if (!severity.isEmpty())
            labels.insert(u"severity"_s, severity);
        QTEST(SeverityRule::standard().levelOf(labels), "level");
    }

    void theFirstLineThatFitsDecides()
    {
        const SeverityRule rule{{{u"env"_s, u"test"_s, Level::None},
                                 {u"team"_s, u"*"_s, Level::B},
                                 {u"severity"_s, u"a = b"_s, Level::A}},
                                Level::None};
        QCOMPARE(rule.levelOf({{u"env"_s, u"test"_s}, {u"team"_s, u"drift"_s}}), Level::None);
        QCOMPARE(rule.levelOf({{u"team"_s, u"drift"_s}}), Level::B);
        QCOMPARE(rule.levelOf({{u"severity"_s, u"a = b"_s}}), Level::A);
        QCOMPARE(SeverityRule::parse(rule.toText()), std::optional(rule));
        QCOMPARE(SeverityRule::parse(SeverityRule::standard().toText()),
                 std::optional(SeverityRule::standard()));
        for (const QString &text : {u""_s, u"C"_s, u"B severity\nA"_s, u"X a=b\nA"_s, u"B =b\nA"_s})
            QVERIFY2(!SeverityRule::parse(text), qPrintable(text));
    }

    void anAlertFindsItsOutage_data()
    {
        QTest::addColumn<QList<KnownIncident>>("known");
        QTest::addColumn<FoldDecision>("decision");
        const CaseId one{1}, two{2};
        using Known = QList<KnownIncident>;
        QTest::newRow("the first") << Known{} << FoldDecision{};
        QTest::newRow("an open one") << Known{{one, true, {}}} << FoldDecision{Fold::Join, one};
        QTest::newRow("the open one of two")
            << Known{{two, false, Two}, {one, true, {}}} << FoldDecision{Fold::Join, one};
        QTest::newRow("29 minutes after its end")
            << Known{{one, false, Two - 29min}} << FoldDecision{Fold::Reopen, one};
        QTest::newRow("exactly 30 minutes after its end")
            << Known{{one, false, Two - 30min}} << FoldDecision{Fold::Reopen, one};
        QTest::newRow("a second later") << Known{{one, false, Two - 30min - 1s}} << FoldDecision{};
        QTest::newRow("started before its end")
            << Known{{one, false, Two + 5min}} << FoldDecision{Fold::Reopen, one};
        QTest::newRow("the one that ended last")
            << Known{{two, false, Two - 40min}, {one, false, Two - 10min}}
            << FoldDecision{Fold::Reopen, one};
    }
    void anAlertFindsItsOutage()
    {
        QFETCH(QList<KnownIncident>, known);
        QFETCH(FoldDecision, decision);
        QCOMPARE(foldAlert(known, Two), decision);
    }

    void downtimeIsCountedOnce()
    {
        const Instant now = Two + 300min;
        const QList<AlertRecord> alerts{
            record(1, u"a"_s, Two, Two + 60min), record(2, u"b"_s, Two + 30min, Two + 90min),
            record(3, u"a"_s, Two + 100min, Two + 110min), record(4, u"c"_s, Two, now, Level::B)};
        const QList<TimeSpan> down = downtimeOf(alerts, {}, now);
        QCOMPARE(down, QList<TimeSpan>({{Two, Two + 90min}, {Two + 100min, Two + 110min}}));
        QCOMPARE(lengthOf(down), Seconds{100min});
        QCOMPARE(lengthOf(within(down, Two + 80min, Two + 105min)), Seconds{15min});
        QCOMPARE(lengthOf(downtimeOf({record(1, u"a"_s, Two)}, Two + 20min, now)), Seconds{20min});
        QCOMPARE(lengthOf(downtimeOf({record(1, u"a"_s, Two)}, {}, now)), Seconds{300min});
    }

    // 10 minutes of nights on which clocks change, and of an ordinary one.
    void aMonthHasAsManyHoursAsItHas_data()
    {
        QTest::addColumn<Month>("month");
        QTest::addColumn<Seconds>("total");
        QTest::newRow("November") << Month{2026, 11} << Seconds{720h};
        QTest::newRow("March, an hour short") << Month{2026, 3} << Seconds{743h};
        QTest::newRow("October, an hour long") << Month{2026, 10} << Seconds{745h};
        QTest::newRow("February of a leap year") << Month{2028, 2} << Seconds{696h};
    }
    void aMonthHasAsManyHoursAsItHas()
    {
        QFETCH(Month, month);
        QFETCH(Seconds, total);
        const Instant noon = month.begin() + 12h;
        const QList<TimeSpan> down{{month.begin() - 5min, month.begin() + 5min},
                                   {noon, noon + 5min}};
        const Availability whole = availabilityIn(month, down, month.end() + 24h);
        QCOMPARE(whole.total, total);
        QCOMPARE(whole.down, Seconds{10min});
        QCOMPARE(whole.milliPercent(), int((total - 10min).count() * 100'000 / total.count()));
        QVERIFY(whole.milliPercent() < 100'000);
        const Availability running = availabilityIn(month, down, month.begin() + 24h);
        QCOMPARE(running.total, Seconds{24h});
        QCOMPARE(availabilityIn(month, {}, noon).milliPercent(), 100'000);
        QCOMPARE(availabilityIn(month, {{noon, noon + 1s}}, month.end()).milliPercent(), 99'999);
    }

    void theReportTellsTheNight()
    {
        IncidentFacts facts;
        facts.value.id = {1};
        facts.value.kind = CaseKind::Incident;
        facts.value.level = Level::A;
        facts.value.state = State::Closed;
        facts.value.submitted = Two;
        facts.value.closedAt = Two + 280min;
        facts.incident = Incident{{1}, {2}, Two, Two + 1min, Two + 270min, Two + 275min};
        facts.alerts = {record(1, u"a"_s, Two, Two + 270min)};
        facts.siteAddress = u"bokhuset.example"_s;
        Event taken;
        taken.kind = EventKind::Transition;
        taken.field = u"take"_s;
        taken.actorName = u"Thea Berg"_s;
        taken.at = Two + 21min;
        Event restored;
        restored.kind = EventKind::FieldChanged;
        restored.field = u"restored"_s;
        restored.actorName = u"Thea Berg"_s;
        restored.at = Two + 275min;
        Event closed;
        closed.kind = EventKind::Transition;
        closed.to = u"closed"_s;
        closed.actorName = u"Kari Nes"_s;
        closed.at = Two + 280min;
        facts.events = {taken, restored, closed};
        Message update;
        update.kind = MessageKind::Outgoing;
        update.purpose = Purpose::Update;
        update.agent = {1};
        update.authorName = u"Thea Berg"_s;
        update.at = Two + 60min;
        Message automatic = update;
        automatic.automatic = Automatic::AutoReply;
        automatic.purpose = Purpose::Acknowledgement;
        automatic.agent = {};
        facts.messages = {automatic, update};

        const IncidentReport report = reportOf(facts, Two + 300min);
        QCOMPARE(report.started, Two);
        QCOMPARE(report.detected, Two + 1min);
        QCOMPARE(report.taken, std::optional(Two + 21min));
        QCOMPARE(report.takenBy, u"Thea Berg"_s);
        QCOMPARE(report.updates, QList{Two + 60min});
        QCOMPARE(report.restored, std::optional(Two + 270min));
        QCOMPARE(report.downtimeMinutes(), 270);
        QCOMPARE(report.month.down, Seconds{270min});
        QList<TimelineKind> kinds;
        for (const TimelineEntry &entry : report.timeline)
            kinds.append(entry.kind);
        using K = TimelineKind;
        QCOMPARE(kinds,
                 QList({K::AlertStarted, K::Detected, K::Taken, K::Update, K::AlertEnded, K::Quiet,
                        K::Restored, K::Closed}));
        QCOMPARE(report.timeline.last().who, u"Kari Nes"_s);
    }

    void anOutageWithoutAlertsIsTimedByItsCase()
    {
        IncidentFacts facts;
        facts.value.level = Level::A;
        facts.value.state = State::Closed;
        facts.value.submitted = Two;
        facts.value.registered = Two + 3min;
        facts.value.closedAt = Two + 40min;
        const IncidentReport report = reportOf(facts, Two + 100min);
        QCOMPARE(report.downtimeMinutes(), 40);
        QCOMPARE(report.detected, Two + 3min);
        QCOMPARE(report.restored, std::optional(Two + 40min));
        facts.value.level = Level::B;
        QCOMPARE(reportOf(facts, Two + 100min).downtimeMinutes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIncident)
#include "TestIncident.moc"
