// Alerts become outages on the record, once (R8.1, R8.2).
#include "WatchDesk.h"

#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const Instant Start = at("2026-11-24T01:10:00Z");
}

class TestMonitoringService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertOpensAnOutage()
    {
        WatchDesk desk;
        const MonitoringOutcome outcome = desk.take({desk.alert(u"a"_s, Start)});
        QCOMPARE(outcome.opened.size(), 1);
        const Case value = desk.only();
        QCOMPARE(value.id, outcome.opened[0]);
        QCOMPARE(value.kind, CaseKind::Incident);
        QCOMPARE(value.source, Source::Monitoring);
        QCOMPARE(value.level, Level::A);
        QCOMPARE(value.state, State::New);
        QCOMPARE(value.site, desk.site.id);
        QCOMPARE(value.customer, desk.customer.id);
        QVERIFY2(value.contact, "somebody must be written to");
        QCOMPARE(value.submitted, Start);
        QCOMPARE(value.responseDue, std::optional(Start + 2h));
        QCOMPARE(value.subject, u"Nedetid på bokhuset.example"_s);
        QCOMPARE(desk.told(value.id, u"alert_started"_s).size(), 1);
        const Incident incident = desk.board().rows[0].incident.value();
        QCOMPARE(incident.startedAt, Start);
        QCOMPARE(incident.detectedAt, desk.clock.now());
    }

    void theSameReadingTwiceChangesNothing()
    {
        WatchDesk desk;
        const QList<Alert> reading{desk.alert(u"a"_s, Start)};
        desk.take(reading);
        const Case before = desk.only();
        QCOMPARE(desk.take(reading), MonitoringOutcome{});
        QCOMPARE(desk.only(), before);
        QCOMPARE(desk.told(before.id, u"alert_started"_s).size(), 1);
    }

    void alertsOfOneSiteAreOneOutage()
    {
        WatchDesk desk;
        desk.addSite(u"annen.example"_s);
        const MonitoringOutcome outcome = desk.take(
            {desk.alert(u"a"_s, Start), desk.alert(u"b"_s, Start + 10s, u"bokhuset.example:443"_s),
             desk.alert(u"c"_s, Start, u"annen.example"_s)});
        QCOMPARE(outcome.opened.size(), 2);
        const MonitoringOutcome later =
            desk.take({desk.alert(u"a"_s, Start), desk.alert(u"b"_s, Start + 10s),
                       desk.alert(u"c"_s, Start, u"annen.example"_s), desk.alert(u"d"_s, Start)});
        QVERIFY(later.opened.isEmpty());
        QCOMPARE(later.joined.size(), 1);
        const IncidentBoard board = desk.board();
        QCOMPARE(board.rows.size(), 2);
        for (const IncidentRow &row : board.rows)
            QCOMPARE(row.firing, row.siteAddress == u"bokhuset.example" ? 3 : 1);
    }

    void theSeverityRuleDecidesAndALeadEditsIt()
    {
        WatchDesk desk;
        desk.take({desk.alert(u"a"_s, Start, u"bokhuset.example"_s, u"warning"_s)});
        const Case minor = desk.only();
        QCOMPARE(minor.level, Level::B);
        desk.take({desk.alert(u"a"_s, Start, u"bokhuset.example"_s, u"warning"_s),
                   desk.alert(u"b"_s, Start)});
        const Case raised = desk.only();
        QCOMPARE(raised.id, minor.id);
        QCOMPARE(raised.level, Level::A);
        QCOMPARE(raised.responseDue, std::optional(Start + 2h));
        QCOMPARE(desk.events(raised.id, EventKind::LevelChanged).size(), 1);

        SeverityRule rule{{{u"severity"_s, u"critical"_s, Level::None}}, Level::None};
        QCOMPARE(refusalOf(wait(desk.monitoring.saveRule(rule))), Reason::LeadOnly);
        desk.session.setMe(desk.lead);
        must(desk.monitoring.saveRule(rule));
        QCOMPARE(must(desk.monitoring.rule()), rule);
        rule.lines[0].label = u"not a label"_s;
        QCOMPARE(refusalOf(wait(desk.monitoring.saveRule(rule))), Reason::FieldInvalid);
        desk.addSite(u"annen.example"_s);
        desk.take({desk.alert(u"x"_s, Start, u"annen.example"_s)});
        QCOMPARE(desk.board().rows.size(), 1);
        QVERIFY2(desk.board().unmapped.isEmpty(), "no outage is nobody's business");
    }

    void whatMapsToNoSiteIsSeenAndFindsItsSiteLater()
    {
        WatchDesk desk;
        const QList<Alert> reading{desk.alert(u"a"_s, Start, u"ny.example"_s)};
        desk.take(reading);
        QVERIFY(desk.board().rows.isEmpty());
        QCOMPARE(desk.board().unmapped.size(), 1);
        QCOMPARE(desk.board().unmapped[0].siteText, u"ny.example"_s);

        Site site;
        site.customer = desk.customer.id;
        site.address = u"www.ny.example"_s;
        site.monitoringLabel = u"ny.example"_s;
        desk.add(site);
        QCOMPARE(desk.take(reading).opened.size(), 1);
        QVERIFY(desk.board().unmapped.isEmpty());
        QCOMPARE(desk.only().submitted, Start);
    }

    void anOutageIsQuietWhenItsLastAlertEnds()
    {
        WatchDesk desk;
        desk.take({desk.alert(u"a"_s, Start), desk.alert(u"b"_s, Start)});
        const CaseId id = desk.only().id;
        desk.clock.advance(5min);
        QVERIFY(desk.take({desk.alert(u"b"_s, Start)}).quiet.isEmpty());
        desk.clock.advance(5min);
        QCOMPARE(desk.take({}).quiet, QList{id});
        QCOMPARE(desk.board().rows[0].incident->quietSince, std::optional(desk.clock.now()));
        QVERIFY2(isOpen(desk.reload(id).state), "it never closes itself");
        QCOMPARE(desk.told(id, u"alerts_quiet"_s).size(), 1);
        QCOMPARE(desk.told(id, u"alert_ended"_s).size(), 2);
    }

    void aFlappingAlertStaysInItsOutage()
    {
        WatchDesk desk;
        for (int i = 0; i < 5; ++i) {
            desk.take({desk.alert(u"a"_s, desk.clock.now())});
            desk.clock.advance(4min);
            desk.take({});
            desk.clock.advance(20min);
        }
        QCOMPARE(desk.board().rows.size(), 1);
        const CaseId id = desk.only().id;
        QCOMPARE(desk.told(id, u"alert_started"_s).size(), 5);
        QCOMPARE(desk.told(id, u"down_again"_s).size(), 4);
        QCOMPARE(must(desk.incidents.report(id)).downtimeMinutes(), 20);
    }

    void oneThatWasClosedIsReopenedWithinHalfAnHour_data()
    {
        QTest::addColumn<Seconds>("after");
        QTest::addColumn<bool>("same");
        QTest::newRow("at once") << Seconds{10s} << true;
        QTest::newRow("30 minutes") << Seconds{30min} << true;
        QTest::newRow("30 minutes and a second") << Seconds{30min + 1s} << false;
    }
    void oneThatWasClosedIsReopenedWithinHalfAnHour()
    {
        QFETCH(Seconds, after);
        QFETCH(bool, same);
        WatchDesk desk;
        desk.take({desk.alert(u"a"_s, Start)});
        desk.take({});
        const Case taken = must(desk.incidents.take(desk.only().id, desk.only().version));
        must(desk.incidents.restored(taken.id, taken.version,
                                     OutgoingText{u"I orden."_s, {}, {}, {}}, true));
        QCOMPARE(desk.reload(taken.id).state, State::Closed);
        desk.clock.advance(after);
        const MonitoringOutcome outcome = desk.take({desk.alert(u"a"_s, desk.clock.now())});
        QCOMPARE(outcome.reopened, same ? QList{taken.id} : QList<CaseId>{});
        QCOMPARE(outcome.opened.isEmpty(), same);
        QCOMPARE(isOpen(desk.reload(taken.id).state), same);
        if (same) {
            QCOMPARE(desk.reload(taken.id).assignee, desk.agent.id);
            QVERIFY(desk.reload(taken.id).updateDue.has_value());
        }
    }

    void anOutageThatWasReportedByTelephoneIsJoined()
    {
        WatchDesk desk;
        const Case called = desk.addCase(desk.customer, [&](Case &value) {
            value.kind = CaseKind::Incident;
            value.level = Level::B;
            value.site = desk.site.id;
            value.submitted = Start - 5min;
        });
        const MonitoringOutcome outcome = desk.take({desk.alert(u"a"_s, Start)});
        QCOMPARE(outcome.joined, QList{called.id});
        QCOMPARE(desk.only().level, Level::A);
        QCOMPARE(desk.board().rows[0].incident->startedAt, Start - 5min);
    }

    void whatNobodyTookIsTakenByWhoSaysItIsRestored()
    {
        WatchDesk desk;
        desk.take({desk.alert(u"a"_s, Start)});
        desk.take({});
        const Case open = desk.only();
        QCOMPARE(refusalOf(wait(desk.incidents.restored(open.id, open.version,
                                                        OutgoingText{u" "_s, {}, {}, {}}, true))),
                 Reason::MessageMissing);
        QCOMPARE(desk.reload(open.id), open);
        const Case closed = must(desk.incidents.restored(
            open.id, open.version, OutgoingText{u"I orden."_s, {}, {}, {}}, true));
        QCOMPARE(closed.state, State::Closed);
        QCOMPARE(closed.assignee, desk.agent.id);
        QVERIFY(desk.breaches(open.id).isEmpty());
        // Without a word to the customer, and left open for the work that follows.
        desk.clock.advance(2h);
        desk.take({desk.alert(u"b"_s, desk.clock.now())});
        const Case next = desk.only();
        const Case kept = must(desk.incidents.restored(next.id, next.version, {}, false));
        QCOMPARE(kept.state, State::Assessing);
        QVERIFY2(!kept.updateDue, "nothing is owed once the site is back");
    }

    void aCallOrAMailOfTheCustomerIsOfferedTheOutage()
    {
        WatchDesk desk;
        const Site other = desk.addSite(u"annen.example"_s);
        const Customer stranger = desk.addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s);
        const auto offered = [&](CustomerId customer, SiteId site) {
            const auto outage = must(desk.incidents.openOutage(customer, site));
            return outage ? outage->id : CaseId{};
        };
        QCOMPARE(offered(desk.customer.id, {}), CaseId{});
        desk.take({desk.alert(u"a"_s, Start)});
        const CaseId id = desk.only().id;
        QCOMPARE(offered(desk.customer.id, desk.site.id), id);
        QCOMPARE(offered(desk.customer.id, {}), id);
        QCOMPARE(offered(desk.customer.id, other.id), CaseId{});
        QCOMPARE(offered(stranger.id, {}), CaseId{});

        const auto outageOf = [&](const Customer &customer, SiteId site) {
            const Case mail = desk.addCase(customer, [&](Case &value) { value.site = site; });
            const auto outage = must(desk.cases.open(mail.id)).outage;
            return outage ? outage->id : CaseId{};
        };
        QCOMPARE(outageOf(desk.customer, desk.site.id), id);
        QCOMPARE(outageOf(desk.customer, other.id), CaseId{});
        QCOMPARE(outageOf(stranger, {}), CaseId{});
        QVERIFY2(!must(desk.cases.open(id)).outage, "an outage does not belong to itself");
    }

    void tenThousandAlertsOfOneSiteAreOneOutage()
    {
        WatchDesk desk;
        QList<Alert> reading;
        for (int i = 0; i < 10'000; ++i)
            reading.append(desk.alert(QString::number(i), Start));
        QCOMPARE(desk.take(reading).started, 10'000);
        const IncidentBoard board = desk.board();
        QCOMPARE(board.rows.size(), 1);
        QCOMPARE(board.rows[0].firing, 10'000);
        QCOMPARE(board.rows[0].alerts.size(), AlertsOnBoard);
        QVERIFY(desk.events(board.rows[0].value.id).size() < 40);
        QCOMPARE(desk.take(reading), MonitoringOutcome{});
        QCOMPARE(desk.take({}).ended, 10'000);
    }

    void anImpossibleStartIsWhenWeSawIt()
    {
        WatchDesk desk;
        const Instant seen = desk.clock.now();
        const QList<Alert> reading{desk.alert(u"a"_s, seen + 24h),
                                   desk.alert(u"b"_s, Instant::min())};
        desk.take(reading);
        QCOMPARE(desk.only().submitted, seen);
        desk.clock.advance(5min);
        QCOMPARE(desk.take(reading).started, 0);
        QCOMPARE(desk.board().rows[0].firing, 2);
    }

    void aSourceThatCannotBeReadIsSaidToEverybodyOnce()
    {
        WatchDesk desk;
        must(desk.monitoring.blind(desk.source.id, {MonitoringProblem::TooSlow, u"10 s"_s}));
        const Instant since = desk.clock.now();
        desk.clock.advance(5min);
        must(desk.monitoring.blind(desk.source.id, {MonitoringProblem::Failing, u"500"_s}));
        SourceState state = desk.board().sources[0].state;
        QCOMPARE(state.blindSince, std::optional(since));
        QCOMPARE(state.problem, MonitoringProblem::Failing);
        desk.take({});
        state = desk.board().sources[0].state;
        QCOMPARE(state.blindSince, std::nullopt);
        QCOMPARE(state.checkedAt, std::optional(desk.clock.now()));
    }

    void blindnessEndsNoOutage()
    {
        WatchDesk desk;
        desk.take({desk.alert(u"a"_s, Start)});
        must(desk.monitoring.blind(desk.source.id, {MonitoringProblem::Unreachable, {}}));
        QCOMPARE(desk.board().rows[0].firing, 1);
        QVERIFY(!desk.board().rows[0].incident->quietSince);
    }

    void sourcesAreTheLeadsToKeep_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("https") << u"https://alerts.example:9093/prom"_s << Reason::None;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Reason::FieldInvalid;
        QTest::newRow("nothing") << QString() << Reason::FieldInvalid;
        QTest::newRow("a password in it")
            << u"https://a:b@alerts.example"_s << Reason::FieldInvalid;
        QTest::newRow("no host") << u"https://"_s << Reason::FieldInvalid;
    }
    void sourcesAreTheLeadsToKeep()
    {
        QFETCH(QString, address);
        WatchDesk desk;
        MonitoringSource source = desk.source;
        source.address = address;
        QCOMPARE(refusalOf(wait(desk.monitoring.save(source))), Reason::LeadOnly);
        desk.session.setMe(desk.lead);
        QTEST(refusalOf(wait(desk.monitoring.save(source))), "reason");
    }

    void aSecretNeedsTls_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<MonitoringAuth>("auth");
        QTest::addColumn<bool>("taken");
        using A = MonitoringAuth;
        QTest::newRow("a token") << u"http://alerts.example"_s << A::Bearer << false;
        QTest::newRow("a password") << u"http://alerts.example:9093/prom"_s << A::Basic << false;
        QTest::newRow("in capitals") << u"HTTP://ALERTS.EXAMPLE"_s << A::Bearer << false;
        QTest::newRow("the local net") << u"http://10.0.0.7:9093"_s << A::Basic << false;
        QTest::newRow("looks like this machine")
            << u"http://127.0.0.1.alerts.example"_s << A::Bearer << false;
        QTest::newRow("looks so, too") << u"http://localhost.example"_s << A::Bearer << false;
        QTest::newRow("no sign-in") << u"http://alerts.example"_s << A::None << true;
        QTest::newRow("https") << u"https://alerts.example"_s << A::Bearer << true;
        QTest::newRow("this machine") << u"http://localhost:9093"_s << A::Basic << true;
        QTest::newRow("by number") << u"http://127.0.0.1:9093"_s << A::Bearer << true;
        QTest::newRow("by number, version 6") << u"http://[::1]:9093"_s << A::Bearer << true;
    }
    void aSecretNeedsTls()
    {
        QFETCH(QString, address);
        QFETCH(MonitoringAuth, auth);
        QFETCH(bool, taken);
        WatchDesk desk;
        desk.session.setMe(desk.lead);
        MonitoringSource source = desk.source;
        source.address = address;
        source.auth = auth;
        source.user = u"skranke"_s;
        const auto saved = wait(desk.monitoring.save(source));
        QCOMPARE(saved.has_value(), taken);
        if (taken)
            return;
        QCOMPARE(refusalOf(saved), Reason::FieldInvalid);
        QCOMPARE(saved.error().arguments.value(0), u"source_address"_s);
        QCOMPARE(saved.error().arguments.value(2), NeedsTls);
        QCOMPARE(must(desk.monitoring.sources()).at(0).source, desk.source);
    }

    void aSourceIsRemovedUntilItHasToldSomething()
    {
        WatchDesk desk;
        desk.session.setMe(desk.lead);
        MonitoringSource other;
        other.name = u"Prøve"_s;
        other.address = u"http://127.0.0.1:1"_s;
        other = must(desk.monitoring.save(other));
        must(desk.monitoring.remove(other.id));
        desk.take({desk.alert(u"a"_s, Start)});
        QCOMPARE(refusalOf(wait(desk.monitoring.remove(desk.source.id))), Reason::StillReferredTo);
    }
};

QTEST_GUILESS_MAIN(TestMonitoringService)
#include "TestMonitoringService.moc"
