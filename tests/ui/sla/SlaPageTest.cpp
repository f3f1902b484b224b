#include "support/Desk.h"
#include "support/Pages.h"

#include "export/Csv.h"
#include "ui/sla/SlaPage.h"
#include "ui/sla/WeekBars.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

namespace {

BreachLine breach(int sequence, Level level, const QString &customer, const QString &subject,
                  const char *submitted, const char *due, const char *answered, Seconds over,
                  const QString &initials)
{
    BreachLine line;
    line.breach.id = {sequence};
    line.breach.caseId = {sequence};
    line.breach.level = level;
    line.breach.due = at(due);
    line.breach.answered = at(answered);
    line.number = {2026, sequence};
    line.subject = subject;
    line.customerName = customer;
    line.assigneeInitials = initials;
    line.submitted = at(submitted);
    line.overrun = over;
    return line;
}

/// The figures of the design picture.
SlaOverview overview()
{
    SlaOverview made;
    made.breaches = {
        breach(417, Level::A, u"Fjordmat AS"_s, u"Nettbutikken svarer ikke (502)"_s,
               "2026-11-22T08:06:00Z", "2026-11-22T10:06:00Z", "2026-11-22T10:24:00Z", 18min,
               u"KN"_s),
        breach(383, Level::B, u"Havbruk Nord"_s, u"Treg lasting av forsiden"_s,
               "2026-11-18T14:40:00Z", "2026-11-19T14:40:00Z", "2026-11-20T08:12:00Z", 32min,
               u"TB"_s),
        breach(362, Level::B, u"Bokhuset"_s, u"Feil i nyhetsbrev"_s, "2026-11-13T11:00:00Z",
               "2026-11-16T11:00:00Z", "2026-11-16T12:45:00Z", 1h + 45min, u"SL"_s),
    };
    made.breaches[1].breach.cause = BreachCause::Illness;
    made.breaches[1].breach.comment = u"ny vaktliste"_s;
    made.breaches[1].breach.reviewedAt = at("2026-11-20T10:00:00Z");
    const std::pair<int, int> weeks[] = {{4, 1}, {6, 0}, {7, 3}, {9, 1}, {5, 0}, {11, 2},
                                         {6, 4}, {8, 0}, {7, 0}, {3, 1}, {9, 1}, {7, 3}};
    for (int i = 0; i < 12; ++i)
        made.weeks.append({2026, 36 + i, weeks[i].first, weeks[i].second});
    made.a = {27, 2, Seconds{24min}};
    made.b = {49, 1, Seconds{2h + 41min}};
    made.atRisk = {{{423},
                    {2026, 423},
                    u"Hele siden er hvit etter oppdatering"_s,
                    u"Teaterlaget"_s,
                    Level::A,
                    at("2026-11-22T11:29:00Z")}};
    return made;
}

} // namespace

class SlaPageTest : public QObject {
    Q_OBJECT

private:
    struct World {
        Desk desk{at("2026-11-22T10:42:00Z")};
        SlaService sla{desk.context()};
        ui::Theme theme;
        Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        std::unique_ptr<ui::SlaPage> page;

        World() { dress(theme); }

        ui::SlaPage &open()
        {
            page =
                std::make_unique<ui::SlaPage>(theme, sla, desk.store(), desk.clock, desk.session);
            present(*page);
            page->takeFocus();
            return *page;
        }
        /// A level A case that nobody answered in time.
        Case late(const QString &subject, const char *submitted, const char *due)
        {
            const Case made = desk.addCase(bokhuset, [&](Case &value) {
                value.subject = subject;
                value.level = Level::A;
                value.submitted = at(submitted);
                value.responseDue = at(due);
                value.assignee = desk.agent.id;
            });
            must(sla.recordBreaches());
            return made;
        }
        QTableView &table() { return *part<QTableView>(*page, "breachTable"); }
        QString cell(int row, int column)
        {
            return table().model()->index(row, column).data().toString();
        }
        int rows() { return table().model()->rowCount(); }
        QString figure(const char *name) { return part<ui::FigureCard>(*page, name)->figure(); }
    };

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
        World world;
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
        World world;
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

    void reviewsOneBreachAfterAnotherByKeys()
    {
        World world;
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
        World world;
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
        World world;
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

    void filtersByLevel()
    {
        World world;
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
        World world;
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
        World world;
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
