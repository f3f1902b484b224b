#include "ui/words/TimeWords.h"

#include "domain/Zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

constexpr QChar Minus = u'\u2212';

QString twoDigits(qint64 value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QString hoursAndMinutes(qint64 minutes) // 1:08
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(twoDigits(minutes % 60));
}

qint64 startedMinutes(Seconds length)
{
    return std::chrono::ceil<Minutes>(length).count();
}

qint64 wholeMinutes(Seconds length)
{
    return std::max<qint64>(0, std::chrono::floor<Minutes>(length).count());
}

// The wall clock in Oslo, dressed as UTC so that no other zone gets at it.
QDateTime local(Instant at)
{
    const auto time = Zone::oslo().toLocal(at).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(time.count(), Qt::UTC);
}

QString formatted(Instant at, const QString &format)
{
    return QLocale().toString(local(at), format);
}

} // namespace

QString duration(Seconds length)
{
    const qint64 minutes = wholeMinutes(length);
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2", "hours and minutes").arg(minutes / 60).arg(twoDigits(minutes % 60));
}

QString stopwatch(Seconds length)
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    return QStringLiteral("%1:%2").arg(hoursAndMinutes(seconds / 60), twoDigits(seconds % 60));
}

QString countdown(Seconds left)
{
    const bool past = left < Seconds{0};
    const qint64 minutes = startedMinutes(past ? -left : left);
    QString text;
    if (minutes < 60)
        text = hoursAndMinutes(minutes);
    else if (minutes < 24 * 60)
        text = Words::tr("%1 h %2", "hours and minutes")
                   .arg(minutes / 60)
                   .arg(twoDigits(minutes % 60));
    else
        text = Words::tr("%1 d %2 h", "days and hours")
                   .arg(minutes / (24 * 60))
                   .arg(minutes / 60 % 24);
    return past ? Minus + text : text;
}

QString elapsed(Seconds length)
{
    return hoursAndMinutes(wholeMinutes(length));
}

QString overrun(Seconds length)
{
    return u'+' + hoursAndMinutes(startedMinutes(std::max(length, Seconds{0})));
}

QString waited(Seconds length)
{
    const qint64 minutes = wholeMinutes(length);
    if (minutes < 60)
        return Words::tr("waited %1 min").arg(minutes);
    if (minutes < 24 * 60)
        return Words::tr("waited %1 h").arg(minutes / 60);
    return Words::tr("waited %n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString waitedBriefly(Seconds length)
{
    const qint64 minutes = wholeMinutes(length);
    return minutes < 24 * 60 ? waited(length) : Words::tr("waited %1 d").arg(minutes / (24 * 60));
}

QString inWords(Seconds length)
{
    const qint64 minutes = startedMinutes(std::max(length, Seconds{0}));
    const QString rest = Words::tr("%n minute(s)", nullptr, int(minutes % 60));
    if (minutes < 60)
        return rest;
    if (minutes < 24 * 60) {
        const QString hours = Words::tr("%n hour(s)", nullptr, int(minutes / 60));
        return minutes % 60 == 0 ? hours : Words::tr("%1 and %2").arg(hours, rest);
    }
    return Words::tr("%1 and %2")
        .arg(Words::tr("%n day(s)", nullptr, int(minutes / (24 * 60))),
             Words::tr("%n hour(s)", nullptr, int(minutes / 60 % 24)));
}

QString clockTime(Instant at)
{
    return formatted(at, QStringLiteral("HH:mm"));
}

QString weekdayTime(Instant at)
{
    return formatted(at, QStringLiteral("ddd HH:mm"));
}

QString weekdayDateTime(Instant at)
{
    return formatted(at, Words::tr("ddd d MMM HH:mm", "weekday, date and time"));
}

QString date(Instant at)
{
    return formatted(at, Words::tr("d MMM yyyy", "date"));
}

QString shortDate(Instant at)
{
    return formatted(at, Words::tr("d MMM", "date without a year"));
}

QString dateTime(Instant at)
{
    return formatted(at, Words::tr("d MMM yyyy HH:mm", "date and time"));
}

QString month(int year, unsigned month)
{
    return QLocale().standaloneMonthName(int(month)) + QStringLiteral(" %1").arg(year);
}

QString when(Instant at, Instant now)
{
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    if (std::abs(day.daysTo(today)) < 7)
        return weekdayTime(at);
    return day.year() == today.year() ? weekdayDateTime(at) : dateTime(at);
}

} // namespace skranke::ui::words
