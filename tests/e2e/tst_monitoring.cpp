// Driftsvakt by the program itself: a real Alertmanager, two watchers on one database, and the one
// that works killed in the middle (R8.1, R8.4).
#include "resources/Resources.h"
#include "services/IncidentService.h"
#include "services/MonitoringService.h"
#include "tests/support/Alertmanager.h"
#include "tests/support/Desk.h"
#include "tests/support/FakeWeb.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; // ms; generous, for a machine with other things to do

/// `skrankectl watch` on the desk.
class Watcher {
public:
    explicit Watcher(const Desk &desk, const QStringList &arguments = {})
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                         [this] { m_log += m_process.readAllStandardError(); });
        m_process.start(QStringLiteral(SKRANKECTL),
                        QStringList{u"--db"_s, u"sqlite:"_s + desk.path(), u"--agent"_s,
                                    u"Kari Nes"_s, u"watch"_s}
                            + arguments);
    }
    ~Watcher()
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        m_process.waitForFinished(Patience);
    }
    QProcess &process() { return m_process; }
    const QByteArray &log() const { return m_log; }
    bool isActive() const { return m_log.contains("active=yes"); }
    void kill() { m_process.kill(); } // SIGKILL: no word of goodbye

private:
    QProcess m_process;
    QByteArray m_log;
};

struct WatchedDesk : Desk {
    WatchedDesk() : Desk(SystemClock().now())
    {
        const Customer customer = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        for (const QString &address : {u"bokhuset.example"_s, u"annen.example"_s}) {
            Site site;
            site.customer = customer.id;
            site.address = address;
            add(site);
        }
    }
    void watch(const QString &address)
    {
        MonitoringSource source;
        source.name = u"Hovedovervåking"_s;
        source.address = address;
        must(MonitoringService(context()).save(source));
    }
    IncidentBoard board() { return must(IncidentService(context()).board()); }
    qsizetype down() { return board().rows.size(); }
};

} // namespace

class TestMonitoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void oneWatchesAndAnotherTakesOver()
    {
        if (!Alertmanager::isInstalled())
            QSKIP("prometheus-alertmanager is not installed");
        WatchedDesk desk;
        Alertmanager manager;
        manager.start();
        desk.watch(manager.address());
        auto first = std::make_unique<Watcher>(desk);
        QTRY_VERIFY_WITH_TIMEOUT(first->isActive(), Patience);
        Watcher second(desk);
        QTRY_VERIFY_WITH_TIMEOUT(second.log().contains("result=started"), Patience);

        QElapsedTimer clock;
        clock.start();
        const QJsonObject one = Alertmanager::alert(u"https://bokhuset.example/"_s);
        manager.post({one});
        QTRY_COMPARE_WITH_TIMEOUT(desk.down(), 1, Patience);
        qInfo("from alert to queue: %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY2(!second.isActive(), "one at a time");

        // The alert of the moment in which nobody watches is not lost, and the known one not
        // doubled.
        first->kill();
        clock.restart();
        manager.post({one, Alertmanager::alert(u"https://bokhuset.example/"_s, u"CertExpired"_s),
                      Alertmanager::alert(u"annen.example"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(second.isActive(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.down(), 2, Patience);
        qInfo("from kill -9 to the next outage in the queue: %lld ms",
              static_cast<long long>(clock.elapsed()));
        for (const IncidentRow &row : desk.board().rows)
            QCOMPARE(row.fired, row.siteAddress == u"bokhuset.example" ? 2 : 1);

        // It flaps: away and back is the same outage.
        manager.post({Alertmanager::ended(one, SystemClock().now() - 1s)});
        const auto firing = [&] {
            for (const IncidentRow &row : desk.board().rows)
                if (row.siteAddress == u"bokhuset.example")
                    return row.firing;
            return qsizetype(-1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(firing(), 1, Patience);
        manager.post({one});
        QTRY_COMPARE_WITH_TIMEOUT(firing(), 2, Patience);
        QCOMPARE(desk.down(), 2);

        second.process().terminate();
        QTRY_COMPARE_WITH_TIMEOUT(second.process().state(), QProcess::NotRunning, Patience);
        QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process().exitCode(), 0);
        QVERIFY(second.log().contains("chore=watch result=stopped"));
    }

    void whatCannotBeReadIsSaidOnce()
    {
        WatchedDesk desk;
        FakeWeb web;
        web.setAnswer("<html>Sign in</html>");
        desk.watch(web.address());
        Watcher watcher(desk);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.log().contains("problem=no_alertmanager"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.board().sources.at(0).state.blindSince.has_value(), Patience);
        web.setAnswer("no", "500 No");
        QTRY_VERIFY_WITH_TIMEOUT(watcher.log().contains("problem=failing"), Patience);
        web.setAnswer("[]");
        QTRY_VERIFY_WITH_TIMEOUT(watcher.log().contains("sees="), Patience);
        QVERIFY(!desk.board().sources.at(0).state.blindSince);
        QCOMPARE(watcher.log().count("problem=no_alertmanager"), 1);
    }

    void onceIsForCron()
    {
        WatchedDesk desk;
        FakeWeb web;
        web.setAnswer(R"([{"labels":{"alertname":"SiteDown","instance":"annen.example"},
            "startsAt":"2026-01-05T09:00:00Z","fingerprint":"1","status":{"state":"active"}}])");
        desk.watch(web.address());
        Watcher watcher(desk, {u"--once"_s});
        QTRY_COMPARE_WITH_TIMEOUT(watcher.process().state(), QProcess::NotRunning, Patience);
        QCOMPARE(watcher.process().exitCode(), 0);
        QCOMPARE(desk.down(), 1);
        QVERIFY2(watcher.log().contains("opened=1"), watcher.log().constData());
    }
};

QTEST_GUILESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
