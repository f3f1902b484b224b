// The invoice basis of a month: its figures, its table and what it exports.
#include "BillingWorld.h"
#include "export/Csv.h"
#include "ui/widgets/Notice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class BillingPageTest : public QObject {
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
        BillingWorld world;
        dress(world.theme, dark);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 0);
        present(page, size);
        QTest::qWait(50);
        page.setMonth(november());
        QTest::qWait(50);
        keepPicture(page, u"billing-"_s + QLatin1String(QTest::currentDataTag()));
        QCOMPARE(cutOff(page), QStringList());

        QCOMPARE(world.figure("rawFigure"), u"16 t 49"_s);
        QCOMPARE(world.figure("billedFigure"), u"19,0 t"_s);
        QCOMPARE(world.figure("includedFigure"), u"1,0 t"_s);
        QCOMPARE(world.figure("amountFigure").simplified(), u"kr 24 300,00"_s);
        QCOMPARE(world.figure("flaggedFigure"), u"2 saker"_s);
        const QStringList wanted{u"2026-000402"_s,
                                 u"Integrasjon mot kassesystem"_s,
                                 u"Nordlys Sport"_s,
                                 u"6,5 t"_s,
                                 u"5 t 41"_s,
                                 u"6,0"_s,
                                 u"Estimat godkjent 12.11 · 0,5 t igjen"_s};
        for (int column = 0; column < wanted.size(); ++column)
            QCOMPARE(world.cell(1, column), wanted.at(column));
        QCOMPARE(world.cell(0, 6), u"Estimat må sendes før oppstart"_s);
        QCOMPARE(world.cell(2, 6), u"Passerte 4 t uten godkjent estimat"_s);
        QCOMPARE(world.cell(3, 3), u"under 4 t"_s);
        QCOMPARE(world.cell(6, 3), u"–"_s);
        QCOMPARE(world.cell(6, 6), u"Inkludert i avtalen"_s);
    }

    void showsTheMonthAndFollowsWhatIsRecorded()
    {
        BillingWorld world;
        const Case first = world.work(world.bokhuset, "2026-11-02T09:00:00Z", 37min);
        world.open();
        QAbstractItemModelTester tester(world.table().model());
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 4), u"37 min"_s);
        QCOMPARE(world.cell(0, 5), u"1,0"_s);

        world.table().setCurrentIndex(world.table().model()->index(0, 0));
        world.work(world.fjordmat, "2026-11-03T09:00:00Z", 5min);
        world.desk.addTime(first.id, at("2026-11-04T09:00:00Z"), 30min);
        QTRY_COMPARE(world.rows(), 2);
        QTRY_COMPARE(world.cell(0, 5), u"1,5"_s);
        QCOMPARE(world.table().currentIndex().row(), 0);
        QCOMPARE(world.figure("rawFigure"), u"1 t 12"_s);
        QCOMPARE(world.figure("billedFigure"), u"2,0 t"_s);
    }

    void stepsThroughMonthsByKeys()
    {
        BillingWorld world;
        world.work(world.bokhuset, "2026-10-05T09:00:00Z", 20min);
        auto &page = world.open();
        auto *name = part<QLabel>(page, "monthName");
        QCOMPARE(name->text(), u"november 2026"_s);
        QVERIFY(!part<QToolButton>(page, "nextMonth")->isEnabled());

        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(name->text(), u"oktober 2026"_s);
        QTRY_COMPARE(world.rows(), 1);
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(name->text(), u"november 2026"_s);
        QTRY_COMPARE(world.rows(), 0);
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(name->text(), u"november 2026"_s);
    }

    void filtersByCustomerAndFlag()
    {
        BillingWorld world;
        world.work(world.bokhuset, "2026-11-02T09:00:00Z", 20min);
        world.work(world.fjordmat, "2026-11-02T09:00:00Z", 20min, 241);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 2);

        auto *flagged = part<QPushButton>(page, "onlyFlagged");
        QCOMPARE(flagged->accessibleName(), u"Trenger estimat: 1"_s);
        flagged->setFocus();
        QTest::keyClick(flagged, Qt::Key_Space);
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 2), u"Fjordmat AS"_s);
        QTest::keyClick(flagged, Qt::Key_Space);
        QTRY_COMPARE(world.rows(), 2);

        auto *customer = part<QPushButton>(page, "customerFilter");
        customer->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(world.rows(), 1);
        QCOMPARE(world.cell(0, 2), u"Bokhuset"_s);
        QCOMPARE(customer->accessibleName(), u"Kunde: Bokhuset"_s);
        QCOMPARE(flagged->accessibleName(), u"Trenger estimat: 1"_s);
    }

    void opensTheCaseOnEnter()
    {
        BillingWorld world;
        const Case made = world.work(world.bokhuset, "2026-11-02T09:00:00Z", 20min);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        QSignalSpy opened(&page, &ui::Page::openCase);
        page.takeFocus();
        QTest::keyClick(&world.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), made.id);
    }

    void exportsWhatIsShown()
    {
        BillingWorld world;
        const Case made = world.work(world.bokhuset, "2026-11-02T09:00:00Z", 37min);
        auto &page = world.open();
        QTRY_COMPARE(world.rows(), 1);
        page.findChild<QAction *>(u"exportCsv"_s)->trigger();
        auto *dialog = part<QFileDialog>(page, "fileDialog");
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"november.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(path), qUtf8Printable(notice->sentence()));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = export_::parseCsv(file.readAll());
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"case")), made.number.toString());
        QCOMPARE(table->rows.at(0).fields.at(table->column(u"billed_hours")), u"1,0"_s);
    }
};

QTEST_MAIN(BillingPageTest)
#include "BillingPageTest.moc"
