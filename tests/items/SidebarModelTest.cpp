// Counts reach the sidebar's rows, and only those that changed are announced.
#include "QueueDouble.h"

#include "items/LiveCounts.h"
#include "items/SidebarModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::items;
using namespace skranke::tests;

class SidebarModelTest : public QObject {
    Q_OBJECT

    static QList<SidebarEntry> entries()
    {
        const auto of = [](View view) {
            return [view](const QueueCounts &counts) { return counts.byView.value(view); };
        };
        return {{QStringLiteral("Queues"), -1, {}, {}},
                {QStringLiteral("Mine"), 1, of(View::Mine), {}},
                {QStringLiteral("New"), 2, of(View::New), {}},
                {QStringLiteral("Time"), 3, {}, {}}};
    }

private Q_SLOTS:
    void headsCannotBeChosen()
    {
        SidebarModel model(entries());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.rowOf(3), std::optional(3));
        QCOMPARE(model.rowOf(9), std::nullopt);
        QCOMPARE(model.index(3).data(SidebarModel::CountRole), QVariant());
    }

    void onlyChangedCountsAreAnnounced()
    {
        SidebarModel model(entries());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QueueCounts counts;
        counts.byView[View::New] = 4;
        model.setCounts(counts);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 2);
        QCOMPARE(model.index(2).data(SidebarModel::CountRole).toLongLong(), 4);
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("New, 4"));
    }

    void commitsDuringAReadAreAnsweredTogether()
    {
        QueueBench bench;
        services::QueueService service(bench.context);
        LiveCounts live(service, bench.store);
        QSignalSpy changed(&live, &LiveCounts::changed);
        bench.queue.counted.overdue = 1;
        bench.store.commit({{1}});
        bench.store.commit({{2}});
        bench.store.commit({{3}});
        QCOMPARE(bench.store.waiting(), size_t(1));
        bench.store.answerOne();
        bench.queue.counted.overdue = 2;
        QCOMPARE(bench.store.waiting(), size_t(1));
        bench.store.answer();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(live.counts().overdue, 2);
    }
};

QTEST_GUILESS_MAIN(SidebarModelTest)
#include "SidebarModelTest.moc"
