// What the desktop is told of an outage, on a bus of the test's own with a service like a
// desktop's.
#include "DesktopBus.h"
#include "app/OutageNotifier.h"
#include "tests/support/Needed.h"
#include "tests/support/Pages.h"
#include "tests/unit/services/WatchDesk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Start = at("2026-11-24T01:10:00Z");
const OwnBus *theBus = nullptr;

struct World {
    WatchDesk desk;
    ui::Theme theme;
    ui::OutageAlarm alarm{desk.incidents, desk.store()};
    app::OutageNotifier notifier{theme, alarm, desk.clock};

    World()
    {
        dress(theme);
        notifier.settle();
    }
    void takeAll()
    {
        for (const services::IncidentRow &row : desk.board().rows)
            must(desk.incidents.take(row.value.id, row.value.version));
    }
};

} // namespace

class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NEEDED(theBus->isThere(), u"dbus-daemon"_s);
        speakNorwegian();
    }

    void anOutageIsSaidAndGoesWhenItIsTaken()
    {
        DesktopDouble desktop;
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QVERIFY2(desktop.shown[0].title.contains(u"bokhuset.example har vært nede siden"_s),
                 qPrintable(desktop.shown[0].title));
        QCOMPARE(desktop.shown[0].text, u"Probe failed"_s);
        QCOMPARE(desktop.shown[0].hints.value(u"urgency"_s).toInt(), 2);
        QVERIFY(desktop.shown[0].hints.contains(u"sound-name"_s));
        QVERIFY(desktop.taken.isEmpty());
        world.takeAll();
        QTRY_COMPARE(desktop.taken, QList<uint>{1});
        QCOMPARE(desktop.shown.size(), 1);
    }

    void aDesktopThatIsSlowIsToldToo()
    {
        DesktopDouble desktop;
        app::DesktopNotice notice;
        notice.show({u"Nede"_s, u"Svarer ikke"_s});
        notice.withdraw(); // before the desktop has said under which number it stands there
        QTRY_COMPARE(desktop.taken, QList<uint>{1});
    }

    void aClickLeadsToTheRoom()
    {
        DesktopDouble desktop;
        World world;
        QSignalSpy asked(&world.notifier, &app::OutageNotifier::roomAsked);
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(desktop.shown.size(), 1);
        Q_EMIT desktop.ActionInvoked(77, u"default"_s); // another program's
        Q_EMIT desktop.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(asked.size(), 1);
    }

    void manyAtOnceAreOneMessage()
    {
        DesktopDouble desktop;
        World world;
        QList<Alert> alerts;
        for (int i = 0; i < 40; ++i) {
            const QString site = u"s%1.example"_s.arg(i);
            world.desk.addSite(site);
            alerts.append(world.desk.alert(QString::number(i), Start, site));
        }
        world.desk.take(alerts);
        QTRY_COMPARE(desktop.shown.size(), 1);
        QVERIFY2(desktop.shown[0].title.contains(u"40"_s), qPrintable(desktop.shown[0].title));
        QVERIFY2(desktop.shown[0].text.contains(u"og 35 til"_s), qPrintable(desktop.shown[0].text));
        world.takeAll();
        QTRY_COMPARE(desktop.taken, QList<uint>{1});
        QCOMPARE(desktop.shown.size(), 1);
    }

    void whatAStrangerWroteIsNoMarkup()
    {
        DesktopDouble desktop;
        World world;
        Alert alert = world.desk.alert(u"a"_s, Start);
        alert.summary = u"<a href=\"http://spor.example\">Klikk</a> & <img src=x>"_s;
        world.desk.take({alert});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QVERIFY2(!desktop.shown[0].text.contains(u'<'), qPrintable(desktop.shown[0].text));
        QVERIFY(desktop.shown[0].text.startsWith(u"&lt;a href="_s));
    }

    void aDesktopWithoutTheServiceIsNoHindrance()
    {
        World world;
        app::DesktopNotice notice;
        QSignalSpy unavailable(&notice, &app::DesktopNotice::unavailable);
        notice.show({u"Nede"_s, u"Svarer ikke"_s});
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable[0][0].value<app::DesktopMessage>().title, u"Nede"_s);
        // The alarm goes on, and so does what is said once a desktop is there.
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(world.alarm.untaken().size(), 1);
        DesktopDouble desktop;
        world.desk.addSite(u"annen.example"_s);
        world.desk.take(
            {world.desk.alert(u"a"_s, Start), world.desk.alert(u"b"_s, Start, u"annen.example"_s)});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QVERIFY(desktop.shown[0].title.contains(u"annen.example"_s));
    }
};

int main(int argc, char **argv)
{
    const OwnBus bus;
    theBus = &bus;
    QApplication application(argc, argv);
    TestNotices test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notices.moc"
