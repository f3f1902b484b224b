// The window: each key leads where it says, counts reach the bars, dropped files are handed on.
#include "ui/window/MainWindow.h"
#include "tests/items/QueueDouble.h"
#include "translations/Translations.h"
#include "ui/widgets/Chip.h"
#include "ui/window/FirstRunBar.h"
#include "ui/window/SearchField.h"
#include "ui/window/Sidebar.h"
#include "ui/window/SidebarEntries.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace skranke;
using namespace skranke::tests;
using namespace skranke::ui;

namespace {

struct Shown {
    explicit Shown(View first = View::AllOpen)
        : service(bench.context),
          counts(service, bench.store),
          window(theme, bench.clock, counts, makePages(first))
    {
        bench.fill(20);
        window.show();
        settle();
        window.activateWindow();
        window.focusQueue();
    }
    Pages makePages(View first)
    {
        pages.view = first;
        pages.queue = new QueuePage(theme, service, bench.store, bench.clock);
        const auto canvas = [] {
            auto *page = new QWidget;
            page->setFocusPolicy(Qt::StrongFocus);
            return page;
        };
        pages.casePage = canvas();
        pages.make = [canvas](PageKind) { return canvas(); };
        return pages;
    }
    void settle()
    {
        do {
            bench.store.answer();
            QTest::qWait(1);
        } while (bench.store.waiting() > 0);
    }
    template <typename T> T &find(const char *name)
    {
        return *window.findChild<T *>(QString::fromLatin1(name));
    }

    QueueBench bench;
    Theme theme;
    services::QueueService service;
    items::LiveCounts counts;
    Pages pages;
    MainWindow window;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysLeadToPlaces_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<int>("place");
        for (const items::SidebarEntry &entry : sidebarEntries())
            if (!entry.isHead() && !placeKey(placeOf(entry.place)).isEmpty())
                QTest::addRow("%s", qPrintable(entry.text))
                    << placeKey(placeOf(entry.place)) << entry.place;
    }
    void keysLeadToPlaces()
    {
        QFETCH(QKeySequence, key);
        Shown s;
        QTest::keySequence(&s.window, key);
        QTEST(numberOf(s.window.place()), "place");
        const QModelIndex marked = s.find<Sidebar>("sidebar").currentIndex();
        QTEST(marked.data(items::SidebarModel::PlaceRole).toInt(), "place");
    }

    void ctrl1LeadsBackToTheQueue()
    {
        Shown s;
        s.window.goTo({PageKind::Billing, View::AllOpen});
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(s.window.place().page, PageKind::Queue);
    }

    void theFirstDaysBarIsAnsweredWithTheKeyboard()
    {
        Theme theme;
        FirstRunBar bar(theme);
        QSignalSpy team(&bar, &FirstRunBar::teamWanted);
        QSignalSpy here(&bar, &FirstRunBar::answered);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        auto *choose = bar.findChild<QPushButton *>(QStringLiteral("firstRunTeam"));
        auto *keep = bar.findChild<QPushButton *>(QStringLiteral("firstRunHere"));
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
        QCOMPARE(team.count(), 1);
        QVERIFY(bar.isVisible());
        QTest::keyClick(choose, Qt::Key_Tab);
        QVERIFY(keep->hasFocus());
        QTest::keyClick(keep, Qt::Key_Space);
        QCOMPARE(here.count(), 1);
        QVERIFY(!bar.isVisible());
    }

    void noTwoPlacesShareAKey()
    {
        QSet<QString> keys;
        for (const items::SidebarEntry &entry : sidebarEntries()) {
            const QString key =
                entry.isHead() ? QString() : placeKey(placeOf(entry.place)).toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }

    void commandsAreAskedFor()
    {
        Shown s;
        QSignalSpy newCase(&s.window, &MainWindow::newCaseAsked);
        QSignalSpy import(&s.window, &MainWindow::importAsked);
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_N));
        s.find<QPushButton>("newCase").click();
        QCOMPARE(newCase.count(), 2);
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_I));
        QCOMPARE(import.count(), 1);
    }

    void theKeySheetListsTheKeys()
    {
        Shown s;
        QTest::keyClick(&s.window, Qt::Key_F1);
        auto *sheet = s.window.findChild<QDialog *>(QStringLiteral("keySheet"));
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("New case")));
        QVERIFY(texts.contains(QStringLiteral("My queue")));
    }

    void searchingGoesToTheQueueAndBack()
    {
        Shown s;
        s.window.goTo({PageKind::Billing, View::AllOpen});
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_F));
        auto &search = s.find<SearchField>("searchField");
        QVERIFY(search.hasFocus());
        s.window.goTo({PageKind::Billing, View::AllOpen});
        s.find<Sidebar>("sidebar").setFocus();
        QTest::keyClick(&s.window, Qt::Key_Slash);
        QVERIFY(search.hasFocus());
        QCOMPARE(search.text(), QString());
        QTest::keyClicks(&search, QStringLiteral("skjema"));
        QTest::keyClick(&search, Qt::Key_Return);
        s.settle();
        QCOMPARE(s.window.place().page, PageKind::Queue);
        QVERIFY(s.find<QLabel>("queueName").text().contains(QStringLiteral("skjema")));
        QTest::keyClick(&search, Qt::Key_Escape);
        s.settle();
        QVERIFY(!s.find<QLabel>("queueName").text().contains(QStringLiteral("skjema")));
    }

    void aWholeNumberGoesStraightToItsCase()
    {
        Shown s;
        QSignalSpy entered(&s.window, &MainWindow::numberEntered);
        auto &search = s.find<SearchField>("searchField");
        QTest::keyClicks(&search, QStringLiteral("#2026-000419"));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered[0][0].value<CaseNumber>(), (CaseNumber{2026, 419}));
    }

    void lettersInAFieldAreOnlyLetters()
    {
        Shown s;
        auto &search = s.find<SearchField>("searchField");
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("jknu?/"));
        QCOMPARE(search.text(), QStringLiteral("jknu?/"));
        QVERIFY(!s.window.findChild<QDialog *>(QStringLiteral("keySheet")));
    }

    void theSwitcherIsAskedForAndKnowsEveryCommand()
    {
        Shown s;
        QSignalSpy asked(&s.window, &MainWindow::switcherAsked);
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(asked.count(), 1);
        QStringList texts;
        for (const Pick &pick : s.window.picks())
            texts << pick.text;
        for (const items::SidebarEntry &entry : sidebarEntries())
            QVERIFY2(entry.isHead() || texts.contains(entry.text), qPrintable(entry.text));
        QVERIFY(texts.contains(QStringLiteral("New case")));
        QVERIFY(texts.contains(QStringLiteral("Theme: Dark")));
        for (const Pick &pick : s.window.picks())
            if (pick.text == QStringLiteral("Customers"))
                pick.take();
        QCOMPARE(s.window.place().page, PageKind::Customers);
    }

    void theNextUnreadIsOpenedFromTheQueue()
    {
        Shown s;
        s.bench.queue.cases[6].unread = true;
        QSignalSpy entered(&s.window, &MainWindow::caseEntered);
        QTest::keyClick(&s.find<QWidget>("queueList"), Qt::Key_U);
        s.settle();
        QCOMPARE(entered.count(), 1);
        QCOMPARE(entered[0][0].value<CaseId>(), CaseId{7});
        QTest::keyClick(&s.find<QWidget>("queueList"), Qt::Key_N);
        QCOMPARE(entered[1][0].value<CaseId>(), CaseId{8});
        s.bench.queue.cases[6].unread = false;
        QTest::keyClick(&s.find<QWidget>("queueList"), Qt::Key_U);
        s.settle();
        QCOMPARE(entered.count(), 2);
    }

    void countsReachTheBars()
    {
        Translations translations;
        translations.use(u"nb");
        Shown s;
        s.bench.queue.counted.byView[View::AllOpen] = 38;
        s.bench.queue.counted.byView[View::Incidents] = 1;
        s.bench.queue.counted.overdue = 2;
        s.bench.store.commit({{1}});
        s.settle();
        QCOMPARE(s.find<QLabel>("openAndLate").text(), QStringLiteral("38 åpne · 2 over frist"));
        QVERIFY(s.find<Chip>("incidents").isVisible());
        QCOMPARE(s.find<Chip>("incidents").text(), QStringLiteral("Driftsvakt: 1 nede"));
        s.bench.queue.counted.byView[View::Incidents] = 0;
        s.bench.store.commit({{1}});
        s.settle();
        QVERIFY(!s.find<Chip>("incidents").isVisible());
    }

    void theSidebarIsWalkedWithTheKeyboard()
    {
        Shown s;
        auto &sidebar = s.find<Sidebar>("sidebar");
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_B));
        QVERIFY(sidebar.hasFocus());
        QTest::keyClick(&sidebar, Qt::Key_Home);
        QCOMPARE(s.window.place(), (Place{PageKind::Queue, View::Mine}));
        for (int i = 0; i < 4; ++i) // past the head of the next section
            QTest::keyClick(&sidebar, Qt::Key_Down);
        QCOMPARE(s.window.place(), (Place{PageKind::Queue, View::New}));
        QVERIFY(sidebar.hasFocus());
        QTest::keyClick(&sidebar, Qt::Key_End);
        QCOMPARE(s.window.place().page, PageKind::Settings);
    }

    void theMenusComeAndGo()
    {
        Shown s;
        QVERIFY(!s.window.menuBar()->isVisible());
        QTest::keyClick(&s.window, Qt::Key_F10);
        QVERIFY(s.window.menuBar()->isVisible());
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!s.window.menuBar()->isVisible());
        QCOMPARE(s.window.focusWidget(), &s.find<QWidget>("queueList"));
        QTest::keyClick(&s.window, Qt::Key_Alt);
        QVERIFY(s.window.menuBar()->isVisible());
    }

    void altAndADigitGoesToAViewAndLeavesTheMenusAlone()
    {
        Shown s;
        QWidget &list = s.find<QWidget>("queueList");
        QTest::keyPress(&list, Qt::Key_Alt, Qt::AltModifier);
        QTest::keyClick(&list, Qt::Key_2, Qt::AltModifier);
        QTest::keyRelease(&list, Qt::Key_Alt);
        QCOMPARE(s.window.place(), (Place{PageKind::Queue, View::Unassigned}));
        QVERIFY(!s.window.menuBar()->isVisible());
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aKeyThatLeadsToAPageGivesItTheKeyboard()
    {
        Shown s;
        s.find<SearchField>("searchField").setFocus();
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_3));
        const QWidget *page = s.window.focusWidget();
        QVERIFY(page && page->isVisible());
        QVERIFY(page != &s.find<QWidget>("searchField"));
        s.find<Sidebar>("sidebar").setFocus();
        QTest::keySequence(&s.window, QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(s.window.focusWidget(), &s.find<QWidget>("queueList"));
    }

    void tabGoesFromTheListToTheCaseBesideIt()
    {
        Shown s;
        QTest::keyClick(&s.find<QWidget>("queueList"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), s.pages.casePage);
        QTest::keyClick(s.pages.casePage, Qt::Key_Tab); // round the end
        QCOMPARE(QApplication::focusWidget(), &s.find<QWidget>("searchField"));
        QTest::keyClick(&s.find<QWidget>("searchField"), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), s.pages.casePage);
    }

    void escapeLeadsBackToThePageACaseWasEnteredFrom()
    {
        Shown s;
        QSignalSpy entered(&s.window, &MainWindow::caseEntered);
        s.window.goTo({PageKind::Billing, View::AllOpen});
        s.window.enterCase(CaseId{3});
        QCOMPARE(entered.count(), 1);
        QCOMPARE(s.window.place().page, PageKind::Queue);
        s.window.leaveCase();
        QCOMPARE(s.window.place().page, PageKind::Billing);
        s.window.enterCase(CaseId{3});
        s.window.focusQueue(); // one has gone on from there
        s.window.leaveCase();
        QCOMPARE(s.window.place().page, PageKind::Queue);
    }

    void ctrlZSaysWhenThereIsNothingToUndo()
    {
        Shown s;
        QSignalSpy undo(&s.window, &MainWindow::undoAsked);
        auto &passing = s.find<QLabel>("passingWord");
        QTest::keySequence(&s.window, QKeySequence::Undo);
        QCOMPARE(undo.count(), 0);
        QCOMPARE(passing.text(), QStringLiteral("There is nothing to undo."));
        passing.clear();
        s.window.setUndo(QStringLiteral("level"));
        QTest::keySequence(&s.window, QKeySequence::Undo);
        QCOMPARE(undo.count(), 1);
        QVERIFY(passing.text().isEmpty());
    }

    void droppedFilesAreHandedOn()
    {
        Shown s;
        QSignalSpy dropped(&s.window, &MainWindow::filesDropped);
        QMimeData mail;
        mail.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.eml")),
                      QUrl(QStringLiteral("https://example.com/b.eml"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mail, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&s.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mail, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&s.window, &event);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{QStringLiteral("/tmp/a.eml")});
    }

    void theStateIsFoundAgain()
    {
        Shown s;
        s.window.goTo({PageKind::Queue, View::Unassigned});
        const WindowState state = s.window.state();
        QCOMPARE(state.view, View::Unassigned);
        Shown other(state.view);
        other.window.restore(state);
        QCOMPARE(other.window.place(), (Place{PageKind::Queue, View::Unassigned}));
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
