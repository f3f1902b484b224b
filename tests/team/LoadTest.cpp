// Many consoles at once on one server: nothing acknowledged is lost, nothing happens twice, and no
// deadlock is left to a person. Longer and with more of them by SKRANKE_CONSOLES and
// SKRANKE_SECONDS.

#include "tests/team/BusyShift.h"

#include "storage/Maintenance.h"

#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

class LoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAcknowledgedIsThereOnce()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        PostgresServer::Options options;
        options.settings = {u"max_connections = 400"_s};
        PostgresServer server(options);
        const QString desk = server.newDesk();
        QList<CaseId> cases;
        {
            TeamConsole console(server.login(desk, u"kari"_s, Role::Lead));
            for (int i = 0; i < 40; ++i)
                cases.append(console.newCase(u"Sak %1"_s.arg(i)).id);
        }
        const int consoles = fromEnvironment("SKRANKE_CONSOLES", 16);
        const std::chrono::seconds time{fromEnvironment("SKRANKE_SECONDS", 6)};

        const Reckoning before = reckon(server, desk);
        const Tally tally = workTogether(server, desk, cases, consoles, time);
        const Reckoning after = reckon(server, desk);
        qInfo(
            "%d consoles, %d s: %d writes (%d takes, %d notes, %d replies, %d edits, %d entries), "
            "%d told that they were second",
            consoles, int(time.count()), tally.writes(), tally.takes, tally.notes, tally.replies,
            tally.edits, tally.entries, tally.told);

        QCOMPARE(tally.faults, QStringList());
        QCOMPARE(differences(before, after, tally), QStringList());
        QVERIFY(tally.writes() > consoles);
        QVERIFY(tally.told > 0); // they did get in each other's way
        const auto problems = storage::check(server.address(desk));
        QVERIFY(problems.has_value());
        QCOMPARE(*problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "LoadTest.moc"
