#include "app/ctl/SlaReportCommand.h"

#include <QJsonArray>
#include <QJsonObject>

namespace skranke::app {

namespace {

using services::AtRiskLine;
using services::BreachLine;
using services::LevelFigures;
using services::SlaOverview;
using services::SlaWeek;

QString text(std::optional<Instant> at)
{
    return at ? formatInstant(*at) : QString();
}

QString seconds(std::optional<Seconds> value)
{
    return value ? QString::number(value->count()) : QString();
}

QString weekName(const SlaWeek &week)
{
    return QStringLiteral("%1-W%2").arg(week.year).arg(week.week, 2, 10, QChar(u'0'));
}

QString causeOf(const Breach &breach)
{
    return breach.reviewedAt ? toCode(breach.cause) : QString();
}

void printLevel(const char *level, const LevelFigures &figures, Console &console)
{
    printRow(console.out,
             {QStringLiteral("level"), QLatin1String(level), QString::number(figures.inTime),
              QString::number(figures.late), seconds(figures.medianFirstResponse)});
}

void printTable(const SlaOverview &overview, Console &console)
{
    for (const BreachLine &line : overview.breaches)
        printRow(console.out,
                 {QStringLiteral("breach"), line.number.toString(), toCode(line.breach.level),
                  toCode(line.breach.of), line.customerName, line.subject, text(line.submitted),
                  text(line.breach.due), text(line.breach.answered), seconds(line.overrun),
                  line.assigneeInitials, causeOf(line.breach), line.breach.comment});
    for (const AtRiskLine &line : overview.atRisk)
        printRow(console.out,
                 {QStringLiteral("at_risk"), line.number.toString(), toCode(line.level),
                  line.customerName, line.subject, text(line.due)});
    for (const SlaWeek &week : overview.weeks)
        printRow(console.out,
                 {QStringLiteral("week"), weekName(week), QString::number(week.inTime),
                  QString::number(week.late)});
    printLevel("A", overview.a, console);
    printLevel("B", overview.b, console);
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject toJson(const BreachLine &line)
{
    return {
        {QStringLiteral("case"), line.number.toString()},
        {QStringLiteral("level"), toCode(line.breach.level)},
        {QStringLiteral("of"), toCode(line.breach.of)},
        {QStringLiteral("customer"), line.customerName},
        {QStringLiteral("subject"), line.subject},
        {QStringLiteral("submitted"), text(line.submitted)},
        {QStringLiteral("due"), text(line.breach.due)},
        {QStringLiteral("answered"), orNull(text(line.breach.answered))},
        {QStringLiteral("overrun_seconds"), static_cast<qint64>(line.overrun.count())},
        {QStringLiteral("assignee"), orNull(line.assigneeInitials)},
        {QStringLiteral("cause"), orNull(causeOf(line.breach))},
        {QStringLiteral("comment"), orNull(line.breach.comment)},
    };
}

QJsonObject toJson(const AtRiskLine &line)
{
    return {
        {QStringLiteral("case"), line.number.toString()},
        {QStringLiteral("level"), toCode(line.level)},
        {QStringLiteral("customer"), line.customerName},
        {QStringLiteral("subject"), line.subject},
        {QStringLiteral("due"), text(line.due)},
    };
}

QJsonObject toJson(const SlaWeek &week)
{
    return {{QStringLiteral("week"), weekName(week)},
            {QStringLiteral("in_time"), week.inTime},
            {QStringLiteral("late"), week.late}};
}

QJsonObject toJson(const LevelFigures &figures)
{
    const auto median = figures.medianFirstResponse;
    return {{QStringLiteral("in_time"), figures.inTime},
            {QStringLiteral("late"), figures.late},
            {QStringLiteral("median_first_response_seconds"),
             median ? QJsonValue(static_cast<qint64>(median->count())) : QJsonValue()}};
}

template <typename T> QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const SlaOverview &overview)
{
    return {{QStringLiteral("breaches"), arrayOf(overview.breaches)},
            {QStringLiteral("at_risk"), arrayOf(overview.atRisk)},
            {QStringLiteral("weeks"), arrayOf(overview.weeks)},
            {QStringLiteral("A"), toJson(overview.a)},
            {QStringLiteral("B"), toJson(overview.b)}};
}

} // namespace

int runSlaReport(const QStringList &arguments, Core &core, Console &console)
{
    const QCommandLineOption fromOption(QStringLiteral("from"), {}, QStringLiteral("INSTANT"));
    const QCommandLineOption toOption(QStringLiteral("to"), {}, QStringLiteral("INSTANT"));
    QCommandLineParser parser;
    parser.addOptions({fromOption, toOption});
    if (!parse(parser, arguments, console))
        return 2;
    const auto from = parseInstant(parser.value(fromOption));
    const auto to = parseInstant(parser.value(toOption));
    if (!from || !to || !parser.positionalArguments().isEmpty())
        return usageError(
            console, QStringLiteral("usage: skrankectl sla report --from INSTANT --to INSTANT"));
    // Viewers write nothing; others' consoles write breaches down for them.
    if (core.session().requireAgent()) {
        if (const auto recorded = core.sla().recordBreaches().result(); !recorded)
            return report(recorded.error(), console);
    }
    services::SlaFilter filter;
    filter.from = *from;
    filter.to = *to;
    const auto overview = core.sla().overview(filter).result();
    if (!overview)
        return report(overview.error(), console);
    if (console.json)
        printJson(console.out, toJson(*overview));
    else
        printTable(*overview, console);
    return 0;
}

} // namespace skranke::app
