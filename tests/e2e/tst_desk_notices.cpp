// What the desktop is told of the desk's cases, and the number at the program's icon, on a bus of
// the test's own.
#include "DesktopBus.h"
#include "app/DeskNotifier.h"
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

const OwnBus *theBus = nullptr;

} // namespace

/// A bar that shows numbers at icons.
class BarDouble : public QObject {
    Q_OBJECT
public:
    QString icon;
    QVariantMap last;

    BarDouble() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"bar"_s))
    {
        if (!m_bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                           SLOT(update(QString, QVariantMap))))
            qFatal("the bar does not listen");
    }
    ~BarDouble() override { QDBusConnection::disconnectFromBus(u"bar"_s); }
    int count() const { return last.value(u"count"_s, -1).toInt(); }

public Q_SLOTS:
    void update(const QString &uri, const QVariantMap &properties)
    {
        icon = uri;
        last = properties;
    }

private:
    QDBusConnection m_bus;
};

namespace {

struct World {
    WatchDesk desk{at("2026-11-23T09:00:00Z")};
    ui::Theme theme;
    ui::OutageAlarm alarm{desk.incidents, desk.store()};
    app::OutageNotifier tray{theme, alarm, desk.clock};
    services::NoticeService notices{desk.context()};
    app::DeskNotifier notifier{notices, tray, desk.clock};

    World()
    {
        dress(theme);
        tray.settle();
        notifier.settle();
    }
    void look()
    {
        QSignalSpy read(&notices, &services::NoticeService::looked);
        notices.look();
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }))
            qFatal("it did not look");
    }
    Case critical(const QString &subject)
    {
        return desk.addCase(desk.customer, [&](Case &value) {
            value.subject = subject;
            value.level = Level::A;
            value.responseDue = desk.clock.now() + 2h;
        });
    }
    QStringList lines()
    {
        QStringList texts;
        for (const QAction *action : tray.menu().actions())
            if (!action->isSeparator())
                texts.append(action->text());
        return texts;
    }
};

} // namespace

class TestDeskNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        NEEDED(theBus->isThere(), u"dbus-daemon"_s);
        speakNorwegian();
        QGuiApplication::setDesktopFileName(u"skranke"_s);
    }

    void aCriticalCaseIsSaidAndAClickLeadsToIt()
    {
        DesktopDouble desktop;
        BarDouble bar;
        World world;
        QSignalSpy asked(&world.notifier, &app::DeskNotifier::caseAsked);
        const Case value = world.critical(u"Nettbutikken <b>svarer ikke"_s);
        world.look();
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].title, u"Nivå A: ingen er på saken ennå"_s);
        QCOMPARE(
            desktop.shown[0].text,
            u"Nettbutikken &lt;b&gt;svarer ikke · Bokhuset AS · %1"_s.arg(value.number.toString()));
        QCOMPARE(desktop.shown[0].hints.value(u"urgency"_s).toInt(), 2);
        Q_EMIT desktop.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<CaseId>(), value.id);

        // The tray counts it and leads to it too; so does the bar.
        QCOMPARE(world.lines().constFirst(), u"1 på nivå A som ingen har svart på"_s);
        world.tray.menu().actions().constFirst()->trigger();
        QCOMPARE(asked.size(), 2);
        QTRY_COMPARE(bar.count(), 1);
        QCOMPARE(bar.icon, u"application://skranke.desktop"_s);
        QVERIFY(bar.last.value(u"count-visible"_s).toBool());
        QVERIFY(bar.last.value(u"urgent"_s).toBool());

        // Once somebody has answered, all of it goes.
        must(world.desk.cases.reply(value.id, {u"Vi er på saken."_s, {}, {}, {}, {}}));
        world.look();
        QTRY_COMPARE(desktop.taken, QList<uint>{1});
        QTRY_COMPARE(bar.count(), 0);
        QVERIFY(!bar.last.value(u"count-visible"_s).toBool());
    }

    void whatIsDueSoonIsSaidCalmly()
    {
        DesktopDouble desktop;
        World world;
        world.look();
        world.desk.addCase(world.desk.customer, [&](Case &value) {
            value.level = Level::B;
            value.responseDue = world.desk.clock.now() + 12min;
        });
        world.look();
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].title, u"Kunden skal ha svar om 12 minutter"_s);
        QCOMPARE(desktop.shown[0].hints.value(u"urgency"_s).toInt(), 1);
        QVERIFY(!desktop.shown[0].hints.contains(u"sound-name"_s));
        QVERIFY(world.lines().contains(u"1 med frist innen en halvtime"_s));
    }

    void manyAtOnceAreOneMessage()
    {
        DesktopDouble desktop;
        World world;
        QSignalSpy asked(&world.notifier, &app::DeskNotifier::queueAsked);
        for (int i = 0; i < 7; ++i)
            world.critical(u"Sak %1"_s.arg(i));
        world.look();
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].title, u"7 saker trenger noen"_s);
        QVERIFY2(desktop.shown[0].text.endsWith(u"og 2 til"_s), qPrintable(desktop.shown[0].text));
        Q_EMIT desktop.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(asked.size(), 1);
    }

    void whatIsNotWishedForIsNeitherSaidNorCounted()
    {
        DesktopDouble desktop;
        BarDouble bar;
        World world;
        NoticeWishes wishes;
        wishes.newCritical = false;
        world.notices.setWishes(wishes);
        world.critical(u"Nettbutikken svarer ikke"_s);
        world.look();
        QCOMPARE(world.notices.board().critical.size(), 1);
        QCOMPARE(world.notices.waiting(), 0);
        world.notices.setWishes({});
        QTRY_COMPARE(bar.count(), 1); // at once, without another reading
        QVERIFY(desktop.shown.isEmpty());
    }
};

int main(int argc, char **argv)
{
    const OwnBus bus;
    theBus = &bus;
    QApplication application(argc, argv);
    TestDeskNotices test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desk_notices.moc"
