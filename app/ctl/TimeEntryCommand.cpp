#include "app/ctl/TimeEntryCommand.h"

#include "app/ctl/CaseCommands.h"

#include <QJsonObject>

namespace skranke::app {

namespace {

/// Whatever the number: one too large for a duration is as absurd as the largest one.
std::optional<Seconds> minutesIn(const QString &text)
{
    bool whole = false;
    const qlonglong count = text.toLongLong(&whole);
    if (!whole)
        return std::nullopt;
    constexpr qlonglong Most = 1'000'000'000;
    return Minutes{qBound(-Most, count, Most)};
}

QJsonObject toJson(const QString &number, const TimeEntry &entry)
{
    return {
        {QStringLiteral("case"), number},
        {QStringLiteral("start"), formatInstant(entry.start)},
        {QStringLiteral("seconds"), static_cast<qint64>(entry.duration.count())},
        {QStringLiteral("note"), entry.note},
        {QStringLiteral("billable"), entry.billable},
        {QStringLiteral("agent"), entry.agentName},
    };
}

} // namespace

int runTimeAdd(const QStringList &arguments, Core &core, Console &console)
{
    const QCommandLineOption minutesOption(QStringLiteral("minutes"), {}, QStringLiteral("M"));
    const QCommandLineOption noteOption(QStringLiteral("note"), {}, QStringLiteral("TEXT"));
    const QCommandLineOption startOption(QStringLiteral("start"), {}, QStringLiteral("INSTANT"));
    const QCommandLineOption freeOption(QStringLiteral("not-billable"), {},
                                        QStringLiteral("REASON"));
    QCommandLineParser parser;
    parser.addOptions({minutesOption, noteOption, startOption, freeOption});
    if (!parse(parser, arguments, console))
        return 2;
    const auto duration = minutesIn(parser.value(minutesOption));
    const auto start = parseInstant(parser.value(startOption));
    const QStringList numbers = parser.positionalArguments();
    if (numbers.size() != 1 || !duration || (parser.isSet(startOption) && !start))
        return usageError(
            console,
            QStringLiteral("usage: skrankectl time add NUMBER --minutes M "
                           "[--note TEXT] [--start INSTANT] [--not-billable REASON]"));
    int code = 0;
    const auto id = caseNamed(numbers.first(), core, console, code);
    if (!id)
        return code;

    services::ManualEntry manual;
    manual.caseId = *id;
    manual.start = start;
    manual.duration = *duration;
    manual.note = parser.value(noteOption);
    manual.billable = !parser.isSet(freeOption);
    manual.nonBillableReason = parser.value(freeOption);
    const auto entry = core.time().add(manual).result();
    if (!entry)
        return report(entry.error(), console);
    if (console.json)
        printJson(console.out, toJson(numbers.first(), *entry));
    else
        printRow(console.out,
                 {numbers.first(), formatInstant(entry->start),
                  QString::number(entry->duration.count()), entry->note});
    return 0;
}

} // namespace skranke::app
