#include "domain/Calendar.h"

#include <algorithm>

namespace skranke {

using namespace std::chrono;

namespace {

struct FixedHoliday {
    month_day date;
    Holiday holiday;
};
constexpr std::array fixedHolidays{
    FixedHoliday{January / 1, Holiday::NewYear},
    FixedHoliday{May / 1, Holiday::LabourDay},
    FixedHoliday{May / 17, Holiday::ConstitutionDay},
    FixedHoliday{December / 25, Holiday::ChristmasDay},
    FixedHoliday{December / 26, Holiday::BoxingDay},
};

struct MovableHoliday {
    days afterEaster;
    Holiday holiday;
};
constexpr std::array movableHolidays{
    MovableHoliday{days{-3}, Holiday::MaundyThursday},
    MovableHoliday{days{-2}, Holiday::GoodFriday},
    MovableHoliday{days{0}, Holiday::EasterSunday},
    MovableHoliday{days{1}, Holiday::EasterMonday},
    MovableHoliday{days{39}, Holiday::Ascension},
    MovableHoliday{days{49}, Holiday::WhitSunday},
    MovableHoliday{days{50}, Holiday::WhitMonday},
};

} // namespace

// The method of Meeus, Jones and Butcher.
year_month_day easterSunday(int y)
{
    const int golden = y % 19;
    const int century = y / 100;
    const int inCentury = y % 100;
    const int correction = (8 * century + 13) / 25;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int position = epact + weekday - 7 * late + 114;
    return {year{y}, month(static_cast<unsigned>(position / 31)),
            day(static_cast<unsigned>(position % 31 + 1))};
}

QList<HolidayDate> holidaysOf(int y)
{
    QList<HolidayDate> result;
    for (const FixedHoliday &fixed : fixedHolidays)
        result.append({year{y} / fixed.date, fixed.holiday});
    const sys_days easter{easterSunday(y)};
    for (const MovableHoliday &movable : movableHolidays)
        result.append({year_month_day{easter + movable.afterEaster}, movable.holiday});
    std::ranges::stable_sort(result, {}, &HolidayDate::date);
    return result;
}

QList<Holiday> holidaysOn(year_month_day date)
{
    QList<Holiday> result;
    const days afterEaster = sys_days{date} - sys_days{easterSunday(static_cast<int>(date.year()))};
    for (const MovableHoliday &movable : movableHolidays)
        if (movable.afterEaster == afterEaster)
            result.append(movable.holiday);
    for (const FixedHoliday &fixed : fixedHolidays)
        if (fixed.date == date.month() / date.day())
            result.append(fixed.holiday);
    return result;
}

QString bokmaalName(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return QStringLiteral("Første nyttårsdag");
    case Holiday::MaundyThursday:
        return QStringLiteral("Skjærtorsdag");
    case Holiday::GoodFriday:
        return QStringLiteral("Langfredag");
    case Holiday::EasterSunday:
        return QStringLiteral("Første påskedag");
    case Holiday::EasterMonday:
        return QStringLiteral("Andre påskedag");
    case Holiday::LabourDay:
        return QStringLiteral("Arbeidernes dag");
    case Holiday::ConstitutionDay:
        return QStringLiteral("Grunnlovsdagen");
    case Holiday::Ascension:
        return QStringLiteral("Kristi himmelfartsdag");
    case Holiday::WhitSunday:
        return QStringLiteral("Første pinsedag");
    case Holiday::WhitMonday:
        return QStringLiteral("Andre pinsedag");
    case Holiday::ChristmasDay:
        return QStringLiteral("Første juledag");
    case Holiday::BoxingDay:
        return QStringLiteral("Andre juledag");
    }
    return {};
}

} // namespace skranke
