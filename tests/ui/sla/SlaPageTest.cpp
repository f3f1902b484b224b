// The page of response times: its figures, its table and what it exports.
#include "SlaWorld.h"
#include "export/Csv.h"
#include "ui/sla/WeekBars.h"
#include "ui/widgets/Notice.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class SlaPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void looksAsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1224, 826);
        QTest::newRow("dark") << true << QSize(1224, 826);
        QTest::newRow("small") << false << QSize(809, 567);
    }

    void looksAsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        SlaWorld world;
        dress(world.theme, dark);
        auto &page = world.open();
        present(page, size);
        QTest::qWait(50);
        page.setOverview(overview());
        QTest::qWait(50);
        keepPicture(page, u"sla-"_s + QLatin1String(QTest::currentDataTag()));
        QCOMPARE(cutOff(page), QStringList());

        QCOMPARE(world.figure("inTimeFigure").simplified(), u"93 % / 98 %"_s);
        QCOMPARE(world.figure("medianFigure"), u"0:24 / 2 t 41"_s);
        QCOMPARE(world.figure("riskFigure"), u"1 sak · 0:47 igjen"_s);
        const QStringList wanted{u"2026-000417"_s,
                                 u"A"_s,
                                 u"Fjordmat AS"_s,
                                 u"Nettbutikken svarer ikke (502)"_s,
                                 u"søn. 22.11 09:06"_s,
                                 u"11:06"_s,
                                 u"11:24"_s,
                                 u"+0:18"_s,
                                 u"KN"_s,
                                 u"Ikke gjennomgått"_s};
        for (int column = 0; column < wanted.size(); ++column)
            QCOMPARE(world.cell(0, column), wanted.at(column));
        QCOMPARE(world.cell(1, 5), u"tor. 15:40"_s);
        QCOMPARE(world.cell(1, 6), u"fre. 09:12"_s);
        QCOMPARE(world.cell(1, 9), u"Gjennomgått: sykdom, ny vaktliste"_s);
        QCOMPARE(world.cell(2, 5), u"man. 12:00"_s);
        QCOMPARE(world.cell(2, 7), u"+1:45"_s);
    }

    void showsBreachesOfTheDesk()
    {
        SlaWorld world;
        const Case made =
            world.late(u"Siden er nede"_s, "2026-11-22T08:00:00Z", "2026-11-22T10:00:00Z");
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 0), made.number.toString());
        QCOMPARE(world.cell(0, 6), u"ikke ennå"_s);
        QCOMPARE(world.cell(0, 7), u"+0:42"_s);
        QCOMPARE(world.figure("riskFigure"), u"1 sak · −0:42"_s);

        QSignalSpy opened(&page, &ui::Page::openCase);
        page.takeFocus();
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), made.id);
        auto *risk = part<QTableView>(page, "riskTable");
        QVERIFY(risk->isVisible());
        risk->setFocus();
        QTest::keyClick(risk, Qt::Key_Return);
        QCOMPARE(opened.at(1).at(0).value<CaseId>(), made.id);
    }

    void filtersByLevel()
    {
        SlaWorld world;
        world.late(u"Siden er nede"_s, "2026-11-22T08:00:00Z", "2026-11-22T10:00:00Z");
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        part<QPushButton>(page, "levelFilter")->menu()->actions().at(2)->trigger();
        QTRY_COMPARE(world.rows(), 0);
        QTRY_VERIFY(part<QWidget>(page, "emptyState")->isVisible());
        part<QPushButton>(page, "levelFilter")->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(world.rows(), 1);
    }

    void weekBarsAreReadByKeysAndPointer()
    {
        SlaWorld world;
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        auto *bars = part<ui::WeekBars>(page, "weekBars");
        auto *reading = part<QLabel>(page, "weekReading");
        QCOMPARE(reading->text(), QString());
        bars->setFocus();
        QCOMPARE(reading->text().simplified(), u"Uke 47: 7 av 10 innen frist (70 %), 3 brudd"_s);
        QTest::keyClick(bars, Qt::Key_Left);
        QVERIFY(reading->text().startsWith(u"Uke 46"_s));
        QTest::keyClick(bars, Qt::Key_Home);
        QVERIFY(reading->text().startsWith(u"Uke 36"_s));
        QTest::keyClick(bars, Qt::Key_Left);
        QVERIFY(reading->text().startsWith(u"Uke 36"_s));
        QTest::mouseMove(bars, bars->rect().center() + QPoint(4, 0));
        QTRY_VERIFY(reading->text().startsWith(u"Uke 42"_s));
        QCOMPARE(bars->accessibleDescription().split(u'\n').size(), 12);
        bars->setWeeks({{2026, 1, 0, 0}});
        QCOMPARE(bars->accessibleDescription(), u"Uke 1: ingen saker med svarfrist"_s);
    }

    void exportsTheTable()
    {
        SlaWorld world;
        const Case made =
            world.late(u"Siden er nede"_s, "2026-11-22T08:00:00Z", "2026-11-22T10:00:00Z");
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        page.findChild<QAction *>(u"exportCsv"_s)->trigger();
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"brudd.csv"_s);
        Q_EMIT part<QFileDialog>(page, "fileDialog")->fileSelected(path);
        QTRY_VERIFY(part<ui::Notice>(page, "notice")->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = export_::parseCsv(file.readAll());
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"case")), made.number.toString());
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"due")), u"2026-11-22T10:00:00Z"_s);
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"overrun_seconds")), u"2520"_s);
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"cause")), QString());
    }
};

QTEST_MAIN(SlaPageTest)
#include "SlaPageTest.moc"
