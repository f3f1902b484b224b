#include "SampleCalendars.h"
#include "domain/OpeningStatus.h"

#include <QTest>

using namespace skranke;

namespace {

Instant utc(const QString &text)
{
    return parseInstant(text).value();
}

} // namespace

class TestOpeningStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("changesAt");
        QTest::addColumn<DayKind>("kind");
        const Calendar service = Calendar::serviceHours();
        QTest::newRow("open") << service << "2026-05-15T10:00:00Z" << true << "2026-05-15T14:00:00Z"
                              << DayKind::Working;
        QTest::newRow("the last second") << service << "2026-05-15T13:59:59Z" << true
                                         << "2026-05-15T14:00:00Z" << DayKind::Working;
        QTest::newRow("just closed") << service << "2026-05-15T14:00:00Z" << false
                                     << "2026-05-18T07:00:00Z" << DayKind::Working;
        QTest::newRow("before opening") << service << "2026-05-15T06:59:59Z" << false
                                        << "2026-05-15T07:00:00Z" << DayKind::Working;
        QTest::newRow("weekend") << service << "2026-05-16T10:00:00Z" << false
                                 << "2026-05-18T07:00:00Z" << DayKind::Weekend;
        QTest::newRow("holiday") << service << "2026-05-14T10:00:00Z" << false
                                 << "2026-05-15T07:00:00Z" << DayKind::Holiday;
        QTest::newRow("the holiday begins at local midnight")
            << service << "2026-05-13T22:00:00Z" << false << "2026-05-15T07:00:00Z"
            << DayKind::Holiday;
        QTest::newRow("closed by the lead")
            << samples::exceptions() << "2026-05-15T10:00:00Z" << false << "2026-05-18T07:00:00Z"
            << DayKind::ClosedDay;
        QTest::newRow("lunch") << samples::lunchBreaks() << "2026-05-15T09:45:00Z" << false
                               << "2026-05-15T10:00:00Z" << DayKind::Working;
        QTest::newRow("round the clock") << Calendar::roundTheClock() << "2026-05-17T10:00:00Z"
                                         << true << "never" << DayKind::Working;
        QTest::newRow("never open")
            << Calendar() << "2026-05-15T10:00:00Z" << false << "never" << DayKind::ClosedDay;
    }
    void status()
    {
        QFETCH(Calendar, calendar);
        QFETCH(QString, now);
        QFETCH(bool, open);
        QFETCH(QString, changesAt);
        QFETCH(DayKind, kind);
        const OpeningStatus status = openingStatus(WorkTime::compile(calendar).value(), utc(now));
        QCOMPARE(status.open, open);
        QCOMPARE(status.changesAt ? formatInstant(*status.changesAt) : QStringLiteral("never"),
                 changesAt);
        QCOMPARE(status.today.kind, kind);
    }

    void theDayIsNamed()
    {
        const WorkTime hours = WorkTime::compile(samples::exceptions()).value();
        const CalendarDay ascension =
            openingStatus(hours, utc(QStringLiteral("2026-05-14T10:00:00Z"))).today;
        QCOMPARE(ascension.holidays, QList{Holiday::Ascension});
        const CalendarDay bridge =
            openingStatus(hours, utc(QStringLiteral("2026-05-15T10:00:00Z"))).today;
        QCOMPARE(bridge.exceptionName, QStringLiteral("Inneklemt dag"));
    }

    void rightAtEveryMinuteOfTheYear_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::newRow("service hours") << Calendar::serviceHours();
        QTest::newRow("telephone hours") << Calendar::telephoneHours();
        QTest::newRow("exceptions") << samples::exceptions();
        QTest::newRow("small hours") << samples::smallHours();
    }
    void rightAtEveryMinuteOfTheYear()
    {
        QFETCH(Calendar, calendar);
        const WorkTime hours = WorkTime::compile(calendar).value();
        OpeningStatus last = openingStatus(hours, samples::startOf(2026));
        for (Instant now = samples::startOf(2026); now < samples::startOf(2027);
             now += Minutes{1}) {
            const OpeningStatus status = openingStatus(hours, now);
            QCOMPARE(status.open, hours.isOpen(now));
            QVERIFY(!status.changesAt || *status.changesAt > now);
            // What was announced holds until it comes true.
            const bool changed = last.changesAt && *last.changesAt == now;
            QCOMPARE(status.open, changed ? !last.open : last.open);
            if (!changed)
                QCOMPARE(status.changesAt, last.changesAt);
            last = status;
        }
    }
};

QTEST_APPLESS_MAIN(TestOpeningStatus)
#include "TestOpeningStatus.moc"
