#include "ui/dialogs/CallTime.h"

#include "domain/Zone.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace skranke::ui {

using namespace std::chrono;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::CallTime)
};

QString today()
{
    return Texts::tr("today");
}

QString yesterday()
{
    return Texts::tr("yesterday");
}

sys_days dayOf(Instant at)
{
    return sys_days{Zone::oslo().dateOf(at)};
}

std::optional<sys_days> parseDay(const QString &text, Instant now)
{
    const sys_days current = dayOf(now);
    if (text.isEmpty() || text.compare(today(), Qt::CaseInsensitive) == 0)
        return current;
    if (text.compare(yesterday(), Qt::CaseInsensitive) == 0)
        return current - days{1};
    static const QRegularExpression date(
        QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.?(?:(\\d{4}))?$"));
    const auto match = date.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto thisYear = year_month_day{current}.year();
    const year_month_day day{
        match.captured(3).isEmpty() ? thisYear : year{match.captured(3).toInt()},
        month{match.captured(2).toUInt()}, std::chrono::day{match.captured(1).toUInt()}};
    const bool known = day.ok() && int(day.year()) >= FirstYear && int(day.year()) <= LastYear;
    return known ? std::optional(sys_days{day}) : std::nullopt;
}

} // namespace

QString callTimeText(Instant at, Instant now)
{
    const days ago = dayOf(now) - dayOf(at);
    if (ago == days{0})
        return today() + u' ' + words::clockTime(at);
    if (ago == days{1})
        return yesterday() + u' ' + words::clockTime(at);
    return words::dateTime(at);
}

std::optional<Instant> parseCallTime(const QString &typed, Instant now)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*?)\\s*\\b([01]?\\d|2[0-3])[:.]?([0-5]\\d)$"));
    const auto match = form.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = parseDay(match.captured(1), now);
    if (!day)
        return std::nullopt;
    const local_seconds local = local_days{day->time_since_epoch()}
        + hours{match.captured(2).toInt()} + minutes{match.captured(3).toInt()};
    return Zone::oslo().toInstant(local);
}

} // namespace skranke::ui
