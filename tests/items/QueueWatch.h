// A queue model under an item model tester, with all it says counted, and what it should equal.
#pragma once

#include "QueueDouble.h"
#include "items/QueueModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace skranke::tests {

using namespace items;

struct Watched {
    explicit Watched(QueueBench &bench)
        : service(bench.context),
          model(service, bench.store, [](const QueueRow &row, int) { return row.subject; }),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
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

inline QueueFilter filterOf(View view)
{
    QueueFilter filter;
    filter.view = view;
    return filter;
}

inline CaseId idAt(const QueueModel &model, int row)
{
    return {model.index(row).data(IdRole).toLongLong()};
}

inline void open(QueueBench &bench, Watched &w, int cases, int first, int last)
{
    bench.fill(cases);
    w.model.setFilter(filterOf(View::AllOpen));
    bench.store.answer();
    w.model.look(first, last);
    bench.store.answer();
    w.forget();
}

inline void compareWithFreshRead(const QueueBench &bench, const QueueModel &model, int first,
                                 int last)
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

} // namespace skranke::tests
