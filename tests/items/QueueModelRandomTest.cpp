// What the queue shows equals a fresh read, whatever was committed.
#include "QueueWatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace skranke;
using namespace skranke::items;
using namespace skranke::tests;

class QueueModelRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(QueueModelRandomTest)
#include "QueueModelRandomTest.moc"
