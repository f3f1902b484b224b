// Who is woken, by what, and when it is quiet again.
#include "support/Pages.h"
#include "unit/services/WatchDesk.h"

#include "resources/Resources.h"
#include "ui/incidents/OutageBanner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;
using namespace std::chrono_literals;

namespace {

const Instant Start = at("2026-11-24T01:10:00Z");

struct World {
    WatchDesk desk;
    ui::Theme theme;
    ui::OutageAlarm alarm{desk.incidents, desk.store()};
    ui::OutageBanner banner{theme, alarm, desk.clock};
    QSignalSpy raised{&alarm, &ui::OutageAlarm::raised};
    QSignalSpy blinded{&alarm, &ui::OutageAlarm::blinded};

    World() { dress(theme); }
};

} // namespace

class OutageAlarmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        speakNorwegian();
    }

    void aNewOutageIsSaidOnce()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(world.raised.size(), 1);
        QVERIFY(!world.banner.isHidden());
        QVERIFY2(world.banner.sentence().contains(u"bokhuset.example har vært nede siden"_s),
                 qPrintable(world.banner.sentence()));
        world.desk.take({world.desk.alert(u"a"_s, Start), world.desk.alert(u"b"_s, Start)});
        QTRY_COMPARE(world.alarm.untaken().at(0).firing, 2);
        QCOMPARE(world.raised.size(), 1);
    }

    void itIsQuietOnceSomebodyHasTakenIt()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(world.alarm.untaken().size(), 1);
        const Case value = world.desk.only();
        must(world.desk.incidents.take(value.id, value.version));
        QTRY_VERIFY(world.alarm.untaken().isEmpty());
        QVERIFY(world.banner.isHidden());
    }

    void oneThatStoodThereBeforeIsSaidToo()
    {
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        ui::OutageAlarm late(world.desk.incidents, world.desk.store());
        QSignalSpy raised(&late, &ui::OutageAlarm::raised);
        late.look();
        QTRY_COMPARE(raised.size(), 1);
    }

    void blindnessIsSaidOnceAndGoes()
    {
        World world;
        must(world.desk.monitoring.blind(world.desk.source.id,
                                         {MonitoringProblem::NoAlertmanager, {}}));
        QTRY_COMPARE(world.blinded.size(), 1);
        QVERIFY(world.banner.sentence().contains(u"kan ikke leses"_s));
        QVERIFY(part<QPushButton>(world.banner, "takeOutage")->isHidden());
        world.desk.take({});
        QTRY_VERIFY(world.banner.isHidden());
        QCOMPARE(world.blinded.size(), 1);
    }

    void theBannerTakesTheGravest()
    {
        World world;
        world.desk.addSite(u"annen.example"_s);
        world.desk.take({world.desk.alert(u"a"_s, Start, u"annen.example"_s, u"warning"_s),
                         world.desk.alert(u"b"_s, Start)});
        QTRY_COMPARE(world.alarm.untaken().size(), 2);
        QSignalSpy taken(&world.banner, &ui::OutageBanner::takeAsked);
        part<QPushButton>(world.banner, "takeOutage")->click();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].value<IncidentRow>().value.level, Level::A);
        keepPicture(world.banner, u"outage-banner"_s);
    }
};

QTEST_MAIN(OutageAlarmTest)
#include "OutageAlarmTest.moc"
