#include "ui/sla/SlaPeriod.h"

#include "domain/Billing.h"
#include "domain/Zone.h"

namespace skranke::ui {

using namespace std::chrono;

namespace {

Span weeks(int count, Instant now)
{
    const Zone &zone = Zone::oslo();
    const sys_days today{zone.dateOf(now)};
    const sys_days monday = today - (weekday{today} - Monday);
    const auto midnight = [&](sys_days day) {
        return zone.toInstant(local_days{day.time_since_epoch()});
    };
    return {midnight(monday - days{7 * (count - 1)}), midnight(monday + days{7})};
}

} // namespace

Span spanOf(SlaPeriod period, Instant now)
{
    const Month month = Month::of(now);
    switch (period) {
    case SlaPeriod::TwelveWeeks:
        return weeks(12, now);
    case SlaPeriod::FourWeeks:
        return weeks(4, now);
    case SlaPeriod::ThisMonth:
        return {month.begin(), month.end()};
    case SlaPeriod::LastMonth:
        return {month.previous().begin(), month.begin()};
    case SlaPeriod::ThisYear:
        return {Month{month.year, 1}.begin(), Month{month.year, 12}.end()};
    }
    return {};
}

} // namespace skranke::ui
