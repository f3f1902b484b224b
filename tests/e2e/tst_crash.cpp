// Killed at two hundred random moments, the database keeps every word it gave (R10.3).
#include "domain/Codes.h"
#include "resources/Resources.h"
#include "storage/Maintenance.h"
#include "storage/SqlStore.h"
#include "tests/support/Desk.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

namespace {

/// What one run of the worker was told is safe.
struct Acknowledged {
    QHash<qint64, QString> messageIds;
    QHash<qint64, QStringList> states; ///< in order
    QHash<qint64, QStringList> notes;
    QHash<qint64, QList<qint64>> seconds;
    QSet<qint64> timers;
    int lines = 0;

    void read(const QByteArray &output)
    {
        const QList<QByteArray> all = output.split('\n');
        // The last piece has no line end: it was never said in full.
        for (qsizetype i = 0; i + 1 < all.size(); ++i)
            line(QString::fromUtf8(all.at(i)));
    }

    void line(const QString &text)
    {
        ++lines;
        const QString what = text.section(u' ', 0, 0), rest = text.section(u' ', 2);
        const qint64 id = text.section(u' ', 1, 1).toLongLong();
        if (what == QLatin1String("registered"))
            messageIds.insert(id, rest);
        else if (what == QLatin1String("state"))
            states[id].append(rest);
        else if (what == QLatin1String("note"))
            notes[id].append(rest);
        else if (what == QLatin1String("time"))
            seconds[id].append(rest.toLongLong());
        else if (what == QLatin1String("timer"))
            timers.insert(id);
    }
};

/// The states a case went through, by its record.
QStringList statesOf(const QList<Event> &events)
{
    QStringList states;
    for (const Event &event : events)
        if (event.kind == EventKind::Transition)
            states.append(event.to);
    return states;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtRandomMoments();

private:
    void checkDesk(UnitOfWork &work, const Acknowledged &said);
};

void TestCrash::checkDesk(UnitOfWork &work, const Acknowledged &said)
{
    for (auto it = said.messageIds.begin(); it != said.messageIds.end(); ++it) {
        const CaseId id{it.key()};
        const auto value = work.cases().find(id);
        QVERIFY(value);
        const auto message = work.messages().findByHeaderId({it.value()});
        QVERIFY(message);
        QCOMPARE(message->caseId, id);
        QVERIFY(work.blobs().get(message->rawSha256));

        // The state is what the record says, and the record begins with what was acknowledged.
        const QStringList states = statesOf(work.events().ofCase(id));
        QCOMPARE(toCode(value->state), states.isEmpty() ? QStringLiteral("new") : states.last());
        const QStringList promised = said.states.value(it.key());
        QCOMPARE(states.mid(0, promised.size()), promised);

        QStringList notes;
        bool asked = false;
        for (const Message &other : work.messages().ofCase(id)) {
            if (other.kind == MessageKind::Note)
                notes.append(other.text);
            asked = asked || other.purpose == Purpose::Question;
        }
        for (const QString &note : said.notes.value(it.key()))
            QVERIFY(notes.contains(note));
        // A move and its mail are kept or dropped together.
        QCOMPARE(value->state == State::WaitingCustomer, asked);

        QList<qint64> seconds;
        for (const TimeEntry &entry : work.time().ofCase(id))
            seconds.append(entry.duration.count());
        for (const qint64 worked : said.seconds.value(it.key()))
            QVERIFY(seconds.contains(worked));
        if (said.timers.contains(it.key()))
            QVERIFY(work.time().timer(id, value->assignee));
    }
}

void TestCrash::killedAtRandomMoments()
{
    constexpr int Kills = 200;
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("desk.db"));
    QRandomGenerator random(20261122);
    int acknowledged = 0;
    for (int i = 0; i < Kills; ++i) {
        QProcess worker;
        worker.start(QStringLiteral(CRASH_WORKER),
                     {QStringLiteral("sqlite:") + path, QString::number(i)});
        QVERIFY(worker.waitForStarted());
        // One in ten dies while it opens, the others in the middle of their work: some moments
        // after some lines, so that a slow disk makes the run longer and not emptier.
        const int lines = i % 10 == 0 ? 0 : random.bounded(1, 8);
        while (worker.peek(worker.bytesAvailable()).count('\n') < lines)
            QVERIFY(worker.waitForReadyRead(30'000));
        QThread::msleep(random.bounded(40));
        worker.kill();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
        Acknowledged said;
        said.read(worker.readAllStandardOutput());
        acknowledged += said.lines;

        const auto store = storage::SqlStore::open(QStringLiteral("sqlite:") + path);
        QVERIFY(store);
        must((*store)->read([&](UnitOfWork &work) -> Result<void> {
            checkDesk(work, said);
            return {};
        }));
        if (QTest::currentTestFailed())
            return;
    }
    const auto problems = storage::check(QStringLiteral("sqlite:") + path);
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
    QVERIFY2(acknowledged > Kills, "the worker did hardly anything");
    qInfo("%d kills, %d acknowledgements kept", Kills, acknowledged);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
