// The clauses of R3.3–R3.6 one by one, and what the random rows cannot aim at.
#include "SampleCalendars.h"
#include "domain/WorkTime.h"

#include <QTest>

#include <thread>

using namespace skranke;
using namespace std::chrono;

namespace {

Instant utc(const QString &text)
{
    return parseInstant(text).value();
}

WorkTime compiled(const Calendar &calendar)
{
    return WorkTime::compile(calendar).value();
}

QString told(const Result<Instant> &result)
{
    return result ? formatInstant(*result) : QStringLiteral("error");
}

QString told(const std::optional<Instant> &result)
{
    return result ? formatInstant(*result) : QStringLiteral("none");
}

} // namespace

class TestWorkTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clauses_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("add");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, bool add, int minutes, const char *at,
                            const char *result) {
            QTest::newRow(name) << minutes << add << QString::fromLatin1(at)
                                << QString::fromLatin1(result);
        };
        row("landing on closing is the next opening", true, 60, "2026-06-01T13:00:00Z",
            "2026-06-02T07:00:00Z");
        row("nothing from closed is the next opening", true, 0, "2026-06-01T14:00:00Z",
            "2026-06-02T07:00:00Z");
        row("nothing from open stays", true, 0, "2026-06-01T13:59:59Z", "2026-06-01T13:59:59Z");
        row("nothing from the opening stays", true, 0, "2026-06-01T07:00:00Z",
            "2026-06-01T07:00:00Z");
        row("seconds are kept", true, 1, "2026-06-01T13:59:30Z", "2026-06-02T07:00:30Z");
        row("landing on an opening stays", false, 60, "2026-06-02T08:00:00Z",
            "2026-06-02T07:00:00Z");
        row("a whole day back lands on an opening", false, 420, "2026-06-02T07:00:00Z",
            "2026-06-01T07:00:00Z");
        row("a whole day back from closing", false, 420, "2026-06-02T14:00:00Z",
            "2026-06-02T07:00:00Z");
        row("nothing back from open stays", false, 0, "2026-06-02T08:00:01Z",
            "2026-06-02T08:00:01Z");
        row("nothing back from an opening stays", false, 0, "2026-06-02T07:00:00Z",
            "2026-06-02T07:00:00Z");
        row("nothing back from exactly closing stays", false, 0, "2026-06-02T14:00:00Z",
            "2026-06-02T14:00:00Z");
        row("nothing back from closed is the last closing", false, 0, "2026-06-04T21:59:00Z",
            "2026-06-04T14:00:00Z");
        row("nothing back from 16:00 of a Saturday is Friday's closing", false, 0,
            "2026-06-06T14:00:00Z", "2026-06-05T14:00:00Z");
    }
    void clauses()
    {
        QFETCH(bool, add);
        QFETCH(int, minutes);
        QFETCH(QString, at);
        QFETCH(QString, result);
        const WorkTime hours = compiled(Calendar::serviceHours());
        const Minutes open{minutes};
        QCOMPARE(told(add ? hours.add(utc(at), open) : hours.subtract(utc(at), open)), result);
    }

    void clockChanges_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("openMinutes");
        const Calendar always = Calendar::roundTheClock();
        QTest::newRow("round the clock, the short day") << always << "2026-03-28T23:00:00Z"
                                                        << "2026-03-29T22:00:00Z" << 23 * 60;
        QTest::newRow("round the clock, the long day") << always << "2026-10-24T22:00:00Z"
                                                       << "2026-10-25T23:00:00Z" << 25 * 60;
        // 01:50–02:00 is left of 01:50–02:20 and 03:00–03:10 of 02:40–03:10.
        QTest::newRow("hours that the clock skips")
            << samples::smallHours() << "2026-03-28T23:00:00Z"
            << "2026-03-29T22:00:00Z" << 20;
        // 01:50–02:20, 02:40–03:00, 02:00–02:20, 02:40–03:10.
        QTest::newRow("hours that the clock repeats")
            << samples::smallHours() << "2026-10-24T22:00:00Z"
            << "2026-10-25T23:00:00Z" << 100;
        QTest::newRow("night shift, the short night")
            << samples::nightShift() << "2026-03-28T21:00:00Z"
            << "2026-03-29T04:00:00Z" << 7 * 60;
    }
    void clockChanges()
    {
        QFETCH(Calendar, calendar);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, openMinutes);
        QCOMPARE(compiled(calendar).between(utc(from), utc(to)), Seconds{Minutes{openMinutes}});
    }

    void roundTheClockNeverCloses()
    {
        const WorkTime hours = compiled(Calendar::roundTheClock());
        samples::Random random;
        for (int i = 0; i < 1000; ++i) {
            const Instant at = random.instant(FirstInstant, EndOfInstants);
            QVERIFY(hours.isOpen(at));
            QVERIFY(!hours.nextClosing(at));
            QCOMPARE(hours.between(FirstInstant, at), at - FirstInstant);
        }
        const Instant midnight = utc(QStringLiteral("2026-06-01T22:00:00Z"));
        QCOMPARE(told(hours.add(midnight - Seconds{1}, Seconds{1})), formatInstant(midnight));
        QCOMPARE(told(hours.add(midnight - Seconds{61}, Seconds{60})),
                 formatInstant(midnight - Seconds{1}));
    }

    void hoursThatMeetAtMidnightDoNotClose()
    {
        const WorkTime hours = compiled(samples::nightShift());
        const Instant evening = utc(QStringLiteral("2026-06-01T20:00:00Z"));
        QCOMPARE(told(hours.nextClosing(evening)), QStringLiteral("2026-06-02T04:00:00Z"));
        QCOMPARE(told(hours.subtract(utc(QStringLiteral("2026-06-02T04:00:00Z")),
                                     std::chrono::hours{8})),
                 formatInstant(evening));
    }

    void nextOpeningAndClosing_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("closing");
        QTest::newRow("open") << "2026-06-01T10:00:00Z"
                              << "2026-06-01T10:00:00Z"
                              << "2026-06-01T14:00:00Z";
        QTest::newRow("exactly closed") << "2026-06-01T14:00:00Z"
                                        << "2026-06-02T07:00:00Z"
                                        << "2026-06-02T14:00:00Z";
        QTest::newRow("over Easter") << "2026-04-01T14:00:00Z"
                                     << "2026-04-07T07:00:00Z"
                                     << "2026-04-07T14:00:00Z";
        QTest::newRow("over the clock change") << "2026-03-27T15:00:00Z"
                                               << "2026-03-30T07:00:00Z"
                                               << "2026-03-30T14:00:00Z";
        QTest::newRow("the last evening") << "2200-12-31T15:00:00Z"
                                          << "none"
                                          << "none";
    }
    void nextOpeningAndClosing()
    {
        QFETCH(QString, at);
        QFETCH(QString, opening);
        QFETCH(QString, closing);
        const WorkTime hours = compiled(Calendar::serviceHours());
        QCOMPARE(told(hours.nextOpening(utc(at))), opening);
        QCOMPARE(told(hours.nextClosing(utc(at))), closing);
    }

    void sameTimeNextWorkingDay_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("due");
        const Calendar service = Calendar::serviceHours();
        QTest::newRow("Friday to Monday") << service << "2026-06-05T10:30:05Z"
                                          << "2026-06-08T10:30:05Z";
        QTest::newRow("over the clock change") << service << "2026-03-27T10:30:00Z"
                                               << "2026-03-30T09:30:00Z";
        QTest::newRow("the next day is shorter: the opening after it")
            << samples::exceptions() << "2027-12-23T13:00:00Z"
            << "2027-12-27T08:00:00Z";
        QTest::newRow("in the next day's lunch: after lunch")
            << samples::lunchBreaks() << "2026-06-06T09:45:00Z"
            << "2026-06-08T10:00:00Z";
        QTest::newRow("a clock time that is skipped")
            << samples::smallHours() << "2026-03-28T01:10:00Z"
            << "2026-03-29T01:00:00Z";
        QTest::newRow("a clock time that is shown twice: the first")
            << samples::smallHours() << "2026-10-24T00:10:00Z"
            << "2026-10-25T00:10:00Z";
        QTest::newRow("round the clock: tomorrow, were it 23 hours")
            << Calendar::roundTheClock() << "2026-03-28T12:00:00Z"
            << "2026-03-29T11:00:00Z";
    }
    void sameTimeNextWorkingDay()
    {
        QFETCH(Calendar, calendar);
        QFETCH(QString, at);
        QFETCH(QString, due);
        QCOMPARE(told(compiled(calendar).sameTimeNextWorkingDay(utc(at))), due);
    }

    void neverOpenIsAnErrorAndNoLoop()
    {
        Calendar calendar;
        const WorkTime hours = compiled(calendar);
        const Instant at = utc(QStringLiteral("2026-06-01T10:00:00Z"));
        for (const auto &result : {hours.add(at, Seconds{0}), hours.subtract(at, Seconds{0}),
                                   hours.add(at, Seconds{1}), hours.sameTimeNextWorkingDay(at)}) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Invalid);
            QCOMPARE(result.error().detail, QStringLiteral("the calendar is never open"));
        }
        QCOMPARE(hours.between(FirstInstant, EndOfInstants), Seconds{0});
        QVERIFY(!hours.isOpen(at));
        QVERIFY(!hours.nextOpening(at));
        QVERIFY(!hours.nextClosing(at));
    }

    void openOnOneDayInThreeCenturies()
    {
        Calendar calendar;
        calendar.exceptions = {{2026, 6, 1, QStringLiteral("Åpen dag"), {{600, 601}}}};
        const WorkTime hours = compiled(calendar);
        const Instant minute = utc(QStringLiteral("2026-06-01T08:00:00Z"));
        QCOMPARE(told(hours.add(FirstInstant, Seconds{59})), formatInstant(minute + Seconds{59}));
        QCOMPARE(told(hours.add(FirstInstant, Seconds{60})), QStringLiteral("error"));
        QCOMPARE(told(hours.subtract(EndOfInstants - Seconds{1}, Seconds{60})),
                 formatInstant(minute));
        QCOMPARE(told(hours.subtract(EndOfInstants - Seconds{1}, Seconds{61})),
                 QStringLiteral("error"));
    }

    void outsideTheYears()
    {
        const WorkTime hours = compiled(Calendar::serviceHours());
        for (const Instant at :
             {FirstInstant - Seconds{1}, EndOfInstants, Instant::min(), Instant::max()}) {
            QVERIFY(!hours.add(at, Seconds{0}));
            QVERIFY(!hours.subtract(at, Seconds{0}));
            QVERIFY(!hours.sameTimeNextWorkingDay(at));
            QVERIFY(!hours.isOpen(at));
        }
        QVERIFY(hours.add(FirstInstant, Seconds{0}));
        QCOMPARE(told(hours.subtract(FirstInstant, Seconds{0})), QStringLiteral("error"));
        QCOMPARE(told(hours.add(EndOfInstants - Seconds{1}, Seconds{0})), QStringLiteral("error"));
        QCOMPARE(told(hours.add(FirstInstant, Seconds::max())), QStringLiteral("error"));
        QCOMPARE(told(hours.subtract(EndOfInstants - Seconds{1}, Seconds::max())),
                 QStringLiteral("error"));
    }

    void negativeTimeIsAnError()
    {
        const WorkTime hours = compiled(Calendar::serviceHours());
        const Instant at = utc(QStringLiteral("2026-06-01T10:00:00Z"));
        QVERIFY(!hours.add(at, Seconds{-1}));
        QVERIFY(!hours.subtract(at, Seconds{-1}));
        QCOMPARE(hours.between(at, at), Seconds{0});
        QCOMPARE(hours.between(at, at - std::chrono::hours{1}), Seconds{0});
    }

    void badCalendarsDoNotCompile()
    {
        Calendar nowhere = Calendar::serviceHours();
        nowhere.zone = "Europe/Atlantis";
        QVERIFY(!WorkTime::compile(nowhere));
        Calendar backwards = Calendar::serviceHours();
        backwards.week[0] = {{960, 540}};
        const auto result = WorkTime::compile(backwards);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
    }

    void calendarsOfEqualHoursKeepTheirOwnNames()
    {
        Calendar other = Calendar::serviceHours();
        other.name = QStringLiteral("Kveld");
        other.version = 7;
        QCOMPARE(compiled(Calendar::serviceHours()).calendar(), Calendar::serviceHours());
        QCOMPARE(compiled(other).calendar(), other);
    }

    void compilesInSeveralThreadsAtOnce()
    {
        std::vector<std::thread> threads;
        std::array<QString, 4> results;
        for (size_t i = 0; i < results.size(); ++i)
            threads.emplace_back([&result = results[i], i] {
                const Calendar calendar =
                    i % 2 ? Calendar::telephoneHours() : samples::lunchBreaks();
                result = told(compiled(calendar).nextOpening(FirstInstant));
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(results[0], results[2]);
        QCOMPARE(results[1], results[3]);
    }
};

QTEST_APPLESS_MAIN(TestWorkTime)
#include "TestWorkTime.moc"
