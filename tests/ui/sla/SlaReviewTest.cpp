// Breaches are reviewed one after another, by keys.
#include "SlaWorld.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class SlaReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void reviewsOneBreachAfterAnotherByKeys()
    {
        SlaWorld world;
        world.late(u"Først"_s, "2026-11-20T08:00:00Z", "2026-11-20T10:00:00Z");
        world.late(u"Sist"_s, "2026-11-22T08:00:00Z", "2026-11-22T10:00:00Z");
        auto &page = world.open();
        QAbstractItemModelTester tester(world.table().model());
        QTRY_COMPARE(world.rows(), 2);
        page.takeFocus();
        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        auto *panel = part<QWidget>(page, "reviewPanel");
        QTRY_VERIFY(panel->isVisible());
        const QString newest = world.cell(0, 3);
        QCOMPARE(newest, u"Sist"_s);
        QVERIFY(part<QLabel>(page, "reviewHead")->text().endsWith(newest));
        keepPicture(page, u"sla-review"_s);

        auto *cause = part<QPushButton>(page, "reviewCause");
        auto *comment = part<QPlainTextEdit>(page, "reviewComment");
        auto *notice = part<ui::Notice>(page, "notice");
        comment->setFocus();
        QTest::keyClicks(comment, u"ny vaktliste"_s);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(u"rsak"_s), qUtf8Printable(notice->sentence()));
        QCOMPARE(comment->toPlainText(), u"ny vaktliste"_s);
        QVERIFY(cause->hasFocus()); // what is missing

        cause->menu()->actions().at(1)->trigger();
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.cell(0, 9), u"Gjennomgått: sykdom, ny vaktliste"_s);
        QTRY_COMPARE(world.table().currentIndex().row(), 1);
        QTRY_VERIFY(cause->hasFocus());
        QVERIFY(!notice->isVisible());
        QCOMPARE(comment->toPlainText(), QString());

        cause->menu()->actions().at(2)->trigger();
        QTest::keyClicks(comment, u"mange saker"_s);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notice->sentence(), u"Alle bruddene i listen er gjennomgått."_s);
        QTRY_VERIFY(world.table().hasFocus());
        const auto stored = must(
            world.sla.overview({at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z"), {}, {}}));
        QCOMPARE(stored.breaches.size(), 2);
        for (const BreachLine &line : stored.breaches)
            QVERIFY(line.breach.reviewedAt.has_value());
    }

    void keepsWhatWasTypedForEachBreach()
    {
        SlaWorld world;
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        page.takeFocus();
        auto *comment = part<QPlainTextEdit>(page, "reviewComment");
        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        QTest::keyClicks(comment, u"halvveis"_s);
        QTest::keyClick(&world.table(), Qt::Key_Down);
        QVERIFY(!comment->isVisible());
        QVERIFY(part<QLabel>(page, "reviewPast")->text().contains(u"ny vaktliste"_s));
        QTest::keyClick(&world.table(), Qt::Key_Down);
        QCOMPARE(comment->toPlainText(), QString());
        QTest::keyClick(&world.table(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(comment->toPlainText(), u"halvveis"_s);
    }

    void agentsReadReviewsOnly()
    {
        SlaWorld world;
        world.desk.session.setMe(world.desk.agent);
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        page.takeFocus();
        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        QVERIFY(part<QWidget>(page, "reviewPanel")->isVisible());
        QVERIFY(!part<QPlainTextEdit>(page, "reviewComment")->isVisible());
        QVERIFY(!part<QPushButton>(page, "saveReview")->isVisible());
    }
};

QTEST_MAIN(SlaReviewTest)
#include "SlaReviewTest.moc"
