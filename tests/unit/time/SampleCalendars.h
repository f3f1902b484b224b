// Calendars that between them show everything a calendar can be.
#pragma once

#include "domain/Calendar.h"

#include <QTest>

#include <random>

namespace skranke::samples {

inline Calendar lunchBreaks()
{
    Calendar calendar = Calendar::serviceHours();
    for (size_t i = 0; i < 5; ++i)
        calendar.week[i] = {{8 * 60, 11 * 60 + 30}, {12 * 60, 15 * 60 + 45}};
    calendar.week[5] = {{10 * 60, 13 * 60}};
    return calendar;
}

/// Closed and shortened days, once and yearly; Christmas Eve 2026 differs from other years'.
inline Calendar exceptions()
{
    Calendar calendar = Calendar::serviceHours();
    calendar.exceptions = {
        {{}, 12, 24, QStringLiteral("Julaften"), {{9 * 60, 12 * 60}}},
        {{}, 12, 31, QStringLiteral("Nyttårsaften"), {}},
        {2026, 12, 24, QStringLiteral("Julaften"), {}},
        {2026, 5, 15, QStringLiteral("Inneklemt dag"), {}},
        {2025, 5, 17, QStringLiteral("Jubileum"), {{10 * 60, 11 * 60}}},
        {{}, 2, 29, QStringLiteral("Skuddårsdag"), {{0, 24 * 60}}},
    };
    return calendar;
}

/// Hours that meet at midnight, on every day of the week.
inline Calendar nightShift()
{
    Calendar calendar;
    calendar.closedOnHolidays = false;
    calendar.week.fill({{0, 6 * 60}, {22 * 60, 24 * 60}});
    return calendar;
}

/// Opens and closes inside the hour that clocks skip in March and repeat in October.
inline Calendar smallHours()
{
    Calendar calendar;
    calendar.closedOnHolidays = false;
    calendar.week.fill({{1 * 60 + 50, 2 * 60 + 20}, {2 * 60 + 40, 3 * 60 + 10}});
    return calendar;
}

/// Never closes between Monday morning and Friday night.
inline Calendar workingDaysAroundTheClock()
{
    Calendar calendar;
    for (size_t i = 0; i < 5; ++i)
        calendar.week[i] = {{0, 24 * 60}};
    return calendar;
}

inline Calendar mondayAndThursday()
{
    Calendar calendar;
    calendar.week[0] = {{12 * 60, 12 * 60 + 1}};
    calendar.week[3] = {{9 * 60, 17 * 60}};
    return calendar;
}

inline Calendar newYork()
{
    Calendar calendar = lunchBreaks();
    calendar.zone = "America/New_York";
    return calendar;
}

inline void calendarColumn()
{
    QTest::addColumn<Calendar>("calendar");
    QTest::newRow("service hours") << Calendar::serviceHours();
    QTest::newRow("telephone hours") << Calendar::telephoneHours();
    QTest::newRow("round the clock") << Calendar::roundTheClock();
    QTest::newRow("lunch breaks") << lunchBreaks();
    QTest::newRow("exceptions") << exceptions();
    QTest::newRow("night shift") << nightShift();
    QTest::newRow("small hours") << smallHours();
    QTest::newRow("working days around the clock") << workingDaysAroundTheClock();
    QTest::newRow("Monday and Thursday") << mondayAndThursday();
    QTest::newRow("New York") << newYork();
}

/// Seeded, so that a failure comes back.
class Random {
public:
    explicit Random(quint64 seed = 20260515) : m_engine(seed) {}
    qint64 number(qint64 from, qint64 to)
    {
        return std::uniform_int_distribution<qint64>(from, to)(m_engine);
    }
    Instant instant(Instant from, Instant before)
    {
        return fromUnix(number(toUnix(from), toUnix(before) - 1));
    }
    std::mt19937_64 &engine() { return m_engine; }

private:
    std::mt19937_64 m_engine;
};

constexpr Instant startOf(int year)
{
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::January / 1};
}

} // namespace skranke::samples

Q_DECLARE_METATYPE(skranke::Calendar)
