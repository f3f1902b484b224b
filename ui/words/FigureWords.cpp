#include "ui/words/FigureWords.h"

#include "ui/words/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace skranke::ui::words {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};
} // namespace

QString money(Money amount)
{
    const qint64 ore = std::abs(amount.ore);
    const QLocale locale;
    // Whole kroner and øre are written apart, so that no amount passes through a floating point.
    QString figure = locale.toString(ore / 100) + locale.decimalPoint()
        + QStringLiteral("%1").arg(ore % 100, 2, 10, QLatin1Char('0'));
    if (amount.ore < 0)
        figure.prepend(u'\u2212');
    return Words::tr("NOK %1", "money").arg(figure);
}

QString hoursBare(HalfHours count)
{
    return QLocale().toString(count.hours(), 'f', 1);
}

QString hours(HalfHours count)
{
    return Words::tr("%1 h", "decimal hours").arg(hoursBare(count));
}

QString estimate(int minutes)
{
    const int hundredths = (minutes * 100 + 30) / 60;
    const int decimals = hundredths % 10 == 0 ? 1 : 2;
    return Words::tr("%1 h", "decimal hours")
        .arg(QLocale().toString(hundredths / 100.0, 'f', decimals));
}

QString percent(int part, int whole)
{
    if (whole <= 0)
        return QStringLiteral("–");
    int rounded = int((part * 200LL + whole) / (2LL * whole));
    if (part < whole)
        rounded = std::min(rounded, 99);
    return Words::tr("%1%", "percent").arg(rounded);
}

QString fileSize(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1000)
        return Words::tr("%1 B", "bytes").arg(bytes);
    if (bytes < 1000 * 1000)
        return Words::tr("%1 kB").arg((bytes + 500) / 1000);
    return Words::tr("%1 MB").arg(locale.toString(double(bytes) / 1e6, 'f', 1));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString cases(qint64 count)
{
    return Words::tr("%n case(s)", nullptr, int(count))
        .replace(QString::number(count), number(count));
}

QString rawToBilled(Seconds raw, HalfHours billed)
{
    return QStringLiteral("%1 → %2").arg(duration(raw), hours(billed));
}

} // namespace skranke::ui::words
