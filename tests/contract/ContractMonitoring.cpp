// Sources of alerts, alerts and outages (R8).

#include "ContractDesk.h"

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MonitoringSource newSource(const QString &name = u"Hovedovervåking"_s)
{
    MonitoringSource source;
    source.name = name;
    source.address = u"https://alerts.example:9093/prom"_s;
    source.auth = MonitoringAuth::Basic;
    source.user = u"skranke"_s;
    source.caCertificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    return source;
}

AlertRecord newAlert(MonitoringSourceId source, const QString &fingerprint, int minutes = 0)
{
    AlertRecord alert;
    alert.source = source;
    alert.fingerprint = fingerprint;
    alert.name = u"SiteDown"_s;
    alert.summary = u"Svarer ikke – æøå"_s;
    alert.labels = {{u"alertname"_s, u"SiteDown"_s}, {u"expr"_s, u"a=b=c"_s}, {u"tom"_s, {}}};
    alert.siteText = u"bokhuset.example"_s;
    alert.startsAt = Noon + std::chrono::minutes{minutes};
    alert.seenAt = alert.startsAt + 15s;
    return alert;
}

struct MonitoredDesk : ContractDesk {
    CustomerId customerId = customer(u"Bokhuset"_s);
    MonitoringSource source = write([](UnitOfWork &work) {
        MonitoringSource value = newSource();
        work.monitoring().insert(value);
        return value;
    });
    Site site = write([this](UnitOfWork &work) {
        Site value;
        value.customer = customerId;
        value.address = u"bokhuset.example"_s;
        value.monitoringLabel = u"bokhuset"_s;
        work.registers().insert(value);
        return value;
    });
    CaseId outage = insert([this] {
                        Case value = newCase(u"Nedetid"_s);
                        value.kind = CaseKind::Incident;
                        value.level = Level::A;
                        value.site = site.id;
                        return value;
                    }())
                        .id;
};

} // namespace

class ContractMonitoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aSourceIsKeptWithItsVersion()
    {
        ContractDesk desk;
        MonitoringSource value = newSource();
        QVERIFY(desk.write([&](UnitOfWork &work) {
            work.monitoring().insert(value);
            return work.changes.monitoring;
        }));
        QCOMPARE(desk.read([&](UnitOfWork &work) { return work.monitoring().source(value.id); }),
                 std::optional(value));
        MonitoringSource stale = value;
        value.enabled = false;
        value.caCertificate.clear();
        QVERIFY(desk.write([&](UnitOfWork &work) { return work.monitoring().update(value); }));
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.monitoring().update(stale); }));
        QCOMPARE(desk.read([](UnitOfWork &work) { return work.monitoring().sources(); }),
                 QList{value});
        QVERIFY(desk.write([&](UnitOfWork &work) { return work.monitoring().remove(value.id); }));
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.monitoring().remove(value.id); }));
    }

    void aSourceWithAlertsStays()
    {
        MonitoredDesk desk;
        desk.write([&](UnitOfWork &work) {
            AlertRecord alert = newAlert(desk.source.id, u"a"_s);
            work.monitoring().insert(alert);
        });
        QVERIFY(!desk.write(
            [&](UnitOfWork &work) { return work.monitoring().remove(desk.source.id); }));
        QCOMPARE(desk.read([](UnitOfWork &work) { return work.monitoring().sources().size(); }), 1);
    }

    void theStateOfASourceIsReplaced()
    {
        MonitoredDesk desk;
        const SourceState blind{desk.source.id, Noon, Noon + 1min, MonitoringProblem::TooSlow,
                                u"30 s"_s};
        const SourceState sees{desk.source.id, Noon + 5min, {}, MonitoringProblem::None, {}};
        for (const SourceState &state : {blind, sees}) {
            desk.write([&](UnitOfWork &work) { work.monitoring().save(state); });
            QCOMPARE(desk.read([](UnitOfWork &work) { return work.monitoring().states(); }),
                     QList{state});
        }
        QVERIFY(
            desk.write([&](UnitOfWork &work) { return work.monitoring().remove(desk.source.id); }));
        QVERIFY(desk.read([](UnitOfWork &work) { return work.monitoring().states(); }).isEmpty());
    }

    void alertsAreFoundByWhatTheyAre()
    {
        MonitoredDesk desk;
        AlertRecord first = newAlert(desk.source.id, u"a"_s),
                    second = newAlert(desk.source.id, u"b"_s, 5),
                    minor = newAlert(desk.source.id, u"c"_s, 6);
        minor.level = Level::None;
        desk.write([&](UnitOfWork &work) {
            for (AlertRecord *alert : {&first, &second, &minor})
                work.monitoring().insert(*alert);
        });
        const auto unmapped = [&] {
            return desk.read([](UnitOfWork &work) { return work.monitoring().unmapped(10); });
        };
        QCOMPARE(unmapped(), QList({second, first}));
        QCOMPARE(desk.read([](UnitOfWork &work) { return work.monitoring().unmapped(1); }),
                 QList{second});

        first.site = desk.site.id;
        first.caseId = desk.outage;
        desk.write([&](UnitOfWork &work) { work.monitoring().update(first); });
        QCOMPARE(unmapped(), QList{second});
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.monitoring().firing(desk.source.id), QList({first, second, minor}));
            QVERIFY(work.monitoring().firing({desk.source.id.value + 1}).isEmpty());
            QCOMPARE(work.monitoring().ofCase(desk.outage), QList{first});
            QVERIFY(work.monitoring().fires(desk.outage));
        });

        first.endedAt = Noon + 30min;
        desk.write([&](UnitOfWork &work) { work.monitoring().update(first); });
        desk.read([&](UnitOfWork &work) {
            QCOMPARE(work.monitoring().firing(desk.source.id), QList({second, minor}));
            QVERIFY(!work.monitoring().fires(desk.outage));
            const auto during = [&](int from, int to) {
                return work.monitoring().ofSite(desk.site.id, Noon + std::chrono::minutes{from},
                                                Noon + std::chrono::minutes{to});
            };
            QCOMPARE(during(29, 60), QList{first});
            QVERIFY2(during(30, 60).isEmpty(), "it had ended");
            QVERIFY2(during(-60, 0).isEmpty(), "it had not begun");
        });
    }

    void anAlertFiresOnce()
    {
        MonitoredDesk desk;
        AlertRecord alert = newAlert(desk.source.id, u"a"_s);
        desk.write([&](UnitOfWork &work) { work.monitoring().insert(alert); });
        QCOMPARE(desk.failure([&](UnitOfWork &work) {
                         AlertRecord again = newAlert(desk.source.id, u"a"_s, 1);
                         work.monitoring().insert(again);
                     })
                     .kind,
                 ErrorKind::Conflict);
        alert.endedAt = Noon + 1min;
        desk.write([&](UnitOfWork &work) {
            work.monitoring().update(alert);
            AlertRecord again = newAlert(desk.source.id, u"a"_s, 2);
            work.monitoring().insert(again);
        });
    }

    void anOutageIsReplacedAndItsCaseIsNews()
    {
        MonitoredDesk desk;
        Incident incident{desk.outage, desk.site.id, Noon, Noon + 1min, {}, {}};
        for (int i = 0; i < 2; ++i) {
            QVERIFY(desk.write([&](UnitOfWork &work) {
                work.monitoring().save(incident);
                return work.changes.cases.contains(desk.outage);
            }));
            QCOMPARE(desk.read(
                         [&](UnitOfWork &work) { return work.monitoring().incident(desk.outage); }),
                     std::optional(incident));
            incident.quietSince = Noon + 10min;
            incident.restoredAt = Noon + 12min;
            incident.site = {};
        }
        QVERIFY(!desk.read([](UnitOfWork &work) { return work.monitoring().incident({4711}); }));
    }

    void outagesAreFoundByTheirSite()
    {
        MonitoredDesk desk;
        Case over = desk.newCase(u"over"_s, -600);
        over.kind = CaseKind::Incident;
        over.site = desk.site.id;
        over.state = State::Closed;
        over.closedAt = Noon - 500min;
        over = desk.insert(over);
        Case fault = desk.newCase(u"fault"_s);
        fault.kind = CaseKind::Fault;
        fault.site = desk.site.id;
        desk.insert(fault);
        desk.read([&](UnitOfWork &work) {
            const auto ids = [](const QList<Case> &cases) {
                QList<CaseId> found;
                for (const Case &value : cases)
                    found.append(value.id);
                return found;
            };
            auto &monitoring = work.monitoring();
            QCOMPARE(ids(monitoring.openIncidents()), QList{desk.outage});
            QCOMPARE(ids(monitoring.incidentsOf(desk.site.id, 5)), QList({desk.outage, over.id}));
            QCOMPARE(ids(monitoring.incidentsOf(desk.site.id, 1)), QList{desk.outage});
            QCOMPARE(ids(monitoring.incidentsOf(desk.site.id, Noon - 550min, Noon - 1min)),
                     QList{over.id});
            QCOMPARE(ids(monitoring.incidentsOf(desk.site.id, Noon - 400min, Noon + 1min)),
                     QList{desk.outage});
        });
    }

    void sitesOfEveryCustomerAreListed()
    {
        MonitoredDesk desk;
        Site retired = desk.site;
        retired.id = {};
        retired.address = u"gammel.example"_s;
        retired.retired = true;
        desk.write([&](UnitOfWork &work) { work.registers().insert(retired); });
        QCOMPARE(desk.read([](UnitOfWork &work) { return work.monitoring().sites(); }),
                 QList{desk.site});
    }

    void aSiteThatAlertsNameStays()
    {
        MonitoredDesk desk;
        const Site other = desk.write([&](UnitOfWork &work) {
            Site value = desk.site;
            value.id = {};
            value.address = u"annen.example"_s;
            work.registers().insert(value);
            AlertRecord alert = newAlert(desk.source.id, u"a"_s);
            alert.site = value.id;
            work.monitoring().insert(alert);
            return value;
        });
        QVERIFY(!desk.write([&](UnitOfWork &work) { return work.registers().remove(other.id); }));
    }
};

QTEST_GUILESS_MAIN(ContractMonitoring)
#include "ContractMonitoring.moc"
