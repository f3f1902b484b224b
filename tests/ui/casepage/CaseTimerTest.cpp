// The timer of the case page (R6.1).
#include "CaseWorld.h"
#include "services/TimerSpool.h"
#include "ui/casepage/TimePanel.h"
#include "ui/widgets/Notice.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace skranke;
using namespace skranke::tests;

class CaseTimerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakNorwegian(); }
    void timerShowsStartedHalfHours_data();
    void timerShowsStartedHalfHours();
    void stopAsksWhatWasDone();
    void narrowPageBringsTheDetailsOutToAsk();
    void forgottenTimerAsksWhatToKeep();
    void stopWithoutATimerSaysSo();
    void whatWasPressedWhileTheServerIsAwayIsSeen();
};

void CaseTimerTest::timerShowsStartedHalfHours_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("billable");
    QTest::newRow("just started") << 0 << QStringLiteral("0:00:00") << QStringLiteral("0,0 t");
    QTest::newRow("a second") << 1 << QStringLiteral("0:00:01") << QStringLiteral("0,5 t");
    QTest::newRow("half an hour") << 1800 << QStringLiteral("0:30:00") << QStringLiteral("0,5 t");
    QTest::newRow("a second more") << 1801 << QStringLiteral("0:30:01") << QStringLiteral("1,0 t");
    QTest::newRow("the design's") << 2232 << QStringLiteral("0:37:12") << QStringLiteral("1,0 t");
}

void CaseTimerTest::timerShowsStartedHalfHours()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, clock);
    QFETCH(const QString, billable);
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_T);
    QTRY_VERIFY(part(*page, "stopTimer")->isVisible());
    world.desk.clock.advance(Seconds{seconds});
    QTRY_COMPARE(textOf(*page, "timerClock"), clock);
    QCOMPARE(textOf(*page, "billableTime"), billable);
}

void CaseTimerTest::stopAsksWhatWasDone()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id);
    QTest::keyClick(page.get(), Qt::Key_T);
    QTRY_VERIFY(part(*page, "stopTimer")->isVisible());
    world.desk.clock.advance(std::chrono::minutes{37});
    QTest::keyClick(page.get(), Qt::Key_T, Qt::ShiftModifier);
    auto *note = part<QLineEdit>(*page, "timerNote");
    QTRY_VERIFY(note->hasFocus());
    type(*note, QStringLiteral("Feilsøking"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(textOf(*page, "recordedTime"), QStringLiteral("37 min → 1,0 t"));
    QVERIFY(!note->isVisible());
    const auto file = must(world.cases.open(value.id));
    QCOMPARE(file.time.size(), 1);
    QCOMPARE(file.time.first().note, QStringLiteral("Feilsøking"));
}

void CaseTimerTest::narrowPageBringsTheDetailsOutToAsk()
{
    CaseWorld world;
    const Case value = world.newCase();
    const auto page = world.page(value.id, {520, 790});
    QVERIFY(!part(*page, "caseSide")->isVisible());
    QTest::keyClick(page.get(), Qt::Key_T);
    QTRY_COMPARE(must(world.time.mine()).size(), 1);
    QTRY_VERIFY(!part(*page, "stopTimer")->isHidden());
    QVERIFY(!part(*page, "caseSide")->isVisible());
    QTest::keyClick(page.get(), Qt::Key_T, Qt::ShiftModifier);
    QTRY_VERIFY(part(*page, "caseSide")->isVisible());
    QTRY_VERIFY(part<QLineEdit>(*page, "timerNote")->hasFocus());
}

void CaseTimerTest::forgottenTimerAsksWhatToKeep()
{
    CaseWorld world;
    const Case value = world.newCase();
    must(world.time.start(value.id));
    world.desk.clock.advance(std::chrono::hours{14});
    const auto page = world.page(value.id);
    QVERIFY(part(*page, "forgottenTimer")->isVisible());
    QTest::mouseClick(part(*page, "keepTime"), Qt::LeftButton);
    QTRY_COMPARE(textOf(*page, "recordedTime"), QStringLiteral("7 t 00 → 7,0 t"));
    QVERIFY(!part(*page, "forgottenTimer")->isVisible());
}

void CaseTimerTest::stopWithoutATimerSaysSo()
{
    CaseWorld world;
    const Case value = world.newCase();
    world.desk.session.setMe(world.desk.agent);
    must(world.time.start(value.id)); // a colleague's
    world.desk.session.setMe(world.desk.lead);
    const auto page = world.page(value.id);
    auto *notice = part<ui::Notice>(*page, "pageNotice");
    QVERIFY(!notice->isVisible());
    QTest::keyClick(page.get(), Qt::Key_T, Qt::ShiftModifier);
    QTRY_COMPARE(notice->sentence(), QStringLiteral("Ingen klokke går på denne saken."));
    QVERIFY(!part(*page, "timerNote")->isVisible());
    QCOMPARE(must(world.time.mine()).size(), 0);
}

void CaseTimerTest::whatWasPressedWhileTheServerIsAwayIsSeen()
{
    CaseWorld world;
    const Case value = world.newCase();
    must(world.time.start(value.id));
    const QTemporaryDir folder;
    services::TimerSpool spool(world.desk.context(), folder.path());
    services::TimeService time(world.desk.context(), &spool);
    QWidget page;
    const ui::CaseCommands commands(&page);
    ui::TimePanel panel(world.theme, time, commands, &page);
    panel.setFile(must(world.cases.open(value.id)), world.desk.lead.id, world.desk.clock.now());
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(&panel);
    layout->addStretch();
    page.resize(world.theme.metrics().caseSideWidth, 280);
    page.show();
    QVERIFY(!part(panel, "timerWaiting")->isVisible());

    TimerStep step;
    step.press = TimerPress::Pause;
    step.caseId = value.id;
    world.desk.clock.advance(std::chrono::minutes{5});
    step.at = world.desk.clock.now();
    QVERIFY(spool.keep(step));
    world.desk.clock.advance(std::chrono::minutes{5});
    panel.tick(world.desk.clock.now());
    QCOMPARE(textOf(panel, "timerClock"), QStringLiteral("0:05:00"));
    QVERIFY(part(panel, "timerWaiting")->isVisible());
    keepPicture(page, QStringLiteral("timer-waiting"));
    step.press = TimerPress::Stop;
    QVERIFY(spool.keep(step));
    QVERIFY(!part(panel, "stopTimer")->isVisible());

    spool.settle();
    QTRY_VERIFY(!part(panel, "timerWaiting")->isVisible());
    QCOMPARE(must(world.cases.open(value.id)).time.size(), 1);
}

QTEST_MAIN(CaseTimerTest)
#include "CaseTimerTest.moc"
