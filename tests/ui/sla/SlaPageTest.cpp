// The page of response times: its figures, its table and what it exports.
#include "SlaWorld.h"
#include "export/Csv.h"
#include "ui/sla/ChartPaper.h"
#include "ui/sla/WeekBars.h"
#include "ui/widgets/Notice.h"

#include <QAction>
#include <QClipboard>
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
        QCOMPARE(world.figure("riskFigure"), u"1 sak · 0:42 over"_s);

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

    void eachChartIsReadByKeysAndAsATable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("first");
        QTest::newRow("weeks") << 0 << u"Uke 36: 4 av 5 innen frist (80 %), 1 brudd"_s
                               << u"Uke|Innen frist|Brudd|Andel"_s << u"u36|4|1|80 %"_s;
        QTest::newRow("levels") << 1 << u"Uke 36 · A: ingen · B: 4 av 5 innen frist (80 %)"_s
                                << u"Uke|A innen frist|A brudd|B innen frist|B brudd"_s
                                << u"u36|0|0|4|1"_s;
        QTest::newRow("responses")
            << 2 << u"≤ 15 min: A 6, B 4"_s << u"Tid|A|B"_s << u"≤ 15 min|6|4"_s;
        QTest::newRow("load") << 3 << u"00:00–00:59: 0 saker"_s << u"Time|Saker"_s
                              << u"00:00–00:59|0"_s;
    }

    void eachChartIsReadByKeysAndAsATable()
    {
        QFETCH(int, kind);
        QFETCH(QString, reading);
        SlaWorld world;
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        part<QPushButton>(page, "chartKind")->menu()->actions().at(kind)->trigger();
        auto *chart = part<ui::Chart>(page, kind == 0 ? "weekBars" : "groupBars");
        QVERIFY(chart->isVisible());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        auto *told = part<QLabel>(page, "weekReading");
        QVERIFY(told->isVisible());
        QCOMPARE(told->text().simplified(), reading);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(told->text().simplified() != reading);

        auto *table = part<QTableView>(page, "chartTable");
        QVERIFY(!table->isVisible());
        QTest::keyClick(part<QPushButton>(page, "chartAsTable"), Qt::Key_Space);
        QTRY_VERIFY(table->isVisible());
        QStringList titles, cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            titles.append(table->model()->headerData(column, Qt::Horizontal).toString());
            cells.append(table->model()->index(0, column).data().toString().simplified());
        }
        QFETCH(QString, header);
        QFETCH(QString, first);
        QCOMPARE(titles.join(u'|'), header);
        QCOMPARE(cells.join(u'|'), first);
        QCOMPARE(chart->accessibleDescription().split(u'\n').size(), table->model()->rowCount());
        QTRY_COMPARE(cutOff(page), QStringList()); // once it is laid out anew
        keepPicture(page, u"sla-chart-"_s + QLatin1String(QTest::currentDataTag()));
    }

    void theRingLeavesTheLegendAlone()
    {
        SlaWorld world;
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        part<QPushButton>(page, "chartKind")->menu()->actions().at(1)->trigger();
        auto *chart = part<ui::Chart>(page, "groupBars");
        chart->setFocus();
        const QRect legend(0, 0, chart->width(), int(world.theme.px(18.0)));
        QTest::keyClick(chart, Qt::Key_End);
        const QImage with = chart->grab(legend).toImage();
        const QImage whole = chart->grab().toImage();
        chart->clearFocus();
        QCOMPARE(chart->grab(legend).toImage(), with);
        QVERIFY(chart->grab().toImage() != whole);
    }

    void aChartIsCopiedAsAPicture()
    {
        SlaWorld world;
        dress(world.theme, true);
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        part<QPushButton>(page, "chartKind")->menu()->actions().at(2)->trigger();
        QGuiApplication::clipboard()->clear();
        auto *chart = part<ui::Chart>(page, "groupBars");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY(picture.width() > 1000);
        QCOMPARE(picture.pixelColor(2, 2),
                 QColor(Qt::white)); // on paper, whatever the window wears
        QSet<QRgb> colors;
        for (int x = 0; x < picture.width(); x += 3)
            for (int y = 0; y < picture.height(); y += 3)
                colors.insert(picture.pixel(x, y));
        QVERIFY(colors.size() > 5);
        if (qEnvironmentVariableIsSet("SKRANKE_PICTURES"))
            picture.save(qEnvironmentVariable("SKRANKE_PICTURES") + u"/sla-copied.png"_s);
    }

    void aChartIsExportedAsCsvAndPdf()
    {
        SlaWorld world;
        auto &page = world.open();
        QTest::qWait(50);
        page.setOverview(overview());
        part<QPushButton>(page, "chartKind")->menu()->actions().at(3)->trigger();
        const QTemporaryDir directory;
        const auto exported = [&](const QString &action, const QString &name) {
            page.findChild<QAction *>(action)->trigger();
            const QString path = directory.filePath(name);
            auto *dialog = part<QFileDialog>(page, "fileDialog");
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            [&] { QTRY_VERIFY(QFile::exists(path)); }();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto table = export_::parseCsv(exported(u"exportChartCsv"_s, u"load.csv"_s));
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{u"hour"_s, u"cases"_s}));
        QCOMPARE(table->rows.size(), 24);
        QCOMPARE(table->rows[9].fields, (QStringList{u"9"_s, u"9"_s}));
        const QByteArray pdf = exported(u"exportChartPdf"_s, u"load.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 5'000);
        if (qEnvironmentVariableIsSet("SKRANKE_PICTURES"))
            QFile::copy(directory.filePath(u"load.pdf"_s),
                        qEnvironmentVariable("SKRANKE_PICTURES") + u"/sla-load.pdf"_s);
    }

    void aLongTableTakesSeveralPages()
    {
        SlaWorld world;
        SlaOverview year;
        for (int week = 1; week <= 53; ++week)
            year.weeks.append({2026, week, week, 1, {week, 1}, {}});
        const auto pages = [&](ui::ChartKind kind) {
            return ui::chartPdf(kind, year, u"2026"_s).count("/Type /Page\n");
        };
        QCOMPARE(pages(ui::ChartKind::Levels), 2);
        QCOMPARE(pages(ui::ChartKind::Responses), 1);
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
