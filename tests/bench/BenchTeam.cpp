// A team's database: how long after one console's commit another's models hear of it, beside bare
// notifications on the same server in the same run; what many consoles get done together, beside
// the same statements sent by pgbench; and that nothing of it is lost.
// `bench_team [CONSOLES [SECONDS]]`.

#include "tests/bench/BareTeam.h"
#include "tests/bench/Figures.h"
#include "tests/team/BusyShift.h"
#include "tests/team/NoteWriters.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>

#include <cstdio>
#include <thread>

using namespace skranke;
using namespace skranke::bench;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int Rounds = 300;

/// From the moment that `commit`, in a thread of its own, has been acknowledged until `heard` is
/// called in this one.
class Latency {
public:
    void hear() { m_heard = Clock::now(); }

    template <typename F> std::vector<double> measure(F commit)
    {
        std::vector<double> taken;
        for (int round = 0; round < Rounds; ++round) {
            m_heard.reset();
            std::atomic<bool> isDone = false;
            Clock::time_point done;
            std::thread other([&] {
                commit(round);
                done = Clock::now();
                isDone = true;
            });
            while (!m_heard || !isDone)
                QCoreApplication::processEvents();
            other.join();
            taken.push_back(
                std::max(0.0, std::chrono::duration<double, std::milli>(*m_heard - done).count()));
        }
        return taken;
    }

private:
    std::optional<Clock::time_point> m_heard;
};

QSqlDatabase bareConnection(const PostgresServer &server, const QString &desk, const QString &name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(u"127.0.0.1"_s);
    database.setPort(server.port());
    database.setUserName(u"postgres"_s);
    database.setDatabaseName(desk);
    if (!database.open())
        qFatal("no connection");
    return database;
}

std::vector<double> bareNotifications(const PostgresServer &server, const QString &desk)
{
    QSqlDatabase ear = bareConnection(server, desk, u"ear"_s);
    Latency latency;
    QObject::connect(ear.driver(), &QSqlDriver::notification, qApp, [&] { latency.hear(); });
    ear.driver()->subscribeToNotification(u"bare"_s);
    auto taken = latency.measure([&](int round) {
        // A connection belongs to the thread that made it.
        thread_local QSqlDatabase mouth;
        const QString name = u"mouth%1"_s.arg(round);
        mouth = bareConnection(server, desk, name);
        QSqlQuery(mouth).exec(u"NOTIFY bare, 'ett ord'"_s);
        mouth = {};
        QSqlDatabase::removeDatabase(name);
    });
    ear.driver()->unsubscribeFromNotification(u"bare"_s);
    return taken;
}

std::vector<double> commits(PostgresServer &server, const QString &desk)
{
    TeamConsole one(server.login(desk, u"thea"_s, Role::Agent)),
        two(server.login(desk, u"kari"_s, Role::Lead));
    const Case value = one.newCase(u"Sak"_s);
    QCoreApplication::processEvents();
    Latency latency;
    QObject::connect(&two.store(), &Store::committed, qApp, [&] { latency.hear(); });
    return latency.measure([&](int) { must(one.cases().addNote(value.id, u"Notat"_s)); });
}

/// Notes a second, with so many consoles for that long.
double notes(PostgresServer &server, int consoles, std::chrono::seconds time)
{
    NoteWriters writers(server.login(server.newDesk(), u"thea"_s, Role::Agent), consoles);
    const int before = writers.saved();
    const auto start = Clock::now();
    while (Clock::now() < start + time)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    const int saved = writers.saved() - before;
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    writers.stop();
    return saved / seconds;
}

void printLatency(const char *what, std::vector<double> taken)
{
    const double median = quantile(taken, 0.5);
    std::printf("%-34s %8.3f ms  p99 %8.3f ms\n", what, median, quantile(taken, 0.99));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int consoles = argc > 1 ? std::atoi(argv[1]) : 50;
    const std::chrono::seconds time{argc > 2 ? std::atoi(argv[2]) : 60};
    PostgresServer::Options options;
    // As a team's server is: what is acknowledged is on disk. The log is what pgbench sends again.
    options.settings = {u"max_connections = 400"_s, u"fsync = on"_s, u"full_page_writes = on"_s,
                        u"log_min_messages = log"_s, u"log_line_prefix = ''"_s};
    PostgresServer server(options);
    const QString desk = server.newDesk();

    printLatency("bare notification, heard after", bareNotifications(server, desk));
    printLatency("commit, another's models told after", commits(server, desk));

    const std::chrono::seconds share = time / 4;
    const double bare = bareNotes(server, consoles, share);
    const double ours = notes(server, consoles, share);
    std::printf(
        "%d consoles, notes: %.0f a second; the same statements by pgbench: %.0f; ratio %.2f\n",
        consoles, ours, bare, ours / bare);

    QList<CaseId> cases;
    {
        TeamConsole console(server.login(desk, u"kari"_s, Role::Lead));
        for (int i = 0; i < 200; ++i)
            cases.append(console.newCase(u"Sak %1"_s.arg(i)).id);
    }
    const Reckoning before = reckon(server, desk);
    const Tally tally = workTogether(server, desk, cases, consoles, time);
    std::printf("%d consoles, %d s: %.0f writes a second, %d told that they were second\n",
                consoles, int(time.count()), double(tally.writes()) / double(time.count()),
                tally.told);
    for (const QString &line : tally.faults + differences(before, reckon(server, desk), tally))
        std::printf("WRONG: %s\n", qPrintable(line));
    return 0;
}
