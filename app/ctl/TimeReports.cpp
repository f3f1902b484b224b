#include "app/ctl/Lines.h"
#include "app/ctl/TimeCommands.h"
#include "domain/Sla.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>
#include <utility>

namespace skranke::app {

using namespace std::chrono;

namespace {

std::optional<int> parseYear(QStringView text)
{
    bool number = false;
    const int year = text.toInt(&number);
    if (text.size() != 4 || !number || year < FirstYear || year > LastYear)
        return std::nullopt;
    return year;
}

/// `2026` or `2026-2030`.
std::optional<std::pair<int, int>> parseYears(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = parseYear(dash < 0 ? text : text.left(dash));
    const auto last = parseYear(text.mid(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return std::pair{*first, *last};
}

QString isoDate(year_month_day date)
{
    return QString::asprintf("%04d-%02u-%02u", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()),
                             static_cast<unsigned>(date.day()));
}

qint64 secondsOf(const LedgerSegment &segment)
{
    return (segment.to - segment.from).count();
}

void writeTable(const Ledger &ledger, std::ostream &out)
{
    for (const LedgerSegment &segment : ledger.segments)
        out << formatInstant(segment.from).toStdString() << '\t'
            << formatInstant(segment.to).toStdString() << '\t' << secondsOf(segment) << '\t'
            << (segment.counted ? "true" : "false") << '\t' << toCode(segment.why).toStdString()
            << '\t' << segment.name.toStdString() << '\n';
}

void writeJson(const Ledger &ledger, std::ostream &out)
{
    QJsonArray segments;
    for (const LedgerSegment &segment : ledger.segments)
        segments.append(QJsonObject{
            {QStringLiteral("from"), formatInstant(segment.from)},
            {QStringLiteral("to"), formatInstant(segment.to)},
            {QStringLiteral("seconds"), secondsOf(segment)},
            {QStringLiteral("counted"), segment.counted},
            {QStringLiteral("why"), toCode(segment.why)},
            {QStringLiteral("name"), segment.name},
        });
    const QJsonObject account{
        {QStringLiteral("level"), toCode(ledger.level)},
        {QStringLiteral("submitted"), formatInstant(ledger.from)},
        {QStringLiteral("due"), formatInstant(ledger.to)},
        {QStringLiteral("counted_seconds"), qint64{ledger.counted().count()}},
        {QStringLiteral("segments"), segments},
    };
    out << QJsonDocument(account).toJson().toStdString();
}

Result<Ledger> accountUntilDue(Level level, Instant submitted)
{
    const auto hours = WorkTime::compile(Calendar::serviceHours());
    if (!hours)
        return tl::make_unexpected(hours.error());
    const auto due = responseDue(level, submitted, ResponseTerms{}, *hours);
    if (!due)
        return tl::make_unexpected(due.error());
    return explain(level, submitted, due->value_or(submitted), *hours);
}

} // namespace

int runHolidays(const QStringList &arguments, std::ostream &out, std::ostream &err)
{
    QStringList words = arguments;
    const bool json = words.removeAll(QStringLiteral("--json")) > 0;
    const auto years = words.size() == 1 ? parseYears(words[0]) : std::nullopt;
    if (!years)
        return usage(err, "holidays YEAR[-YEAR] [--json], years from 1900 to 2200");
    QJsonArray all;
    for (int year = years->first; year <= years->second; ++year) {
        for (const HolidayDate &holiday : holidaysOf(year)) {
            const QString date = isoDate(holiday.date);
            const QString name = bokmaalName(holiday.holiday);
            if (json)
                all.append(
                    QJsonObject{{QStringLiteral("date"), date}, {QStringLiteral("name"), name}});
            else
                out << date.toStdString() << '\t' << name.toStdString() << '\n';
        }
    }
    if (json)
        out << QJsonDocument(all).toJson().toStdString();
    return finish(out, err, ExitDone);
}

int runSlaExplain(const QStringList &arguments, std::ostream &out, std::ostream &err)
{
    QStringList words = arguments;
    const bool json = words.removeAll(QStringLiteral("--json")) > 0;
    const auto level = words.size() == 2 ? fromCode<Level>(words[0]) : std::nullopt;
    const auto submitted = words.size() == 2 ? parseInstant(words[1]) : std::nullopt;
    if (!level || !submitted)
        return usage(err, "sla explain A|B SUBMITTED [--json]");
    const auto ledger = accountUntilDue(*level, *submitted);
    if (!ledger) {
        err << textOf(ledger.error()) << '\n';
        return ExitUsage;
    }
    if (json)
        writeJson(*ledger, out);
    else
        writeTable(*ledger, out);
    return finish(out, err, ExitDone);
}

} // namespace skranke::app
