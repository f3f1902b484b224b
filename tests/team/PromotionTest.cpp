// The server dies and its standby is promoted while many consoles write: they find it by
// themselves, and everything that was acknowledged is there (R10.3).

#include "tests/support/PostgresServer.h"
#include "tests/team/NoteWriters.h"

#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;

class PromotionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consolesGoOnWithTheStandby()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        PostgresServer primary;
        const QString desk = primary.newDesk();
        primary.login(desk, u"thea"_s, Role::Agent);
        const auto standby = PostgresServer::standbyOf(primary);
        // A commit is acknowledged when the standby has it too.
        primary.sql(u"ALTER SYSTEM SET synchronous_standby_names = '*'"_s);
        primary.sql(u"SELECT pg_reload_conf()"_s);
        QTRY_COMPARE(primary.sql(u"SELECT sync_state FROM pg_stat_replication"_s).toString(),
                     u"sync"_s);

        NoteWriters writers(u"postgresql://thea@127.0.0.1:%1,127.0.0.1:%2/%3"_s.arg(primary.port())
                                .arg(standby->port())
                                .arg(desk),
                            20);
        QTRY_VERIFY_WITH_TIMEOUT(writers.saved() > 100, 60'000);
        primary.kill();
        standby->promote();
        const int before = writers.saved();
        QTRY_VERIFY_WITH_TIMEOUT(writers.saved() > before + 100, 60'000);
        writers.stop();
        QCOMPARE(writers.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(PromotionTest)
#include "PromotionTest.moc"
