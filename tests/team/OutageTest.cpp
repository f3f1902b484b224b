// The server goes away and comes back: consoles say so, lose nothing that was acknowledged, do
// nothing twice, and go on by themselves (R10.3).

#include "storage/ServerSetup.h"
#include "tests/support/PostgresServer.h"
#include "tests/team/NoteWriters.h"

#include "services/DraftSpool.h"
#include "services/TimerSpool.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// For answers that are finished in this thread's event loop.
template <typename T> Result<T> answerTo(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

} // namespace

class OutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL here");
        // What is killed are processes: what they handed to the system stays with it.
        m_server = std::make_unique<PostgresServer>();
        m_desk = m_server->newDesk();
        m_address = m_server->login(m_desk, u"thea"_s, Role::Agent);
        m_server->login(m_desk, u"kari"_s, Role::Lead);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aConsoleSaysSoAndGoesOnByItself()
    {
        TeamConsole console(m_address);
        const Case value = console.newCase(u"Før bruddet"_s);
        QSignalSpy reachable(&console.store(), &Store::reachabilityChanged);
        QSignalSpy told(&console.store(), &Store::committed);

        m_server->kill();
        QTRY_COMPARE(reachable.count(), 1);
        QCOMPARE(reachable[0][0].toBool(), false);
        const auto refused = wait(console.cases().addNote(value.id, u"mens den er borte"_s));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::NoServer);

        told.clear();
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.count(), 2, 20'000);
        QCOMPARE(reachable[1][0].toBool(), true);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.constLast()[0].value<ChangeSet>().everything);
        // Whatever was refused left nothing behind.
        Result<Case> noted = fail(ErrorKind::Internal);
        const auto writes = [&] {
            noted = noted ? noted : wait(console.cases().addNote(value.id, u"etterpå"_s));
            return noted.has_value();
        };
        QTRY_VERIFY(writes());
        QCOMPARE(notesOf(console, value.id), 1);
    }

    void whatIsTypedWhileTheServerIsAwayIsKeptHere()
    {
        const QTemporaryDir folder;
        TeamConsole console(m_address);
        const Case value = console.newCase(u"Skriver videre"_s);
        QSignalSpy reachable(&console.store(), &Store::reachabilityChanged);
        services::CaseService cases = console.cases();
        const auto draft = [&](const QString &text) {
            return Draft{value.id, {}, ComposerTab::Reply, text, {}};
        };
        using Kept = services::DraftSpool::Kept;
        const auto save = [](services::DraftSpool &spool, const Draft &text) {
            return answerTo(spool.save(text)).value();
        };
        const auto inDatabase = [&] {
            const auto file = wait(cases.open(value.id));
            return file && !file->drafts.isEmpty() ? file->drafts[0].text : QString();
        };
        {
            services::DraftSpool spool(cases, console.store(), folder.filePath(u"utkast"_s));
            QCOMPARE(save(spool, draft(u"Hei"_s)), Kept::InDatabase);
            m_server->kill();
            QTRY_COMPARE(reachable.count(), 1);
            QCOMPARE(save(spool, draft(u"Hei Per"_s)), Kept::Here);
            QCOMPARE(save(spool, draft(u"Hei Per, vi æøå"_s)), Kept::Here);
            QCOMPARE(spool.waiting(), 1);
        } // and the program ends

        services::DraftSpool later(cases, console.store(), folder.filePath(u"utkast"_s));
        QSignalSpy settled(&later, &services::DraftSpool::settled);
        later.settle(); // still away: kept
        QTest::qWait(10);
        QCOMPARE(later.waiting(), 1);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20'000);
        QCOMPARE(later.waiting(), 0);
        QCOMPARE(inDatabase(), u"Hei Per, vi æøå"_s);
    }

    void whatIsTimedWhileTheServerIsAwayIsDoneOnce()
    {
        const QTemporaryDir folder;
        TeamConsole console(m_address);
        const Case first = console.newCase(u"Første"_s), second = console.newCase(u"Andre"_s);
        QSignalSpy reachable(&console.store(), &Store::reachabilityChanged);
        FixedClock clock(parseInstant(u"2026-11-23T09:00:00Z"_s).value());
        services::Context context = console.contextAt(clock);
        must(services::TimeService(context).start(first.id));
        {
            services::TimerSpool spool(context, folder.filePath(u"klokker"_s));
            services::TimeService time(context, &spool);
            m_server->kill();
            QTRY_COMPARE(reachable.count(), 1);
            clock.advance(20min);
            QVERIFY(answerTo(time.start(second.id)));
            QVERIFY(!spool.after({}).isEmpty());
            clock.advance(40min);
            QVERIFY(answerTo(time.stop(second.id, u"Ringte kunden"_s)));
            QVERIFY(spool.concerns(second.id));
        } // and the program ends
        QFile kept(folder.filePath(u"klokker/%1.json"_s.arg(console.me().id.value)));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray before = kept.readAll();
        kept.close();

        services::TimerSpool later(context, folder.filePath(u"klokker"_s));
        QVERIFY(!later.isEmpty());
        m_server->start();
        QTRY_VERIFY_WITH_TIMEOUT(later.isEmpty(), 20'000);
        services::TimeService time(context, &later);
        const auto check = [&] {
            const auto file = must(console.cases().open(second.id));
            QCOMPARE(file.time.size(), 1);
            QCOMPARE(file.time[0].duration, Seconds(40min));
            QCOMPARE(file.time[0].note, u"Ringte kunden"_s);
            const QList<Timer> mine = must(time.mine());
            QCOMPARE(mine.size(), 1);
            QCOMPARE(mine[0].caseId, first.id);
            QVERIFY(!mine[0].isRunning());
            QCOMPARE(mine[0].banked, Seconds(20min));
        };
        check();

        // Killed after the database had done it and before the file said so.
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(before);
        kept.close();
        services::TimerSpool again(context, folder.filePath(u"klokker"_s));
        QVERIFY(!again.isEmpty());
        again.settle();
        QTRY_VERIFY(again.isEmpty());
        check();
        QVERIFY(answerTo(time.discard(first.id)));
    }

    void aRestartBetweenTwoJobsCostsNothing()
    {
        TeamConsole console(m_address);
        const Case value = console.newCase(u"Omstart"_s);
        m_server->stop();
        m_server->start();
        must(console.cases().addNote(value.id, u"rett etter"_s));
        QCOMPARE(notesOf(console, value.id), 1);
    }

    void whatWasMissedIsReadAgain()
    {
        TeamConsole console(m_address);
        QSignalSpy reachable(&console.store(), &Store::reachabilityChanged);
        QSignalSpy told(&console.store(), &Store::committed);
        m_server->kill();
        QTRY_COMPARE(reachable.count(), 1);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.count(), 2, 20'000);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.constLast()[0].value<ChangeSet>().everything);
        told.clear();
        TeamConsole other(m_server->address(m_desk, u"kari"_s));
        const Case value = other.newCase(u"hørt igjen"_s);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told[0][0].value<ChangeSet>().cases, QSet<CaseId>{value.id});
    }

    void killedWhileConsolesWrite()
    {
        NoteWriters writers(m_address, 4);
        const auto writeOn = [&writers] {
            const int before = writers.saved();
            QTRY_VERIFY_WITH_TIMEOUT(writers.saved() > before + 20, 30'000);
        };
        for (int kill = 0; kill < 3; ++kill) {
            writeOn();
            m_server->kill();
            m_server->start();
        }
        writeOn();
        writers.stop();
        QCOMPARE(writers.differences(), QStringList());
    }

    // After a crash the server gives out again the numbers of transactions that were lost with it.
    void anothersCommitIsNotTakenForOnesOwn()
    {
        TeamConsole console(m_address);
        const Case value = console.newCase(u"Nummer på nytt"_s);
        m_server->sql(u"CREATE FUNCTION skranke.doze() RETURNS trigger LANGUAGE plpgsql AS "
                      "'BEGIN PERFORM pg_sleep(600); RETURN NULL; END'"_s,
                      m_desk);
        m_server->sql(u"CREATE CONSTRAINT TRIGGER dozes AFTER INSERT ON messages "
                      "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.text = 'sover') "
                      "EXECUTE FUNCTION doze()"_s,
                      m_desk);
        const auto note = console.cases().addNote(value.id, u"sover"_s);
        const auto isCommitting = [&] {
            return m_server
                       ->sql(u"SELECT count(*) FROM pg_stat_activity WHERE query = 'COMMIT' "
                             "AND state = 'active' AND wait_event = 'PgSleep'"_s)
                       .toInt()
                > 0;
        };
        QTRY_VERIFY(isCommitting());
        m_server->kill();
        m_server->start();
        for (int i = 0; i < 30; ++i)
            m_server->sql(u"SELECT pg_current_xact_id()"_s);
        const auto outcome = wait(note);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unreachable);
        QCOMPARE(notesOf(console, value.id), 0);
        m_server->sql(u"DROP TRIGGER dozes ON messages"_s, m_desk);
    }

    void choresAreTakenOverWhenTheirHolderDies()
    {
        auto holder = std::make_unique<TeamConsole>(m_address);
        TeamConsole heir(m_address);
        QVERIFY(must(holder->store().holdChore(Chore::Mail)));
        QVERIFY(!must(heir.store().holdChore(Chore::Mail)));
        // Its connections end as they do when its process is killed.
        m_server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
                      "AND objid >= 100"_s);
        QTRY_VERIFY(must(heir.store().holdChore(Chore::Mail)));
        // And the one that was thought dead finds out.
        QTRY_VERIFY(wait(holder->store().holdChore(Chore::Mail)).has_value());
        QVERIFY(!must(holder->store().holdChore(Chore::Mail)));
    }

    void aLoginTakenBackEndsTheWork()
    {
        const QString address = m_server->login(m_desk, u"vikar"_s, Role::Agent);
        TeamConsole console(address);
        const Case value = console.newCase(u"x"_s);
        QSignalSpy reachable(&console.store(), &Store::reachabilityChanged);
        storage::Login login;
        login.name = u"vikar"_s;
        QVERIFY(storage::setLogin(m_server->address(m_desk), login).has_value());
        QTRY_COMPARE(reachable.count(), 1);
        const auto refused = wait(console.cases().addNote(value.id, u"x"_s));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::LoginRefused);
    }

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_desk, m_address;
};

QTEST_GUILESS_MAIN(OutageTest)
#include "OutageTest.moc"
