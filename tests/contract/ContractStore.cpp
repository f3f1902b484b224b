// The unit of work: all or nothing, told after the commit and never before (R10.2, R10.3).

#include "ContractDesk.h"

#include <QFutureWatcher>

#include <latch>

using namespace skranke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int casesIn(UnitOfWork &work)
{
    return static_cast<int>(work.queue().count({View::Everything, {}, {}, {}}));
}

Result<int> insertInto(UnitOfWork &work, Case value)
{
    work.cases().insert(value, 2026);
    Event event;
    event.caseId = value.id;
    work.events().append(event);
    return 0;
}

} // namespace

class ContractStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void aCommitIsToldBeforeTheContinuationRuns()
    {
        ContractDesk desk;
        QStringList order;
        CaseId told;
        connect(&desk.store(), &Store::committed, this, [&](const ChangeSet &changes) {
            QCOMPARE(changes.cases.size(), 1);
            told = *changes.cases.cbegin();
            order.append(u"told"_s);
        });
        CaseId inserted;
        desk.store()
            .write([&](UnitOfWork &work) {
                Case value = desk.newCase(u"x"_s);
                work.cases().insert(value, 2026);
                inserted = value.id;
                return Result<int>(1);
            })
            .then(this, [&](const Result<int> &result) {
                QVERIFY(result.has_value());
                order.append(u"continued"_s);
            });
        QTRY_COMPARE(order, QStringList({u"told"_s, u"continued"_s}));
        QCOMPARE(told, inserted);
    }

    void aRefusedJobLeavesNothingAndTellsNothing_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("an error is returned") << 0;
        QTest::newRow("a failure is thrown") << 1;
        QTest::newRow("something else is thrown") << 2;
        QTest::newRow("the database refuses") << 3;
    }
    void aRefusedJobLeavesNothingAndTellsNothing()
    {
        QFETCH(int, way);
        ContractDesk desk;
        QSignalSpy told(&desk.store(), &Store::committed);
        const auto result =
            desk.store()
                .write([&](UnitOfWork &work) -> Result<int> {
                    if (const auto inserted = insertInto(work, desk.newCase(u"x"_s)); !inserted)
                        return inserted;
                    switch (way) {
                    case 0:
                        return refuse(Reason::ReasonMissing);
                    case 1:
                        throw Failure(Error{ErrorKind::DiskFull, {}, {}, {}});
                    case 2:
                        throw std::runtime_error("broken");
                    default: {
                        Event ofNoCase;
                        ofNoCase.caseId = {4711};
                        work.events().append(ofNoCase);
                        return 0;
                    }
                    }
                })
                .result();
        QVERIFY(!result.has_value());
        const ErrorKind expected[] = {ErrorKind::Refused, ErrorKind::DiskFull, ErrorKind::Internal,
                                      ErrorKind::Conflict};
        QCOMPARE(result.error().kind, expected[way]);
        QCOMPARE(desk.read(casesIn), 0);
        QTest::qWait(60); // longer than others' changes are looked for
        QCOMPARE(told.count(), 0);
        // The number that was drawn is free again, and the next job finds nothing in its way.
        QCOMPARE(desk.insert(desk.newCase(u"next"_s)).number.sequence, 1);
    }

    void whatChangesNothingIsNotTold()
    {
        ContractDesk desk;
        QSignalSpy told(&desk.store(), &Store::committed);
        QCOMPARE(desk.write(casesIn), 0);
        QCOMPARE(desk.read(casesIn), 0);
        QTest::qWait(60);
        QCOMPARE(told.count(), 0);
    }

    void readersDoNotWaitForWriters()
    {
        ContractDesk desk;
        std::latch inserted(1), maySettle(1);
        const auto writing = desk.store().write([&](UnitOfWork &work) {
            const auto result = insertInto(work, desk.newCase(u"x"_s));
            inserted.count_down();
            maySettle.wait();
            return result;
        });
        inserted.wait();
        QCOMPARE(desk.read(casesIn), 0);
        maySettle.count_down();
        QVERIFY(writing.result().has_value());
        QCOMPARE(desk.read(casesIn), 1);
    }

    void aReadJobSeesOneMoment()
    {
        ContractDesk desk;
        const auto seen = desk.read([&](UnitOfWork &work) {
            const int before = casesIn(work);
            const auto other = desk.store().write(
                [&](UnitOfWork &writer) { return insertInto(writer, desk.newCase(u"x"_s)); });
            const bool written = other.result().has_value();
            return std::tuple(before, written, casesIn(work));
        });
        QCOMPARE(seen, std::tuple(0, true, 0));
        QCOMPARE(desk.read(casesIn), 1);
    }

    void aReadJobMayNotWrite()
    {
        ContractDesk desk;
        const auto result =
            desk.store()
                .read([&](UnitOfWork &work) { return insertInto(work, desk.newCase(u"x"_s)); })
                .result();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::ReadOnly);
    }

    void closingFinishesWhatWasPosted()
    {
        ContractDesk desk;
        constexpr int jobs = 200;
        QList<QFuture<Result<int>>> futures;
        for (int i = 0; i < jobs; ++i)
            futures.append(desk.store().write(
                [&desk](UnitOfWork &work) { return insertInto(work, desk.newCase(u"x"_s)); }));
        desk.close();
        for (const auto &future : futures)
            QVERIFY(future.isFinished() && future.result().has_value());
        QVERIFY(desk.reopen().has_value());
        QCOMPARE(desk.read(casesIn), jobs);
    }

    void jobsMayBePostedFromAnyThread()
    {
        ContractDesk desk;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&desk] {
                for (int i = 0; i < 25; ++i) {
                    desk.insert(desk.newCase(u"x"_s));
                    desk.read(casesIn);
                }
            });
        threads.clear();
        QCOMPARE(desk.read(casesIn), 100);
    }

    void twoStoresSeeEachOthersChanges()
    {
        ContractDesk desk;
        auto other = desk.another();
        QSignalSpy told(&desk.store(), &Store::committed);
        QSignalSpy toldThere(other.get(), &Store::committed);
        // A server names what has changed, a file only that it has.
        const auto tellsOf = [](const QList<QVariant> &signal, CaseId id) {
            const auto changes = signal[0].value<ChangeSet>();
            return onFile() ? changes.everything
                            : !changes.everything && changes.cases == QSet<CaseId>{id};
        };

        const Case value = desk.insert(desk.newCase(u"x"_s));
        QTRY_COMPARE(toldThere.count(), 1);
        QVERIFY(tellsOf(toldThere[0], value.id));

        Case change = value;
        change.subject = u"theirs"_s;
        const auto changed = other->write(
            [&](UnitOfWork &work) { return Result<bool>(work.cases().update(change)); });
        QVERIFY(changed.result().value());
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told[0][0].value<ChangeSet>().cases, QSet<CaseId>{value.id});
        QVERIFY(!told[0][0].value<ChangeSet>().everything);
        QVERIFY(tellsOf(told[1], value.id));
        const auto seen = desk.read([&](UnitOfWork &work) { return work.cases().find(value.id); });
        QCOMPARE(seen->subject, u"theirs"_s);
    }

    void anotherWriterIsWaitedForAndThenToldOf()
    {
        ContractDesk desk;
        auto other = desk.another();
        std::latch holds(1), mayGo(1);
        const auto holding = other->write([&](UnitOfWork &work) {
            const auto result = insertInto(work, desk.newCase(u"theirs"_s));
            holds.count_down();
            mayGo.wait();
            return result;
        });
        holds.wait();
        // They hold it for longer than we are willing to wait.
        QCOMPARE(desk.failure([&](UnitOfWork &work) {
                         return insertInto(work, desk.newCase(u"mine"_s)).value();
                     })
                     .kind,
                 ErrorKind::Locked);
        mayGo.count_down();
        QVERIFY(holding.result().has_value());
        desk.insert(desk.newCase(u"mine"_s));
        QCOMPARE(desk.read(casesIn), 2);
    }

    void aNewerProgramMigratingUnderUsStopsTheWork()
    {
        ContractDesk desk;
        QCOMPARE(desk.rawSql(u"INSERT INTO schema_version VALUES (9999, 'later')"_s), QString());
        QTRY_COMPARE(desk.failure(casesIn).kind, ErrorKind::TooNew);
    }
};

QTEST_GUILESS_MAIN(ContractStore)
#include "ContractStore.moc"
