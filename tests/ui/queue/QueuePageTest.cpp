// The queue under the keyboard: what is chosen is what is open, whatever is committed meanwhile.
#include "ui/queue/QueuePage.h"
#include "tests/items/QueueDouble.h"
#include "translations/Translations.h"
#include "ui/queue/QueueList.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace skranke::ui;

namespace {

struct Shown {
    explicit Shown(int cases)
        : service(bench.context), page(theme, service, bench.store, bench.clock)
    {
        bench.fill(cases);
        page.resize(560, 700);
        page.show();
        page.showView(View::AllOpen);
        settle();
        page.focusList();
    }

    // Answers reads and lets the list look around, until nobody asks for more.
    void settle()
    {
        do {
            bench.store.answer();
            QTest::qWait(1);
        } while (bench.store.waiting() > 0);
    }
    QueueList &list() { return *page.findChild<QueueList *>(QStringLiteral("queueList")); }
    CaseId selected()
    {
        const QModelIndexList rows = list().selectionModel()->selectedIndexes();
        return rows.isEmpty() ? CaseId{} : CaseId{rows.first().data(items::IdRole).toLongLong()};
    }
    void press(Qt::Key key) { QTest::keyClick(&list(), key); }

    QueueBench bench;
    Theme theme;
    services::QueueService service;
    QueuePage page;
    QSignalSpy shown{&page, &QueuePage::caseSelected};
    QSignalSpy opened{&page, &QueuePage::caseOpened};
};

} // namespace

class QueuePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysChooseAndOpen()
    {
        Shown s(30);
        s.press(Qt::Key_J);
        s.press(Qt::Key_J);
        s.press(Qt::Key_K);
        s.press(Qt::Key_Down);
        QTRY_COMPARE(s.shown.count(), 1);
        QCOMPARE(s.shown[0][0].value<CaseId>(), s.selected());
        s.press(Qt::Key_Return);
        QCOMPARE(s.opened.count(), 1);
        QCOMPARE(s.opened[0][0].value<CaseId>(), s.selected());
        s.press(Qt::Key_End);
        QTRY_COMPARE(s.selected(), CaseId{30});
        s.press(Qt::Key_Home);
        s.press(Qt::Key_N);
        QCOMPARE(s.opened.last()[0].value<CaseId>(), CaseId{2});

        // At the end it says so, until one goes on.
        s.press(Qt::Key_End);
        QTRY_COMPARE(s.selected(), CaseId{30});
        const int opened = int(s.opened.count());
        s.press(Qt::Key_N);
        QCOMPARE(s.opened.count(), opened);
        auto *notice = s.page.findChild<Notice *>(QStringLiteral("notice"));
        QVERIFY(!notice->sentence().isEmpty());
        s.press(Qt::Key_K);
        QCOMPARE(notice->sentence(), QString());
    }

    void theFirstIsTheNextWhereNoneIsOpen()
    {
        Shown s(3);
        s.press(Qt::Key_N);
        QCOMPARE(s.opened.count(), 1);
        QCOMPARE(s.opened[0][0].value<CaseId>(), CaseId{1});
        s.press(Qt::Key_N);
        QCOMPARE(s.opened.last()[0].value<CaseId>(), CaseId{2});
    }

    void theNextCaseLiesWhereOneIsGoing()
    {
        Shown s(30);
        QCOMPARE(s.page.nextCase(), CaseId{1});
        s.press(Qt::Key_N);
        QCOMPARE(s.page.nextCase(), CaseId{2});
        s.press(Qt::Key_N);
        s.press(Qt::Key_N);
        QCOMPARE(s.page.nextCase(), CaseId{4});
        s.press(Qt::Key_K);
        QCOMPARE(s.page.nextCase(), CaseId{1});
        s.press(Qt::Key_K);
        QCOMPARE(s.page.nextCase(), CaseId{});
        s.press(Qt::Key_J);
        QCOMPARE(s.page.nextCase(), CaseId{3});
        s.page.hide();
        QCOMPARE(s.page.nextCase(), CaseId{});
    }

    void aHeldKeyShowsOnlyWhereItStops()
    {
        Shown s(30);
        for (int i = 0; i < 10; ++i)
            s.press(Qt::Key_J);
        QTRY_COMPARE(s.shown.count(), 1);
        QCOMPARE(s.shown[0][0].value<CaseId>(), s.selected());
    }

    void theSelectionFollowsItsCase()
    {
        Shown s(30);
        s.page.select({5});
        s.settle();
        QCOMPARE(s.selected(), CaseId{5});
        s.bench.queue.cases.move(4, 20);
        s.bench.store.commit({{5}});
        s.settle();
        QCOMPARE(s.selected(), CaseId{5});
        QCOMPARE(s.list().currentIndex().row(), 20);
        s.bench.queue.cases.insert(0, QueueBench::row(700));
        s.bench.store.commit({{700}});
        s.settle();
        QCOMPARE(s.selected(), CaseId{5});
        QCOMPARE(s.shown.count(), 0);
    }

    void aCaseThatLeavesTheViewStaysOpenAndLeavesNothingSelected()
    {
        Shown s(30);
        s.page.select({5});
        s.settle();
        s.bench.queue.cases[4].state = State::Closed;
        s.bench.store.commit({{5}});
        s.settle();
        QCOMPARE(s.selected(), CaseId{});
        QCOMPARE(s.page.currentCase(), CaseId{5});
        QTest::qWait(200);
        QCOMPARE(s.shown.count(), 0);
        s.press(Qt::Key_J);
        QTRY_COMPARE(s.shown.count(), 1);
    }

    void aCaseFarDownIsBroughtIntoSight()
    {
        Shown s(5000);
        s.page.select({4000});
        s.settle();
        QCOMPARE(s.selected(), CaseId{4000});
        QVERIFY(s.list().viewport()->rect().contains(s.list().visualRect(s.list().currentIndex())));
    }

    void scrollingReadsWhatComesIntoSight()
    {
        Shown s(5000);
        s.list().verticalScrollBar()->setValue(2500 * s.list().rowHeight());
        s.settle();
        const int row = s.list().firstVisible();
        QCOMPARE(row, 2500);
        QVERIFY(s.list().model()->index(row, 0).data(items::LoadedRole).toBool());
    }

    void anEmptyViewSaysHowToFillIt()
    {
        Translations translations;
        translations.use(u"nb");
        Shown s(0);
        auto *empty = s.page.findChild<EmptyState *>(QStringLiteral("emptyState"));
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), QStringLiteral("Ingen saker her."));
        QCOMPARE(empty->accessibleDescription(), QStringLiteral("Ctrl+N registrerer en ny."));
        s.bench.queue.cases.append(QueueBench::row(1));
        s.bench.store.commit({{1}});
        s.settle();
        QVERIFY(!empty->isVisible());
        QVERIFY(s.list().hasFocus() || s.page.isAncestorOf(s.page.focusWidget()));
    }

    void searchingSaysWhatWasSoughtAndEndsWhereItBegan()
    {
        Translations translations;
        translations.use(u"nb");
        Shown s(10);
        s.page.search(QStringLiteral("skjema"));
        s.settle();
        auto *name = s.page.findChild<QLabel *>(QStringLiteral("queueName"));
        QCOMPARE(name->text(), QStringLiteral("Søk etter «skjema»"));
        s.page.search(QStringLiteral("sk"));
        s.settle();
        QCOMPARE(name->text(), QStringLiteral("Alle åpne"));
    }

    void fieldWordsSearchBeforeThereAreThreeLetters()
    {
        Shown s(10);
        auto *name = s.page.findChild<QLabel *>(QStringLiteral("queueName"));
        const QString view = name->text();
        for (const QString &unfinished : {QStringLiteral("kunde:"), QStringLiteral("ab")}) {
            s.page.search(unfinished);
            s.settle();
            QCOMPARE(name->text(), view);
        }
        s.page.search(QStringLiteral("nivå:a"));
        s.settle();
        QVERIFY(name->text().contains(QStringLiteral("nivå:a")));
    }

    void hitsAreMarkedInTheRows()
    {
        Shown s(3);
        const auto marks = [&] {
            const QRgb mark = s.theme.toneFill(Tone::Warning).rgb();
            const QImage image = s.list().viewport()->grab().toImage();
            int found = 0;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    found += image.pixel(x, y) == mark;
            return found;
        };
        s.page.search(QStringLiteral("finnesikke"));
        s.settle();
        QCOMPARE(marks(), 0);
        s.page.search(QStringLiteral("case"));
        s.settle();
        QVERIFY(marks() > 50);
    }

    void aFailedReadIsTold()
    {
        Shown s(10);
        s.bench.store.failWith(Error{ErrorKind::Unreachable, Reason::None, {}, {}});
        s.page.refresh();
        s.settle();
        QVERIFY(s.page.findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
    }

    void rowsAreReadAsSentences()
    {
        Translations translations;
        translations.use(u"nb");
        Shown s(3);
        s.bench.queue.cases[0].level = Level::A;
        s.bench.queue.cases[0].responseDue = s.bench.clock.now() - Minutes{18};
        s.bench.store.commit({{1}});
        s.settle();
        const QString sentence =
            s.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith(QStringLiteral("nivå A, over frist med 18 minutter, Case 1")),
                 qPrintable(sentence));
    }

    // Every state and clock is painted in both themes without a warning, and not as an empty row.
    void everyKindOfRowIsPainted()
    {
        for (Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Shown s(0);
            s.theme.setMode(mode);
            int number = 0;
            for (const auto &state : Codes<State>::table) {
                QueueRow row = QueueBench::row(++number);
                row.state = state.value;
                row.level = number % 2 ? Level::A : Level::B;
                row.submitted = s.bench.clock.now() - Minutes{100 * number};
                if (number % 3)
                    row.responseDue = s.bench.clock.now() + Minutes{30 * (number - 5)};
                else
                    row.respondedAt = row.submitted + Minutes{10};
                row.unread = number % 4 == 0;
                s.bench.queue.cases.append(row);
            }
            s.bench.store.commit({{1}});
            s.settle();
            const QImage image = s.page.grab().toImage();
            const int height = s.list().rowHeight();
            const int top = s.list().mapTo(&s.page, QPoint()).y();
            for (int row = 0; row < s.list().model()->rowCount(); ++row) {
                QSet<QRgb> colors;
                for (int x = 0; x < image.width(); ++x)
                    for (int y = 2; y < height - 2; ++y)
                        if (top + row * height + y < image.height())
                            colors.insert(image.pixel(x, top + row * height + y));
                QVERIFY2(colors.size() > 20, qPrintable(QString::number(row)));
            }
        }
    }
};

QTEST_MAIN(QueuePageTest)
#include "QueuePageTest.moc"
