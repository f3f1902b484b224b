#include "domain/Billing.h"
#include "domain/Zone.h"

namespace skranke {

using namespace std::chrono;

std::optional<Month> Month::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (const qsizetype i : {0, 1, 2, 3, 5, 6})
        if (!isDigit(text[i]))
            return std::nullopt;
    const Month result{text.left(4).toInt(), text.mid(5).toUInt()};
    if (result.year < FirstYear || result.year > LastYear || result.month < 1 || result.month > 12)
        return std::nullopt;
    return result;
}

Month Month::of(Instant at)
{
    const year_month_day date = Zone::oslo().dateOf(at);
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month())};
}

QString Month::toString() const
{
    return QString::asprintf("%04d-%02u", year, month);
}

Instant Month::begin() const
{
    const local_days first{std::chrono::year{year} / std::chrono::month{month} / 1};
    return Zone::oslo().toInstant(first);
}

Instant Month::end() const
{
    return next().begin();
}

Month Month::next() const
{
    return month == 12 ? Month{year + 1, 1} : Month{year, month + 1};
}

Month Month::previous() const
{
    return month == 1 ? Month{year - 1, 12} : Month{year, month - 1};
}

} // namespace skranke
