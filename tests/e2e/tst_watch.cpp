// The desk's chores without a window, by the program itself (R8.4).
#include "resources/Resources.h"
#include "services/CaseService.h"
#include "services/IntakeService.h"
#include "tests/support/Desk.h"
#include "tests/support/SampleMail.h"

#include <QProcess>
#include <QTest>

using namespace skranke;
using namespace skranke::tests;

namespace {
constexpr int Patience = 60'000; // ms; generous, for a machine with other things to do
}

class TestWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void onceFinishesWhatWasLeft();
    void aBreachIsRecorded();
    void endsWhenItIsAskedTo();
    void saysWhatItDoesNotUnderstand();

private:
    static QStringList on(const Desk &desk, QStringList arguments)
    {
        return QStringList{QStringLiteral("--db"), QStringLiteral("sqlite:") + desk.path(),
                           QStringLiteral("--agent"), QStringLiteral("Kari Nes"),
                           QStringLiteral("watch")}
        + arguments;
    }
    static QByteArray once(const Desk &desk, int code)
    {
        QProcess program;
        program.start(QStringLiteral(SKRANKECTL), on(desk, {QStringLiteral("--once")}));
        if (!program.waitForFinished(Patience) || program.exitCode() != code)
            qWarning("exit code %d", program.exitCode());
        return program.readAllStandardError();
    }
};

void TestWatch::onceFinishesWhatWasLeft()
{
    Desk desk;
    desk.write([&](UnitOfWork &work) -> Result<void> {
        ReceivedMail received;
        received.rawSha256 = work.blobs().put(SampleMail().raw());
        received.sourceName = QStringLiteral("mail.eml");
        received.storedAt = desk.clock.now();
        work.received().insert(received);
        return {};
    });
    const QByteArray log = once(desk, 0);
    QVERIFY2(log.contains("chore=intake result=done finished=1"), log.constData());
    const auto pending = desk.read(
        [](UnitOfWork &work) -> Result<QList<ReceivedMail>> { return work.received().pending(); });
    QVERIFY(pending.isEmpty());
    QVERIFY(!once(desk, 0).contains("chore=intake"));
}

void TestWatch::aBreachIsRecorded()
{
    Desk desk;
    const Customer customer =
        desk.addCustomer(QStringLiteral("Bokhuset"), QStringLiteral("bokhuset.example"));
    const Case late = desk.addCase(customer, [&](Case &value) {
        value.level = Level::A;
        value.submitted = at("2026-01-05T09:00:00Z");
        value.responseDue = at("2026-01-05T11:00:00Z");
    });
    const QByteArray log = once(desk, 0);
    QVERIFY2(log.contains("chore=breaches result=done recorded=1"), log.constData());
    QCOMPARE(desk.breaches(late.id).size(), 1);
}

void TestWatch::endsWhenItIsAskedTo()
{
    Desk desk;
    QProcess program;
    QByteArray log;
    connect(&program, &QProcess::readyReadStandardError, this,
            [&] { log += program.readAllStandardError(); });
    program.start(QStringLiteral(SKRANKECTL), on(desk, {}));
    QTRY_VERIFY_WITH_TIMEOUT(log.contains("chore=watch result=started"), Patience);
    program.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
    log += program.readAllStandardError();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(log.trimmed().endsWith("chore=watch result=stopped"), log.constData());
}

void TestWatch::saysWhatItDoesNotUnderstand()
{
    Desk desk;
    QProcess program;
    program.start(QStringLiteral(SKRANKECTL), on(desk, {QStringLiteral("twice")}));
    QVERIFY(program.waitForFinished(Patience));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("usage: skrankectl watch"));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
