// The queue's rows under an item model tester: each kind of change is the smallest signal, and what
// is seen and selected stays.
#include "QueueWatch.h"

#include <QItemSelectionModel>
#include <QTest>

using namespace skranke;
using namespace skranke::items;
using namespace skranke::tests;

class QueueModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsOnlyWhatIsSeenAndItsSurroundings()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 5000, 2000, 2015);
        QCOMPARE(w.model.rowCount(), 5000);
        QCOMPARE(w.model.index(2007).data(LoadedRole).toBool(), true);
        QCOMPARE(idAt(w.model, 2007), CaseId{2008});
        QCOMPARE(w.model.index(0).data(LoadedRole).toBool(), false);
        QCOMPARE(w.model.index(4000).data(Qt::DisplayRole), QVariant());
    }

    void asksOnceForWhatIsSeen()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 5000, 2000, 2015);
        const int before = bench.queue.pagesRead;
        for (int row = 2000; row < 2060; ++row) {
            w.model.look(row, row + 15);
            bench.store.answer();
        }
        QCOMPARE(bench.queue.pagesRead, before);
        w.model.look(2075, 2090);
        bench.store.answer();
        QCOMPARE(bench.queue.pagesRead, before + 1);
    }

    void aNewViewKeepsTheOldRowsUntilItIsRead()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 10, 0, 9);
        bench.queue.cases[3].state = State::Closed;
        w.model.setFilter(filterOf(View::Everything));
        QCOMPARE(w.model.rowCount(), 10);
        QCOMPARE(w.model.isCurrent(), false);
        bench.store.answer();
        QCOMPARE(w.resets.count(), 1);
        QCOMPARE(w.model.rowCount(), 10);
        w.model.setFilter(filterOf(View::AllOpen));
        bench.store.answer();
        QCOMPARE(w.model.rowCount(), 9);
    }

    void whileHeldNothingMoves()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 50, 0, 9);
        w.model.setHeld(true);
        bench.queue.cases.insert(0, QueueBench::row(700));
        bench.queue.cases.removeAt(5);
        bench.store.commit({{700}, {5}});
        bench.store.answer();
        QCOMPARE(idAt(w.model, 0), CaseId{1});
        QCOMPARE(idAt(w.model, 4), CaseId{5});
        w.model.setHeld(false);
        bench.store.answer();
        QCOMPARE(idAt(w.model, 0), CaseId{700});
        QCOMPARE(w.model.rowCount(), 50);
    }

    void answersToAnEarlierFilterAreLetGo()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 10, 0, 9);
        bench.queue.cases[3].state = State::Closed;
        w.model.setFilter(filterOf(View::Everything));
        w.model.setFilter(filterOf(View::AllOpen));
        bench.store.answer();
        QCOMPARE(w.model.rowCount(), 9);
        QCOMPARE(w.resets.count(), 1);
    }

    void ofSearchesTypedFasterThanAnsweredOnlyTheLastIsAsked()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 10, 0, 9);
        const int before = bench.queue.pagesRead;
        QueueFilter filter = filterOf(View::AllOpen);
        for (const QChar letter : QStringLiteral("skjema")) {
            filter.search += letter;
            w.model.setFilter(filter);
            QCOMPARE(bench.store.waiting(), size_t(1));
        }
        bench.store.answer();
        QCOMPARE(bench.queue.pagesRead, before + 2);
        QVERIFY(w.model.isCurrent());
        QCOMPARE(w.resets.count(), 1);
    }

    void aChangedValueIsOneSignalAndNoPage()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 300, 0, 15);
        const int pages = bench.queue.pagesRead;
        bench.queue.cases[4].subject = QStringLiteral("Another subject");
        bench.store.commit({{5}});
        bench.store.answer();
        QCOMPARE(w.changes.count(), 1);
        QCOMPARE(w.changes[0][0].toModelIndex().row(), 4);
        QCOMPARE(w.inserts.count() + w.removes.count() + w.moves.count() + w.resets.count(), 0);
        QCOMPARE(bench.queue.pagesRead, pages);
        QCOMPARE(w.model.index(4).data().toString(), QStringLiteral("Another subject"));
    }

    void aCaseThatPassesOthersIsMoved()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 50, 0, 15);
        QItemSelectionModel selection(&w.model);
        selection.setCurrentIndex(w.model.index(9), QItemSelectionModel::SelectCurrent);
        bench.queue.cases.move(9, 2);
        bench.store.commit({{10}});
        bench.store.answer();
        QCOMPARE(w.moves.count(), 1);
        QCOMPARE(w.inserts.count() + w.removes.count() + w.resets.count(), 0);
        QCOMPARE(selection.currentIndex().row(), 2);
        QCOMPARE(idAt(w.model, 2), CaseId{10});
    }

    void aNewCaseIsInsertedWhereItBelongs()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 50, 0, 15);
        bench.queue.cases.insert(3, QueueBench::row(700));
        bench.store.commit({{700}});
        bench.store.answer();
        QCOMPARE(w.inserts.count(), 1);
        QCOMPARE(w.inserts[0][1].toInt(), 3);
        QCOMPARE(w.removes.count() + w.moves.count() + w.resets.count(), 0);
        compareWithFreshRead(bench, w.model, 0, 15);
    }

    void aCaseThatLeavesTheViewIsRemoved()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 50, 0, 15);
        bench.queue.cases[7].state = State::Closed;
        bench.store.commit({{8}});
        bench.store.answer();
        QCOMPARE(w.removes.count(), 1);
        QCOMPARE(w.removes[0][1].toInt(), 7);
        QCOMPARE(w.inserts.count() + w.moves.count() + w.resets.count(), 0);
        compareWithFreshRead(bench, w.model, 0, 15);
    }

    // Further down, what the eye rests on stays on its row's case while others come above.
    void aNewCaseFarAboveShiftsTheRowsAsOneInsertion()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 2000, 1000, 1015);
        QItemSelectionModel selection(&w.model);
        selection.setCurrentIndex(w.model.index(1004), QItemSelectionModel::SelectCurrent);
        bench.queue.cases.insert(3, QueueBench::row(9000));
        bench.store.commit({{9000}});
        bench.store.answer();
        QCOMPARE(w.inserts.count(), 1);
        QCOMPARE(w.removes.count() + w.moves.count() + w.resets.count(), 0);
        QCOMPARE(selection.currentIndex().row(), 1005);
        QCOMPARE(idAt(w.model, 1005), CaseId{1005});
    }

    void commitsThatComeWhileItReadsAreNotLost()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 50, 0, 15);
        bench.queue.cases.move(9, 2);
        bench.store.commit({{10}});
        bench.store.answerOne();
        bench.queue.cases.removeAt(0);
        bench.store.commit({{1}});
        bench.queue.cases.insert(5, QueueBench::row(800));
        bench.store.commit({{800}});
        bench.store.answer();
        compareWithFreshRead(bench, w.model, 0, 15);
        QCOMPARE(w.resets.count(), 0);
    }

    void aFailedReadIsToldAndTriedAgain()
    {
        QueueBench bench;
        Watched w(bench);
        open(bench, w, 50, 0, 15);
        QSignalSpy failures(&w.model, &QueueModel::readFailed);
        bench.store.failWith(Error{ErrorKind::Unreachable, Reason::None, {}, {}});
        bench.queue.cases.removeAt(0);
        bench.store.commit({{1}});
        bench.store.answer();
        QCOMPARE(failures.count(), 1);
        bench.store.failWith(std::nullopt);
        w.model.look(0, 15);
        bench.store.answer();
        compareWithFreshRead(bench, w.model, 0, 15);
    }
};

QTEST_GUILESS_MAIN(QueueModelTest)
#include "QueueModelTest.moc"
