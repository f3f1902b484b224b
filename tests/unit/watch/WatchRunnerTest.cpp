#include "app/WatchRunner.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::app;
using namespace std::chrono_literals;

namespace {

/// A chore whose rounds end when the test says so.
class HeldChore final : public WatchChore {
public:
    explicit HeldChore(Seconds interval = 0s, Retry retry = Retry::Later)
        : WatchChore(u"held"_s, interval, retry)
    {
    }

    QFuture<Done> round() override
    {
        ++rounds;
        promise = std::make_unique<QPromise<Done>>();
        promise->start();
        return promise->future();
    }
    void stop() override { ++stops; }
    void end(const Done &done = QString())
    {
        const auto ending = std::move(promise);
        ending->addResult(done);
        ending->finish();
    }

    std::unique_ptr<QPromise<Done>> promise;
    int rounds = 0;
    int stops = 0;
};

struct World {
    HeldChore *chore;
    std::unique_ptr<WatchRunner> runner;
    QList<WatchRound> rounds;

    explicit World(Seconds interval = 0s, WatchChore::Retry retry = WatchChore::Retry::Later)
    {
        auto made = std::make_unique<HeldChore>(interval, retry);
        chore = made.get();
        WatchRunner::Chores chores;
        chores.push_back(std::move(made));
        runner = std::make_unique<WatchRunner>(std::move(chores));
        QObject::connect(runner.get(), &WatchRunner::roundDone, runner.get(),
                         [this](const WatchRound &round) { rounds.append(round); });
    }
};

} // namespace

class WatchRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsFollowEachOther()
    {
        World world;
        world.runner->start();
        QCOMPARE(world.chore->rounds, 1);
        world.chore->end(u"done=1"_s);
        QTRY_COMPARE(world.chore->rounds, 2);
        QCOMPARE(world.rounds.size(), 1);
        QCOMPARE(world.rounds.first().chore, u"held"_s);
        QCOMPARE(*world.rounds.first().done, u"done=1"_s);
        QVERIFY(!world.rounds.first().again);
        world.chore->end();
    }

    void whatIsDueDuringARoundComesRightAfterIt()
    {
        World world(1h);
        world.runner->start();
        Q_EMIT world.chore->due();
        QCOMPARE(world.chore->rounds, 1);
        world.chore->end();
        QTRY_COMPARE(world.chore->rounds, 2);
        world.chore->end();
        QTRY_COMPARE(world.rounds.size(), 2);
        QCOMPARE(world.chore->rounds, 2);
        Q_EMIT world.chore->due();
        QCOMPARE(world.chore->rounds, 3);
        world.chore->end();
    }

    void onceIsOnce()
    {
        World world;
        QSignalSpy ended(world.runner.get(), &WatchRunner::ended);
        world.runner->runOnce();
        world.chore->end(tl::make_unexpected(Error{}));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(world.chore->rounds, 1);
        QVERIFY(!world.rounds.first().again);
    }

    void stoppingWaitsForTheRound()
    {
        World world;
        QSignalSpy ended(world.runner.get(), &WatchRunner::ended);
        world.runner->start();
        world.runner->stop();
        QCOMPARE(world.chore->stops, 1);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        world.chore->end();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(world.chore->rounds, 1);
    }

    void failuresAreTriedLaterAndLater()
    {
        QCOMPARE(WatchRunner::waitAfter(60s, 0), Seconds(60));
        QCOMPARE(WatchRunner::waitAfter(60s, 1), Seconds(120));
        QCOMPARE(WatchRunner::waitAfter(60s, 3), Seconds(480));
        QCOMPARE(WatchRunner::waitAfter(60s, 4), Seconds(600));
        QCOMPARE(WatchRunner::waitAfter(60s, 1000), Seconds(600));
        QCOMPARE(WatchRunner::waitAfter(1h, 5), Seconds(1h));

        World world(60s);
        world.runner->start();
        world.chore->end(tl::make_unexpected(Error{}));
        QTRY_COMPARE(world.rounds.size(), 1);
        QCOMPARE(world.rounds.first().again, std::optional<Seconds>(120s));
    }

    void aSteadyChoreKeepsItsTime()
    {
        World world(60s, WatchChore::Retry::Steady);
        world.runner->start();
        world.chore->end(tl::make_unexpected(Error{}));
        QTRY_COMPARE(world.rounds.size(), 1);
        QCOMPARE(world.rounds.first().again, std::optional<Seconds>(60s));
    }

    void workRunsOnAThreadOfItsOwn()
    {
        QThread *worker = nullptr;
        auto future = onThread([&worker]() -> WatchChore::Done {
            worker = QThread::currentThread();
            return u"x=1"_s;
        });
        future.waitForFinished();
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(*future.result(), u"x=1"_s);
    }
};

QTEST_GUILESS_MAIN(WatchRunnerTest)
#include "WatchRunnerTest.moc"
