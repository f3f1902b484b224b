#include "app/ctl/TimeCommands.h"

#include "app/ctl/Lines.h"
#include "domain/Billing.h"
#include "domain/Sla.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace skranke::app {

using namespace std::chrono;

namespace {

using Problem = std::optional<std::string>;

Problem appendResult(std::string &answer, const Result<Instant> &result)
{
    if (!result)
        return textOf(result.error());
    appendInstant(answer, *result);
    return std::nullopt;
}

Problem shift(const WorkTime &hours, std::string_view op, Instant start, std::string_view arg,
              std::string &answer)
{
    const auto count = parseInteger(arg);
    if (!count)
        return "minutes expected, not '" + std::string(arg) + "'";
    if (*count < 0)
        return "negative minutes";
    // More than the calendar can hold is refused before it is turned into seconds.
    const Minutes whole = floor<Minutes>(EndOfInstants - FirstInstant);
    const Minutes open{std::min<qint64>(*count, whole.count())};
    return appendResult(answer, op == "add" ? hours.add(start, open) : hours.subtract(start, open));
}

Problem calculate(const WorkTime &hours, std::string_view line, std::string &answer)
{
    const auto [op, startText, arg] = fieldsOf<3>(line);
    constexpr std::array<std::string_view, 5> ops{"add", "sub", "between_sec", "in_hours",
                                                  "on_holiday"};
    if (std::ranges::find(ops, op) == ops.end())
        return "unknown op '" + std::string(op) + "'";
    const auto start = parseInstantUtf8(startText);
    if (!start)
        return "not an instant: '" + std::string(startText) + "'";

    answer.append(line).push_back('\t');
    if (op == "add" || op == "sub")
        return shift(hours, op, *start, arg, answer);
    if (op == "between_sec") {
        const auto end = parseInstantUtf8(arg);
        if (!end)
            return "not an instant: '" + std::string(arg) + "'";
        answer.append(std::to_string(hours.between(*start, *end).count()));
        return std::nullopt;
    }
    const bool truth = op == "in_hours" ? hours.isOpen(*start)
                                        : !holidaysOn(hours.zone().dateOf(*start)).isEmpty();
    answer.append(truth ? "true" : "false");
    return std::nullopt;
}

Problem due(const WorkTime &hours, std::string_view line, std::string &answer)
{
    const auto [levelText, submittedText] = fieldsOf<2>(line);
    const auto level = fromCode<Level>(
        QString::fromUtf8(levelText.data(), static_cast<qsizetype>(levelText.size())));
    if (!level)
        return "unknown level '" + std::string(levelText) + "'";
    const auto submitted = parseInstantUtf8(submittedText);
    if (!submitted)
        return "not an instant: '" + std::string(submittedText) + "'";
    const auto result = responseDue(*level, *submitted, ResponseTerms{}, hours);
    if (!result)
        return textOf(result.error());
    answer.append(line).push_back('\t');
    if (*result)
        appendInstant(answer, **result);
    return std::nullopt;
}

Problem round(RoundingRule rule, std::string_view line, std::string &answer)
{
    QList<Seconds> worked;
    while (!line.empty()) {
        const size_t comma = line.find(',');
        const std::string_view field = line.substr(0, comma);
        const auto seconds = parseInteger(field);
        // The whole of the accepted years is more than any case was ever worked on.
        if (!seconds || *seconds > (EndOfInstants - FirstInstant).count())
            return "seconds expected, not '" + std::string(field) + "'";
        worked.append(Seconds{*seconds});
        if (comma == line.size() - 1)
            return "seconds expected after the last comma";
        line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    }
    const auto billed = startedHalfHours(worked, rule);
    if (!billed)
        return textOf(billed.error());
    answer.append(std::to_string(billed->count));
    return std::nullopt;
}

std::optional<DayException> closedEveryYear(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != 5 || text[2] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 3, 4})
        if (!isDigit(text[i]))
            return std::nullopt;
    return DayException{{}, text.left(2).toUInt(), text.mid(3).toUInt(), {}, {}};
}

int report(std::ostream &err, const Error &error)
{
    err << textOf(error) << '\n';
    return ExitUsage;
}

} // namespace

int runWorktime(const QStringList &arguments, std::istream &in, std::ostream &out,
                std::ostream &err)
{
    Calendar calendar = Calendar::serviceHours();
    for (qsizetype i = 0; i < arguments.size(); i += 2) {
        const auto closed =
            i + 1 < arguments.size() ? closedEveryYear(arguments[i + 1]) : std::nullopt;
        if (arguments[i] != u"--close" || !closed)
            return usage(err, "worktime [--close MM-DD]...");
        calendar.exceptions.append(*closed);
    }
    const auto hours = WorkTime::compile(calendar);
    if (!hours)
        return report(err, hours.error());
    return answerLines(in, out, err, "op\tstart",
                       [&hours](std::string_view line, std::string &answer) {
                           return calculate(*hours, line, answer);
                       });
}

int runSlaDue(const QStringList &arguments, std::istream &in, std::ostream &out, std::ostream &err)
{
    if (!arguments.isEmpty())
        return usage(err, "sla due");
    const auto hours = WorkTime::compile(Calendar::serviceHours());
    if (!hours)
        return report(err, hours.error());
    return answerLines(
        in, out, err, "level\tsubmitted",
        [&hours](std::string_view line, std::string &answer) { return due(*hours, line, answer); });
}

int runBillRound(const QStringList &arguments, std::istream &in, std::ostream &out,
                 std::ostream &err)
{
    const auto rule = arguments.size() == 2 && arguments[0] == u"--rule"
        ? fromCode<RoundingRule>(arguments[1])
        : std::nullopt;
    if (!rule)
        return usage(err, "bill round --rule case|entry");
    return answerLines(in, out, err, {}, [rule](std::string_view line, std::string &answer) {
        return round(*rule, line, answer);
    });
}

} // namespace skranke::app
