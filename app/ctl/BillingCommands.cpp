#include "app/ctl/BillingCommands.h"

#include "services/BillingCsv.h"

#include <QJsonArray>
#include <QJsonObject>

#include <ostream>

namespace skranke::app {

namespace {

using services::BillingLine;
using services::BillingMonth;

QString hours(HalfHours value)
{
    return QString::number(value.hours(), 'f', 1);
}

QString kroner(Money money)
{
    return QStringLiteral("%1.%2").arg(money.ore / 100).arg(money.ore % 100, 2, 10, QChar(u'0'));
}

QJsonValue orNull(std::optional<int> minutes)
{
    return minutes ? QJsonValue(*minutes) : QJsonValue();
}

QJsonObject toJson(const BillingLine &line)
{
    return {
        {QStringLiteral("case"), line.number.toString()},
        {QStringLiteral("customer"), line.customerName},
        {QStringLiteral("subject"), line.subject},
        {QStringLiteral("kind"), toCode(line.kind)},
        {QStringLiteral("state"), toCode(line.state)},
        {QStringLiteral("estimate_minutes"), orNull(line.estimateMinutes)},
        {QStringLiteral("approved_minutes"), orNull(line.approvedMinutes)},
        {QStringLiteral("raw_seconds"), static_cast<qint64>(line.raw.count())},
        {QStringLiteral("raw_seconds_total"), static_cast<qint64>(line.rawTotal.count())},
        {QStringLiteral("billed_half_hours"), line.billed.count},
        {QStringLiteral("included_half_hours"), line.included.count},
        {QStringLiteral("hourly_rate_ore"), line.rate.ore},
        {QStringLiteral("amount_ore"), line.amount.ore},
        {QStringLiteral("flag"), toCode(line.flag)},
        {QStringLiteral("status"), toCode(line.status)},
    };
}

QJsonObject toJson(const BillingMonth &month)
{
    QJsonArray lines;
    for (const BillingLine &line : month.lines)
        lines.append(toJson(line));
    return {
        {QStringLiteral("month"), month.month.toString()},
        {QStringLiteral("locked"), month.locked},
        {QStringLiteral("raw_seconds"), static_cast<qint64>(month.raw.count())},
        {QStringLiteral("billed_half_hours"), month.billed.count},
        {QStringLiteral("included_half_hours"), month.included.count},
        {QStringLiteral("amount_ore"), month.amount.ore},
        {QStringLiteral("vat_ore"), vatOf(month.amount).ore},
        {QStringLiteral("flagged"), month.flagged},
        {QStringLiteral("lines"), lines},
    };
}

void printTable(const BillingMonth &month, Console &console)
{
    for (const BillingLine &line : month.lines)
        printRow(console.out,
                 {line.number.toString(), line.customerName, line.subject,
                  QString::number(line.raw.count()), hours(line.billed), hours(line.included),
                  kroner(line.amount), toCode(line.flag), toCode(line.status)});
    printRow(console.out,
             {QStringLiteral("total"),
              {},
              {},
              QString::number(month.raw.count()),
              hours(month.billed),
              hours(month.included),
              kroner(month.amount),
              {},
              month.locked ? toCode(services::BillingStatus::Locked) : QString()});
}

} // namespace

int runBilling(const QStringList &arguments, Core &core, Console &console)
{
    const QCommandLineOption monthOption(QStringLiteral("month"), {}, QStringLiteral("YYYY-MM"));
    const QCommandLineOption csvOption(QStringLiteral("csv"));
    QCommandLineParser parser;
    parser.addOptions({monthOption, csvOption});
    if (!parse(parser, arguments, console))
        return 2;
    const auto wanted = Month::parse(parser.value(monthOption));
    if (!wanted || !parser.positionalArguments().isEmpty())
        return usageError(
            console, QStringLiteral("usage: skrankectl billing --month YYYY-MM [--csv|--json]"));
    const auto month = core.billing().month({*wanted, {}, false}).result();
    if (!month)
        return report(month.error(), console);
    if (console.json) {
        printJson(console.out, toJson(*month));
    } else if (parser.isSet(csvOption)) {
        const QByteArray csv = services::billingCsv(*month);
        console.out.write(csv.constData(), csv.size());
    } else {
        printTable(*month, console);
    }
    return 0;
}

} // namespace skranke::app
