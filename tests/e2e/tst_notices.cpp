// What the desktop is told of an outage, on a bus of the test's own with a service like a
// desktop's.
#include "app/OutageNotifier.h"
#include "tests/support/Pages.h"
#include "tests/unit/services/WatchDesk.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20'000; // ms
const Instant Start = at("2026-11-24T01:10:00Z");
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

/// Where no program of the machine's can be started by being asked for.
constexpr char BusOfOurOwn[] = R"(<busconfig><type>session</type>
<listen>unix:tmpdir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

/// The session's bus of this process, made before anything asks for one.
class OwnBus {
public:
    OwnBus()
    {
        QFile config(m_folder.filePath(u"bus.conf"_s));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(config.errorString()));
        config.write(QByteArray(BusOfOurOwn).replace("%1", m_folder.path().toUtf8()));
        config.close();
        m_process.start(u"dbus-daemon"_s,
                        {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s,
                         u"--print-address=1"_s});
        if (!m_process.waitForStarted(Patience) || !m_process.waitForReadyRead(Patience))
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_process.readLine().trimmed());
        m_isThere = true;
    }
    ~OwnBus()
    {
        m_process.terminate();
        m_process.waitForFinished(Patience);
    }
    bool isThere() const { return m_isThere; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_isThere = false;
};

const OwnBus *theBus = nullptr;

} // namespace

/// A desktop's service for messages.
class DesktopDouble : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString title;
        QString text;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> taken; ///< away again

    DesktopDouble()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s))
    {
        if (!m_bus.registerObject(
                Path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !m_bus.registerService(Service))
            qFatal("the service is not on the bus");
    }
    ~DesktopDouble() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({title, text, hints});
        return uint(shown.size());
    }
    void CloseNotification(uint id) { taken.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

namespace {

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
        if (!theBus->isThere()) {
            if (qEnvironmentVariableIsSet("CI"))
                QFAIL("dbus-daemon is not installed");
            QSKIP("dbus-daemon is not installed");
        }
        speakNorwegian();
    }

    void anOutageIsSaidAndGoesWhenItIsTaken()
    {
        DesktopDouble desktop;
        World world;
        world.desk.take({world.desk.alert(u"a"_s, Start)});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QVERIFY2(desktop.shown[0].title.contains(u"bokhuset.example er nede siden"_s),
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
        notice.show(u"Nede"_s, u"Svarer ikke"_s);
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
        notice.show(u"Nede"_s, u"Svarer ikke"_s);
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable[0][0].toString(), u"Nede"_s);
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
