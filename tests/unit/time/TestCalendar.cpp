#include "SampleCalendars.h"
#include "tests/support/NaiveCalendar.h"

#include <QTest>

using namespace skranke;
using namespace std::chrono;

namespace {

DayException closed(std::optional<int> y, unsigned m, unsigned d)
{
    return {y, m, d, QStringLiteral("stengt"), {}};
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easter_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<unsigned>("month");
        QTest::addColumn<unsigned>("day");
        QTest::newRow("1818, the earliest possible") << 1818 << 3U << 22U;
        QTest::newRow("1900") << 1900 << 4U << 15U;
        QTest::newRow("1913") << 1913 << 3U << 23U;
        QTest::newRow("1943, the latest possible") << 1943 << 4U << 25U;
        QTest::newRow("1954") << 1954 << 4U << 18U;
        QTest::newRow("1981") << 1981 << 4U << 19U;
        QTest::newRow("2000") << 2000 << 4U << 23U;
        QTest::newRow("2008") << 2008 << 3U << 23U;
        QTest::newRow("2026") << 2026 << 4U << 5U;
        QTest::newRow("2038") << 2038 << 4U << 25U;
        QTest::newRow("2076") << 2076 << 4U << 19U;
        QTest::newRow("2100") << 2100 << 3U << 28U;
        QTest::newRow("2200") << 2200 << 4U << 6U;
    }
    void easter()
    {
        QFETCH(int, year);
        QFETCH(unsigned, month);
        QFETCH(unsigned, day);
        QVERIFY(easterSunday(year)
                == year_month_day(std::chrono::year{year}, std::chrono::month{month},
                                  std::chrono::day{day}));
    }
    void easterByTwoMethods()
    {
        for (int y = FirstYear; y <= LastYear; ++y) {
            QVERIFY2(easterSunday(y) == support::gaussianEaster(y), qPrintable(QString::number(y)));
            QVERIFY(weekday{sys_days{easterSunday(y)}} == Sunday);
        }
    }

    void twelveHolidaysInOrder()
    {
        for (int y = FirstYear; y <= LastYear; ++y) {
            const QList<HolidayDate> holidays = holidaysOf(y);
            QCOMPARE(holidays.size(), 12);
            QVERIFY(std::is_sorted(holidays.begin(), holidays.end(),
                                   [](const auto &a, const auto &b) { return a.date < b.date; }));
            for (const HolidayDate &holiday : holidays)
                QVERIFY(holidaysOn(holiday.date).contains(holiday.holiday));
        }
    }
    void twoHolidaysOnOneDate()
    {
        // In 2027 Whit Monday and Constitution Day share 17 May.
        const QList<Holiday> both = holidaysOn(2027y / May / 17);
        QCOMPARE(both.size(), 2);
        QVERIFY(both.contains(Holiday::WhitMonday) && both.contains(Holiday::ConstitutionDay));
    }

    void dayKinds_data()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::addColumn<int>("year");
        QTest::addColumn<unsigned>("month");
        QTest::addColumn<unsigned>("day");
        QTest::addColumn<DayKind>("kind");
        QTest::addColumn<int>("openMinutes");
        const Calendar service = Calendar::serviceHours();
        const Calendar changed = samples::exceptions();
        QTest::newRow("Friday") << service << 2026 << 5U << 15U << DayKind::Working << 420;
        QTest::newRow("Saturday") << service << 2026 << 5U << 16U << DayKind::Weekend << 0;
        QTest::newRow("Sunday, but a holiday")
            << service << 2026 << 5U << 17U << DayKind::Holiday << 0;
        QTest::newRow("Christmas Eve is open")
            << service << 2026 << 12U << 24U << DayKind::Working << 420;
        QTest::newRow("shortened every year")
            << changed << 2027 << 12U << 24U << DayKind::Working << 180;
        QTest::newRow("the very year outranks every year")
            << changed << 2026 << 12U << 24U << DayKind::ClosedDay << 0;
        QTest::newRow("closed once") << changed << 2026 << 5U << 15U << DayKind::ClosedDay << 0;
        QTest::newRow("only once") << changed << 2028 << 5U << 15U << DayKind::Working << 420;
        QTest::newRow("opened on a holiday")
            << changed << 2025 << 5U << 17U << DayKind::Working << 60;
        QTest::newRow("leap day") << changed << 2028 << 2U << 29U << DayKind::Working << 1440;
        QTest::newRow("a weekday that never opens")
            << samples::mondayAndThursday() << 2026 << 5U << 19U << DayKind::ClosedDay << 0;
        QTest::newRow("holidays are open round the clock")
            << Calendar::roundTheClock() << 2026 << 12U << 25U << DayKind::Working << 1440;
    }
    void dayKinds()
    {
        QFETCH(Calendar, calendar);
        QFETCH(int, year);
        QFETCH(unsigned, month);
        QFETCH(unsigned, day);
        QFETCH(DayKind, kind);
        QFETCH(int, openMinutes);
        const CalendarDay found = dayOf(
            calendar, {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}});
        QCOMPARE(found.kind, kind);
        int sum = 0;
        for (const OpenInterval &interval : found.hours)
            sum += interval.to - interval.from;
        QCOMPARE(sum, openMinutes);
    }
    void theLaterOfTwoExceptionsDecides()
    {
        Calendar calendar = Calendar::serviceHours();
        calendar.exceptions = {closed(2026, 5, 15),
                               {2026, 5, 15, QStringLiteral("kort"), {{600, 660}}}};
        QCOMPARE(dayOf(calendar, 2026y / May / 15).exceptionName, QStringLiteral("kort"));
    }

    void malformedCalendars_data()
    {
        QTest::addColumn<QList<OpenInterval>>("monday");
        QTest::addColumn<QList<DayException>>("exceptions");
        QTest::addColumn<bool>("wellFormed");
        const QList<OpenInterval> fine{{540, 960}};
        const QList<DayException> none;
        QTest::newRow("fine") << fine << none << true;
        QTest::newRow("touching") << QList<OpenInterval>{{0, 720}, {720, 1440}} << none << true;
        QTest::newRow("empty interval") << QList<OpenInterval>{{540, 540}} << none << false;
        QTest::newRow("backwards") << QList<OpenInterval>{{960, 540}} << none << false;
        QTest::newRow("before midnight") << QList<OpenInterval>{{-1, 540}} << none << false;
        QTest::newRow("after midnight") << QList<OpenInterval>{{540, 1441}} << none << false;
        QTest::newRow("overlapping")
            << QList<OpenInterval>{{540, 720}, {719, 960}} << none << false;
        QTest::newRow("unsorted") << QList<OpenInterval>{{720, 960}, {540, 700}} << none << false;
        QList<OpenInterval> everyMinute;
        for (int minute = 0; minute < 1440; minute += 2)
            everyMinute.append({minute, minute + 1});
        QTest::newRow("absurdly many") << everyMinute << none << false;
        QTest::newRow("yearly leap day") << fine << QList{closed({}, 2, 29)} << true;
        QTest::newRow("leap day of a common year") << fine << QList{closed(2027, 2, 29)} << false;
        QTest::newRow("30 February") << fine << QList{closed({}, 2, 30)} << false;
        QTest::newRow("month 0") << fine << QList{closed({}, 0, 1)} << false;
        QTest::newRow("month 13") << fine << QList{closed({}, 13, 1)} << false;
        QTest::newRow("day 256 + 1") << fine << QList{closed({}, 1, 257)} << false;
        QTest::newRow("year 2201") << fine << QList{closed(2201, 1, 2)} << false;
        QTest::newRow("year 65536 + 2026") << fine << QList{closed(67562, 1, 2)} << false;
        QTest::newRow("exception backwards")
            << fine << QList<DayException>{{{}, 1, 2, {}, {{960, 540}}}} << false;
    }
    void malformedCalendars()
    {
        QFETCH(QList<OpenInterval>, monday);
        QFETCH(QList<DayException>, exceptions);
        QFETCH(bool, wellFormed);
        Calendar calendar = Calendar::serviceHours();
        calendar.week[0] = monday;
        calendar.exceptions = exceptions;
        QCOMPARE(!malformed(calendar).has_value(), wellFormed);
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "TestCalendar.moc"
