#include "ui/time/DurationText.h"

#include <QRegularExpression>
#include <QString>

namespace skranke::ui {

namespace {

Seconds hoursMinutesSeconds(const QRegularExpressionMatch &match)
{
    return Seconds{match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
                   + match.captured(3).toLongLong()};
}

} // namespace

std::optional<Seconds> parseDuration(QStringView typed)
{
    // No figure is longer than five digits, so no product of them overflows.
    static const QRegularExpression minutes(
        QStringLiteral("^(\\d{1,5})\\s*(?:m|min|minutter|minutt|minutes?)?$"));
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,5}):([0-5]\\d)(?::([0-5]\\d))?$"));
    static const QRegularExpression hoursAndMinutes(
        QStringLiteral("^(\\d{1,5})\\s*(?:t|h)(?:imer|ime|imar|ours|our)?\\s*(?:og|and)?"
                       "\\s*([0-5]?\\d)?\\s*(?:m|min)?$"));
    static const QRegularExpression decimalHours(
        QStringLiteral("^(\\d{0,5})[.,](\\d{1,2})\\s*(?:t|h)(?:imer|ime|imar|ours|our)?$"));

    const QString text = typed.trimmed().toString().toLower();
    if (const auto match = minutes.match(text); match.hasMatch())
        return Minutes{match.captured(1).toLongLong()};
    if (const auto match = clock.match(text); match.hasMatch())
        return hoursMinutesSeconds(match);
    if (const auto match = hoursAndMinutes.match(text); match.hasMatch())
        return hoursMinutesSeconds(match);
    if (const auto match = decimalHours.match(text); match.hasMatch()) {
        const qint64 hundredths = match.captured(2).leftJustified(2, u'0').toLongLong();
        return Seconds{match.captured(1).toLongLong() * 3600 + hundredths * 36};
    }
    return std::nullopt;
}

} // namespace skranke::ui
