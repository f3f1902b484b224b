// A month is locked by a lead, from its page.
#include "BillingWorld.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class BillingLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void locksAMonthThatIsOver()
    {
        BillingWorld world;
        world.work(world.bokhuset, "2026-10-05T09:00:00Z", 37min);
        auto &page = world.open();
        auto *lock = part<QPushButton>(page, "lockMonth");
        QVERIFY(lock->isVisible());
        QVERIFY(!lock->isEnabled());

        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(lock->isEnabled());
        QTest::keyClick(lock, Qt::Key_Space);
        auto *panel = part<QWidget>(page, "lockPanel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY2(panel->accessibleName().contains(u"1 sak, 1,0 t, "_s),
                 qUtf8Printable(panel->accessibleName()));
        auto *confirm = part<QPushButton>(page, "confirmLock");
        QTRY_VERIFY(confirm->hasFocus());
        keepPicture(page, u"billing-lock"_s);

        QTest::keyClick(confirm, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(!must(world.billing.month({{2026, 10}, {}, false})).locked);

        QTest::keyClick(lock, Qt::Key_Space);
        QTRY_VERIFY(confirm->hasFocus());
        QTest::keyClick(confirm, Qt::Key_Return);
        auto *banner = part<QLabel>(page, "lockedBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"Låst av Kari Nes, 23.11.2026 12:42"_s);
        QVERIFY(!lock->isVisible());
        QTRY_COMPARE(world.cell(0, 6), u"Låst"_s);
        QVERIFY(must(world.billing.month({{2026, 10}, {}, false})).locked);
        keepPicture(page, u"billing-locked"_s);
    }

    void onlyLeadsAreOfferedTheLock()
    {
        BillingWorld world;
        world.desk.session.setMe(world.desk.agent);
        auto &page = world.open();
        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(20);
        QVERIFY(!part<QPushButton>(page, "lockMonth")->isVisible());
    }
};

QTEST_MAIN(BillingLockTest)
#include "BillingLockTest.moc"
