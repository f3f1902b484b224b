#include "support/Desk.h"
#include "support/Pages.h"

#include "services/BillingService.h"
#include "ui/time/TimePage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke;
using namespace skranke::services;
using namespace skranke::tests;

class TimePageTest : public QObject {
    Q_OBJECT

private:
    struct World {
        Desk desk{at("2026-11-23T11:00:00Z")};
        TimeService time{desk.context()};
        ui::Theme theme;
        Customer bokhuset = desk.addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
        Case form = desk.addCase(bokhuset, [](Case &value) {
            value.subject = u"Skjema for påmelding sender ikke e-post"_s;
        });
        Case search = desk.addCase(bokhuset, [](Case &value) { value.subject = u"Treg søk"_s; });
        std::unique_ptr<ui::TimePage> page;

        World() { dress(theme); }

        ui::TimePage &open(bool dark = false)
        {
            dress(theme, dark);
            page = std::make_unique<ui::TimePage>(theme, time, desk.store(), desk.clock);
            present(*page);
            return *page;
        }
        TimeEntry entry(const Case &value, const char *start, Seconds length, const QString &note)
        {
            ManualEntry made;
            made.caseId = value.id;
            made.start = at(start);
            made.duration = length;
            made.note = note;
            return must(time.add(made));
        }
        QTableView &entries() { return *part<QTableView>(*page, "entryTable"); }
        QTableView &timers() { return *part<QTableView>(*page, "timerTable"); }
        static QString cell(QTableView &table, int row, int column)
        {
            return table.model()->index(row, column).data().toString();
        }
        QString figure(const char *name) { return part<ui::FigureCard>(*page, name)->figure(); }
        QList<TimeService::Line> today()
        {
            return must(time.between(at("2026-11-22T23:00:00Z"), at("2026-11-23T23:00:00Z")));
        }
    };

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void showsTodayWithTotalsByCase()
    {
        World world;
        world.entry(world.form, "2026-11-23T08:00:00Z", 37min, u"Gjenskapte feilen"_s);
        world.entry(world.search, "2026-11-23T09:00:00Z", 20min, u"Målte"_s);
        world.entry(world.form, "2026-11-23T09:30:00Z", 75min, u"Rettet"_s);
        world.entry(world.form, "2026-11-20T09:30:00Z", 15min, u"Fredag"_s);
        must(world.time.start(world.search.id));
        world.desk.clock.advance(12min + 5s);
        auto &page = world.open();
        QAbstractItemModelTester tester(world.entries().model());
        QTRY_COMPARE(world.entries().model()->rowCount(), 3);
        QCOMPARE(world.figure("rawFigure"), u"2 t 12"_s);
        QCOMPARE(world.figure("billableFigure"), u"2 t 12"_s);
        QCOMPARE(world.figure("casesFigure"), u"2"_s);
        auto &totals = *part<QTableView>(page, "totalTable");
        QCOMPARE(World::cell(totals, 0, 0), world.form.number.toString());
        QCOMPARE(World::cell(totals, 0, 2), u"1 t 52"_s);
        QTRY_COMPARE(World::cell(world.timers(), 0, 4), u"0:12:05"_s);
        QTest::qWait(20);
        keepPicture(page, u"time"_s);
        QCOMPARE(cutOff(page), QStringList());

        part<QPushButton>(page, "periodFilter")->menu()->actions().at(3)->trigger();
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        QCOMPARE(World::cell(world.entries(), 0, 4), u"Fredag"_s);
    }

    void looksRightInTheDark()
    {
        World world;
        world.entry(world.form, "2026-11-23T08:00:00Z", 37min, u"Gjenskapte feilen"_s);
        auto &page = world.open(true);
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        page.takeFocus();
        QTest::keyClick(&world.entries(), Qt::Key_E);
        present(page, {809, 567});
        keepPicture(page, u"time-dark"_s);
        QCOMPARE(cutOff(page), QStringList());
    }

    void correctsAnEntryByKeys()
    {
        World world;
        const TimeEntry made =
            world.entry(world.form, "2026-11-23T08:00:00Z", 37min + 12s, u"Gjenskapte"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        page.takeFocus();
        QTRY_VERIFY(world.entries().hasFocus());
        QTest::keyClick(&world.entries(), Qt::Key_E);
        auto *duration = part<QLineEdit>(page, "entryDuration");
        auto *note = part<QLineEdit>(page, "entryNote");
        QTRY_VERIFY(duration->hasFocus());
        QCOMPARE(duration->text(), u"0:37:12"_s);

        QTest::keyClicks(note, u" feilen"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(World::cell(world.entries(), 0, 4), u"Gjenskapte feilen"_s);
        QTRY_VERIFY(world.entries().hasFocus());
        QCOMPARE(world.today().at(0).entry.duration, 37min + 12s);

        QTest::keyClick(&world.entries(), Qt::Key_F2);
        QTest::keyClick(duration, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(duration, u"tull"_s);
        QTest::keyClick(duration, Qt::Key_Return);
        QVERIFY(part<QLabel>(page, "entryProblem")->isVisible());
        QTest::keyClick(duration, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(duration, u"1 t 15"_s);
        auto *billable = part<QCheckBox>(page, "entryBillable");
        QTest::keyClick(billable, Qt::Key_Space);
        auto *reason = part<QLineEdit>(page, "entryReason");
        QVERIFY(reason->isVisible());
        QTest::keyClick(duration, Qt::Key_Return);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QTest::keyClicks(reason, u"opplæring"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(World::cell(world.entries(), 0, 5), u"1 t 15"_s);
        QCOMPARE(World::cell(world.entries(), 0, 6), u"Faktureres ikke: opplæring"_s);
        QVERIFY(!notice->isVisible());
        QCOMPARE(world.figure("billableFigure"), u"0 min"_s);
        Q_UNUSED(made);
    }

    void escapeLeavesAnEntryAsItWas()
    {
        World world;
        world.entry(world.form, "2026-11-23T08:00:00Z", 37min, u"Som før"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        page.takeFocus();
        QTest::keyClick(&world.entries(), Qt::Key_E);
        auto *note = part<QLineEdit>(page, "entryNote");
        QTest::keyClicks(note, u"!"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!part<QWidget>(page, "entryPanel")->isVisible());
        QVERIFY(world.entries().hasFocus());
        QCOMPARE(world.today().at(0).entry.note, u"Som før"_s);
    }

    void deletesOnlyWhenAskedTwice()
    {
        World world;
        world.entry(world.form, "2026-11-23T08:00:00Z", 37min, u"Feil sak"_s);
        auto &page = world.open();
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        page.takeFocus();
        QTest::keyClick(&world.entries(), Qt::Key_Delete);
        auto *accept = part<QPushButton>(page, "entryAccept");
        QTRY_VERIFY(accept->hasFocus());
        QCOMPARE(accept->text(), u"Slett"_s);
        QCOMPARE(world.today().size(), 1);
        QTest::keyClick(accept, Qt::Key_Return);
        QTRY_COMPARE(world.entries().model()->rowCount(), 0);
        QCOMPARE(world.today().size(), 0);
    }

    void saysWhyALockedMonthStays()
    {
        World world;
        world.entry(world.form, "2026-11-23T08:00:00Z", 37min, u"November"_s);
        world.desk.clock.set(at("2026-12-01T08:00:00Z"));
        BillingService billing{world.desk.context()};
        must(billing.lock({2026, 11}));
        auto &page = world.open();
        part<QPushButton>(page, "periodFilter")->menu()->actions().at(3)->trigger();
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        world.entries().setFocus();
        QTest::keyClick(&world.entries(), Qt::Key_Delete);
        QTest::keyClick(part<QPushButton>(page, "entryAccept"), Qt::Key_Return);
        auto *notice = part<ui::Notice>(page, "notice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->sentence().contains(u"november 2026"_s),
                 qUtf8Printable(notice->sentence()));
        QCOMPARE(world.entries().model()->rowCount(), 1);
    }

    void timersArePausedStoppedAndDiscardedByKeys()
    {
        World world;
        must(world.time.start(world.form.id));
        world.desk.clock.advance(10min);
        must(world.time.start(world.search.id));
        world.desk.clock.advance(37min + 12s);
        auto &page = world.open();
        QTRY_COMPARE(world.timers().model()->rowCount(), 2);
        QCOMPARE(World::cell(world.timers(), 0, 0), u"Går"_s);
        QCOMPARE(World::cell(world.timers(), 0, 1), world.search.number.toString());
        QCOMPARE(World::cell(world.timers(), 0, 4), u"0:37:12"_s);
        QCOMPARE(World::cell(world.timers(), 1, 0), u"Pause"_s);
        QCOMPARE(World::cell(world.timers(), 1, 4), u"0:10:00"_s);

        page.takeFocus();
        QTest::keyClick(&world.timers(), Qt::Key_Space);
        QTRY_COMPARE(World::cell(world.timers(), 1, 0), u"Pause"_s);
        QTRY_COMPARE(World::cell(world.timers(), 0, 0), u"Pause"_s);
        world.timers().setCurrentIndex(world.timers().model()->index(0, 0));
        const QString wanted = World::cell(world.timers(), 0, 1);
        QCOMPARE(wanted, world.form.number.toString());
        QTest::keyClick(&world.timers(), Qt::Key_Space);
        QTRY_COMPARE(World::cell(world.timers(), 0, 0), u"Går"_s);

        QTest::keyClick(&world.timers(), Qt::Key_S);
        auto *note = part<QLineEdit>(page, "entryNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Rettet skjemaet"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(world.timers().model()->rowCount(), 1);
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        QCOMPARE(World::cell(world.entries(), 0, 4), u"Rettet skjemaet"_s);
        QCOMPARE(world.today().at(0).entry.duration, 10min);

        world.timers().setFocus();
        QTest::keyClick(&world.timers(), Qt::Key_Delete);
        auto *accept = part<QPushButton>(page, "entryAccept");
        QCOMPARE(accept->text(), u"Forkast"_s);
        QCOMPARE(must(world.time.mine()).size(), 1);
        QTest::keyClick(accept, Qt::Key_Return);
        QTRY_VERIFY(!world.timers().isVisible());
        QCOMPARE(must(world.time.mine()).size(), 0);
    }

    void asksWhatToKeepOfAForgottenTimer()
    {
        World world;
        must(world.time.start(world.form.id));
        world.desk.clock.advance(15h);
        auto &page = world.open();
        QTRY_COMPARE(world.timers().model()->rowCount(), 1);
        page.takeFocus();
        QTest::keyClick(&world.timers(), Qt::Key_S);
        auto *duration = part<QLineEdit>(page, "entryDuration");
        QTRY_VERIFY(duration->hasFocus());
        QVERIFY(part<QLabel>(page, "entryProblem")->text().contains(u"15 timer"_s));
        QTest::keyClicks(duration, u"1:30"_s);
        QTest::keyClick(duration, Qt::Key_Return);
        QTRY_COMPARE(must(world.time.mine()).size(), 0);
        const auto lines =
            must(world.time.between(at("2026-11-23T00:00:00Z"), at("2026-11-25T00:00:00Z")));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.at(0).entry.duration, 90min);
    }

    void opensTheCaseOnEnter()
    {
        World world;
        world.entry(world.form, "2026-11-23T08:00:00Z", 37min, {});
        auto &page = world.open();
        QTRY_COMPARE(world.entries().model()->rowCount(), 1);
        QSignalSpy opened(&page, &ui::Page::openCase);
        page.takeFocus();
        QTest::keyClick(&world.entries(), Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), world.form.id);
    }
};

QTEST_MAIN(TimePageTest)
#include "TimePageTest.moc"
