// Narrowing the queue, keeping views and doing one thing to many cases, by the keys, on a real
// desk.
#include "support/Desk.h"
#include "support/Pages.h"

#include "ui/queue/FilterBar.h"
#include "ui/queue/QueueHeader.h"
#include "ui/queue/QueueList.h"
#include "ui/queue/QueuePage.h"
#include "ui/queue/QueueTools.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace skranke::ui;
using namespace Qt::StringLiterals;

namespace {

struct World : Desk {
    World()
    {
        dress(theme);
        for (int i = 0; i < 6; ++i)
            cases.append(addCase(customer, [&](Case &value) {
                value.subject = u"Sak %1"_s.arg(i);
                value.level = i < 2 ? Level::A : Level::None;
                value.state = i == 5 ? State::Published : State::Assessing;
                value.respondedAt = value.submitted;
                value.submitted += Seconds{i};
            }));
        addCase(addCustomer(u"Fjordmat AS"_s, u"fjordmat.example"_s));
        page.resize(620, 700);
        page.show();
        page.showView(View::AllOpen);
        shows(7);
        page.focusList();
    }
    void shows(int rows)
    {
        const bool shown = QTest::qWaitFor([&] { return list().model()->rowCount() == rows; });
        if (!shown)
            qFatal("shows %d rows instead of %d", list().model()->rowCount(), rows);
    }
    template <typename Condition> static void waitFor(Condition condition)
    {
        if (!QTest::qWaitFor(condition))
            qFatal("what was waited for did not come");
    }
    QueueList &list() { return *part<QueueList>(page, "queueList"); }
    QLineEdit &pick()
    {
        waitFor([&] { return page.findChild<QLineEdit *>(u"pickField"_s) != nullptr; });
        return *part<QLineEdit>(page, "pickField");
    }
    /// Brings the list of picks up and takes the first that answers to the words.
    void choose(Qt::Key key, const QString &typed)
    {
        // The offscreen platform leaves no window active when a popup closes.
        QApplication::setActiveWindow(&page);
        QTest::keyClick(&list(), key);
        QTest::keyClicks(&pick(), typed);
        QTest::keyClick(&pick(), Qt::Key_Return);
        waitFor([&] { return page.findChild<QLineEdit *>(u"pickField"_s) == nullptr; });
    }
    void chooseColumn(const QString &typed)
    {
        QApplication::setActiveWindow(&page);
        QTest::keyClick(&list(), Qt::Key_C, Qt::ShiftModifier);
        QTest::keyClicks(&pick(), typed);
        QTest::keyClick(&pick(), Qt::Key_Return);
        waitFor([&] { return page.findChild<QLineEdit *>(u"pickField"_s) == nullptr; });
    }
    QStringList chips()
    {
        QStringList texts;
        for (const Chip *chip : page.findChildren<Chip *>(u"filterChip"_s))
            if (chip->isVisible())
                texts << chip->text();
        return texts;
    }

    Theme theme;
    Customer customer = addCustomer(u"Bokhuset"_s, u"bokhuset.example"_s);
    QList<Case> cases;
    services::QueueService queue{context()};
    services::RegisterService registers{context()};
    services::BulkService bulk{context()};
    services::SavedViewService views{context()};
    QueuePage page{theme, queue, store(), clock};
    QueueTools tools{theme, page, {registers, bulk, views, session, store()}};
    QSignalSpy read{&tools, &QueueTools::viewsRead};
};

} // namespace

class QueueToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }

    void filtersNarrowAndAreTakenAway()
    {
        World w;
        w.choose(Qt::Key_F, u"nivå a"_s);
        w.shows(2);
        QCOMPARE(w.chips(), QStringList{u"Nivå A  ×"_s});
        QCOMPARE(w.page.focusWidget(), static_cast<QWidget *>(&w.list()));
        w.choose(Qt::Key_F, u"ingen har"_s);
        QCOMPARE(w.page.narrowing(), u"level:A assigned:nobody"_s);
        QCOMPARE(w.chips().size(), 2);
        QTest::mouseClick(w.page.findChildren<Chip *>(u"filterChip"_s).constFirst(),
                          Qt::LeftButton);
        QTRY_COMPARE(w.page.narrowing(), u"assigned:nobody"_s);
        QTest::mouseClick(part(w.page, "clearFilters"), Qt::LeftButton);
        w.shows(7);
        QVERIFY(w.chips().isEmpty());
        QVERIFY(!w.page.filterBar().isVisible());
    }

    void columnsAreShownSortedAndRemembered()
    {
        QHash<QString, QByteArray> memory;
        World w;
        w.page.setMemory(
            {[&](const QString &view) { return memory.value(view); },
             [&](const QString &view, const QByteArray &layout) { memory.insert(view, layout); }});
        auto *header = part<QueueHeader>(w.page, "queueHeader");
        const int high = w.list().rowHeight();
        QVERIFY(!header->isVisible());
        QTest::keyClick(&w.list(), Qt::Key_C);
        QVERIFY(header->isVisible());
        QVERIFY(w.list().rowHeight() < high);
        keepPicture(w.page, u"queue-columns"_s);

        const auto subjects = [&w] {
            QStringList found;
            for (int row = 0; row < w.list().model()->rowCount(); ++row)
                found.append(w.list().model()->index(row, 0).data().toString());
            return found;
        };
        const QStringList own = subjects();
        const auto click = [&](QueueColumn column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(int(column)) + 20, 10));
        };
        click(QueueColumn::Subject);
        QTRY_COMPARE(subjects().value(0), u"Sak 0"_s);
        QCOMPARE(subjects().value(5), u"Sak 5"_s);
        click(QueueColumn::Subject);
        QTRY_COMPARE(subjects().value(1), u"Sak 5"_s);
        QCOMPARE(subjects().value(6), u"Sak 0"_s);
        QVERIFY(header->isSortIndicatorShown());

        // By the keys as well: shown, wider, moved.
        w.chooseColumn(u"vis nummer"_s);
        QVERIFY(!header->isSectionHidden(int(QueueColumn::Number)));
        const int width = header->sectionSize(int(QueueColumn::Customer));
        w.chooseColumn(u"kunde bredere"_s);
        QVERIFY(header->sectionSize(int(QueueColumn::Customer)) > width);
        const int place = header->visualIndex(int(QueueColumn::State));
        w.chooseColumn(u"flytt status venstre"_s);
        QCOMPARE(header->visualIndex(int(QueueColumn::State)), place - 1);

        // By the mouse: a column is dragged wider.
        header->resizeSection(int(QueueColumn::Due), 130);
        const QueueLayout left = w.page.queueLayout();
        QCOMPARE(left.widthOf(QueueColumn::Due), 130);

        // Each view has its own.
        w.page.showView(View::New);
        QVERIFY(!header->isVisible());
        w.page.showView(View::AllOpen);
        QVERIFY(header->isVisible());
        QCOMPARE(w.page.queueLayout(), left);
        QTRY_COMPARE(subjects().value(1), u"Sak 5"_s);
        w.choose(Qt::Key_O, u"egen"_s);
        QTRY_COMPARE(subjects(), own);

        // Where there is little room they are narrower, and as wide as before where there is more.
        w.page.resize(360, 700);
        QTRY_VERIFY(header->sectionSize(int(QueueColumn::Due)) < 130);
        for (const QueueColumn column : {QueueColumn::Customer, QueueColumn::Assignee})
            QVERIFY(!header->isSectionHidden(int(column)));
        QCOMPARE(w.page.queueLayout().widthOf(QueueColumn::Due), 130);
        w.page.resize(900, 700);
        QTRY_COMPARE(header->sectionSize(int(QueueColumn::Due)), 130);
    }

    void columnsFitTheirRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<QueueColumn>>("left");
        const QList<QueueColumn> all = QueueLayout{}.shown;
        QTest::newRow("roomy") << 1200 << all;
        QTest::newRow("a small window's queue beside its case") << 540 << all;
        QTest::newRow("the smallest window's")
            << 366
            << QList{QueueColumn::Due, QueueColumn::Level, QueueColumn::Subject,
                     QueueColumn::Customer, QueueColumn::Assignee};
        QTest::newRow("hardly any") << 80 << QList{QueueColumn::Subject};
    }
    void columnsFitTheirRoom()
    {
        QFETCH(int, room);
        QFETCH(QList<QueueColumn>, left);
        const auto fitting = QueueLayout{}.fittingIn(room);
        QList<QueueColumn> columns;
        int width = 0;
        for (const QueueColumnWidth &each : fitting) {
            columns.append(each.column);
            width += each.width;
        }
        QCOMPARE(columns, left);
        QVERIFY(width <= room || columns.size() == 1);
    }

    void rowsOfTwoLinesAreSortedToo()
    {
        World w;
        w.choose(Qt::Key_O, u"etter sak"_s);
        QTRY_COMPARE(w.list().model()->index(5, 0).data().toString(), u"Sak 5"_s);
        QVERIFY(!part<QueueHeader>(w.page, "queueHeader")->isVisible());
        QVERIFY(part<QPushButton>(w.page, "orderButton")->text().contains(u"Sortert etter"_s));
    }

    void whatIsOverIsSortedByTimeOnly()
    {
        World w;
        w.page.showView(View::Everything);
        QTest::keyClick(&w.list(), Qt::Key_C);
        auto *header = part<QueueHeader>(w.page, "queueHeader");
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(int(QueueColumn::Subject)) + 20, 10));
        QVERIFY(!w.page.queueLayout().sort);
        QVERIFY(!header->isSortIndicatorShown());
    }

    void aLayoutSurvivesBytesAndNonsense()
    {
        QueueLayout layout;
        layout.columns = true;
        layout.sortBy(QueueColumn::State);
        layout.sortBy(QueueColumn::State);
        layout.show(QueueColumn::Number, true);
        layout.show(QueueColumn::Level, false);
        layout.move(QueueColumn::Number, -99);
        layout.widen(QueueColumn::State, 5'000);
        QCOMPARE(QueueLayout::fromBytes(layout.toBytes()), layout);
        QCOMPARE(layout.shown.first(), QueueColumn::Number);
        QCOMPARE(layout.widthOf(QueueColumn::State), WidestColumn);
        QVERIFY(layout.sort->descending);
        QCOMPARE(QueueLayout::fromBytes("nonsense"), QueueLayout{});
        QCOMPARE(QueueLayout::fromBytes(R"({"shown":["due","due","x"],"widths":{"due":-5}})").shown,
                 QList{QueueColumn::Due});
        for (const QueueColumn column : QueueLayout{}.shown)
            layout.show(column, false);
        QCOMPARE(layout.shown.size(), 1); // something is always shown
    }

    void aCustomerIsLookedUpAsOneTypes()
    {
        World w;
        QTest::keyClick(&w.list(), Qt::Key_F);
        QTest::keyClicks(&w.pick(), u"fjordmat"_s);
        auto *rows = part<QAbstractItemView>(w.page, "pickList")->model();
        QTRY_COMPARE(rows->index(0, 0).data().toString(), u"Fjordmat AS"_s);
        QTest::keyClick(&w.pick(), Qt::Key_Return);
        w.shows(1);
        QCOMPARE(w.page.narrowing(), u"customer:\"Fjordmat AS\""_s);
    }

    void aNarrowedViewIsKeptAndForgotten()
    {
        World w;
        w.choose(Qt::Key_F, u"nivå a"_s);
        QTest::mouseClick(part(w.page, "keepView"), Qt::LeftButton);
        auto *name = part<QLineEdit>(w.page, "viewName");
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!w.page.findChild<QWidget *>(u"keepViewForm"_s)
                         ->findChildren<QLabel *>()
                         .constFirst()
                         ->text()
                         .isEmpty()); // it needs a name
        QTest::keyClicks(name, u"Alle A"_s);
        part<QCheckBox>(w.page, "viewShared")->setChecked(true);
        QTest::mouseClick(part(w.page, "viewKeep"), Qt::LeftButton);
        QTRY_VERIFY(w.page.kept().isValid());
        QTRY_COMPARE(w.read.last()[0].value<QList<SavedView>>().size(), 1);
        const SavedView view = w.read.last()[0].value<QList<SavedView>>().constFirst();
        QCOMPARE(view.name, u"Alle A"_s);
        QVERIFY(!view.owner);

        w.page.showView(View::AllOpen);
        w.shows(7);
        w.page.showView(view.view, view.narrowing, view.id);
        w.shows(2);
        QTest::mouseClick(part(w.page, "forgetView"), Qt::LeftButton);
        QTRY_COMPARE(w.read.last()[0].value<QList<SavedView>>().size(), 0);
        QVERIFY(!w.page.kept());
    }

    void markedCasesAreChangedTogether()
    {
        World w;
        QTest::keyClick(&w.list(), Qt::Key_Home);
        QTest::keyClick(&w.list(), Qt::Key_X);
        QTest::keyClick(&w.list(), Qt::Key_X);
        QCOMPARE(w.page.marked().size(), 2);
        QCOMPARE(part<QLabel>(w.page, "markedCount")->text(), u"2 saker merket"_s);
        const QList<CaseId> marked = w.page.marked();
        w.choose(Qt::Key_B, u"thea"_s);
        for (const CaseId id : marked)
            QTRY_COMPARE(w.reload(id).assignee, w.agent.id);
        QTRY_COMPARE(w.page.notice().sentence(), u"2 saker endret."_s);
        QVERIFY(w.page.marked().isEmpty());
    }

    void whatIsRefusedIsToldAndStaysMarked()
    {
        World w;
        QTest::keyClick(&w.list(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(w.page.marked().size(), 7);
        w.choose(Qt::Key_B, u"lukk"_s);
        QTRY_COMPARE(w.reload(w.cases[5].id).state, State::Closed);
        QTRY_COMPARE(w.page.marked().size(), 6);
        QVERIFY2(w.page.notice().sentence().contains(u"6 avvist"_s),
                 qPrintable(w.page.notice().sentence()));
        QTest::keyClick(&w.list(), Qt::Key_Escape);
        QVERIFY(w.page.marked().isEmpty());
    }

    void marksFollowTheirCasesAndTheMouse()
    {
        World w;
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(w.list().viewport(), Qt::LeftButton, modifiers,
                              w.list().visualRect(w.list().model()->index(row, 0)).center());
        };
        click(1, Qt::ControlModifier);
        QCOMPARE(w.page.marked().size(), 1);
        click(0, Qt::NoModifier);
        click(3, Qt::ShiftModifier);
        QCOMPARE(w.page.marked().size(), 4);
        QTest::keyClick(&w.list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(w.page.marked().size(), 5);
        click(1, Qt::ControlModifier);
        QCOMPARE(w.page.marked().size(), 4);
    }

    void nothingMarkedIsSaid()
    {
        World w;
        QTest::keyClick(&w.list(), Qt::Key_B);
        QCOMPARE(w.page.notice().sentence(), u"Merk saker med X først."_s);
    }
};

QTEST_MAIN(QueueToolsTest)
#include "QueueToolsTest.moc"
