// The queue's rows under an item model tester: what they show equals a fresh read, whatever was
// committed, and what is seen and selected stays.
#include "QueueDouble.h"

#include "items/QueueModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::items;
using namespace skranke::tests;

namespace {

struct Watched {
    explicit Watched(QueueBench &bench)
        : service(bench.context)
        , model(service, bench.store, [](const QueueRow &row) { return row.subject; })
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    services::QueueService service;
    QueueModel model;
    QAbstractItemModelTester tester;
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removes{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moves{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};

    void forget()
    {
        for (QSignalSpy *spy : {&resets, &inserts, &removes, &moves, &changes})
            spy->clear();
    }
};

QueueFilter filterOf(View view)
{
    QueueFilter filter;
    filter.view = view;
    return filter;
}

CaseId idAt(const QueueModel &model, int row)
{
    return {model.index(row).data(IdRole).toLongLong()};
}

} // namespace

class QueueModelTest : public QObject {
    Q_OBJECT

private:
    void open(QueueBench &bench, Watched &w, int cases, int first, int last)
    {
        bench.fill(cases);
        w.model.setFilter(filterOf(View::AllOpen));
        bench.store.answer();
        w.model.look(first, last);
        bench.store.answer();
        w.forget();
    }

    void compareWithFreshRead(const QueueBench &bench, const QueueModel &model, int first, int last)
    {
        const QList<QueueRow> fresh = bench.queue.shown(model.filter());
        QCOMPARE(model.rowCount(), int(fresh.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QueueRow *held = model.rowAt(row);
            if (row >= first && row <= last)
                QVERIFY2(held, qPrintable(QStringLiteral("row %1 is not held").arg(row)));
            if (held && *held != fresh[row])
                QFAIL(qPrintable(QStringLiteral("row %1 is case %2, should be %3")
                                     .arg(row)
                                     .arg(held->id.value)
                                     .arg(fresh[row].id.value)));
        }
    }

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

    void randomCommits_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("cases");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 2 ? 700 : 25);
    }

    // Several commits at a time, seen at random places, known or unknown to the change set.
    void randomCommits()
    {
        QFETCH(quint32, seed);
        QFETCH(int, cases);
        QRandomGenerator random(seed);
        QueueBench bench;
        Watched w(bench);
        open(bench, w, cases, 0, 15);
        int next = 10'000;
        for (int round = 0; round < 150; ++round) {
            QList<QueueRow> &all = bench.queue.cases;
            const int first = int(random.bounded(std::max(1, int(all.size()))));
            w.model.look(first, first + 15);
            if (random.bounded(2))
                bench.store.answer();
            QSet<CaseId> changed;
            const int changes = 1 + int(random.bounded(random.bounded(8) ? 3 : 30));
            for (int i = 0; i < changes; ++i) {
                const int at = int(random.bounded(int(all.size())));
                switch (random.bounded(5)) {
                case 0:
                    all.insert(at, QueueBench::row(++next));
                    changed.insert(all[at].id);
                    break;
                case 1:
                    if (all.size() > 5)
                        changed.insert(all.takeAt(at).id);
                    break;
                case 2:
                    changed.insert(all[at].id);
                    all.move(at, random.bounded(int(all.size())));
                    break;
                case 3:
                    all[at].state = all[at].state == State::New ? State::Closed : State::New;
                    changed.insert(all[at].id);
                    break;
                default:
                    ++all[at].version;
                    changed.insert(all[at].id);
                    break;
                }
                if (random.bounded(4) == 0)
                    bench.store.answerOne();
            }
            bench.store.commit(changed);
            bench.store.answer();
            const int count = w.model.rowCount();
            w.model.look(std::min(first, std::max(0, count - 1)), std::min(first + 15, count - 1));
            bench.store.answer();
            compareWithFreshRead(bench, w.model, first, std::min(first + 15, count - 1));
        }
        QCOMPARE(w.resets.count(), 0);
    }
};

QTEST_GUILESS_MAIN(QueueModelTest)
#include "QueueModelTest.moc"
