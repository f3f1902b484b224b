#include "domain/Calendar.h"

#include <algorithm>

namespace skranke {

using namespace std::chrono;

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
    const sys_days easter{easterSunday(y)};
    const auto fixed = [y](month m, unsigned d) { return year_month_day{year{y}, m, day{d}}; };
    const auto fromEaster = [easter](int offset) { return year_month_day{easter + days{offset}}; };
    QList<HolidayDate> result{
        {fixed(January, 1), Holiday::NewYear},
        {fromEaster(-3), Holiday::MaundyThursday},
        {fromEaster(-2), Holiday::GoodFriday},
        {fromEaster(0), Holiday::EasterSunday},
        {fromEaster(1), Holiday::EasterMonday},
        {fixed(May, 1), Holiday::LabourDay},
        {fixed(May, 17), Holiday::ConstitutionDay},
        {fromEaster(39), Holiday::Ascension},
        {fromEaster(49), Holiday::WhitSunday},
        {fromEaster(50), Holiday::WhitMonday},
        {fixed(December, 25), Holiday::ChristmasDay},
        {fixed(December, 26), Holiday::BoxingDay},
    };
    std::ranges::stable_sort(result, {}, &HolidayDate::date);
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
