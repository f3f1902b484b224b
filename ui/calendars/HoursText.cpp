#include "ui/calendars/HoursText.h"

#include "services/CalendarRules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace skranke::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoursText)
};

constexpr int MinutesPerDay = 24 * 60;

bool isClosedWord(const QString &text)
{
    static const QStringList words{u""_s,       u"-"_s,      u"–"_s,     u"stengt"_s,
                                   u"stengd"_s, u"lukket"_s, u"closed"_s};
    return words.contains(text);
}

bool isWholeDayWord(const QString &text)
{
    static const QStringList words{u"24"_s,
                                   u"24 t"_s,
                                   u"24t"_s,
                                   u"24 h"_s,
                                   u"24h"_s,
                                   u"24 timer"_s,
                                   u"døgnet"_s,
                                   u"døgnet rundt"_s,
                                   u"hele døgnet"_s,
                                   u"heile døgnet"_s,
                                   u"round the clock"_s};
    return words.contains(text);
}

std::optional<int> minuteOfDay(const QString &hour, const QString &minute)
{
    const int total = hour.toInt() * 60 + minute.toInt();
    if (minute.toInt() > 59 || total > MinutesPerDay)
        return std::nullopt;
    return total;
}

tl::expected<OpenInterval, HoursProblem> parseInterval(const QString &part)
{
    static const QRegularExpression form(
        u"^(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(?:[-\u2013\u2014\u2212]|til|to)\\s*"
        "(?:kl\\.?\\s*)?(\\d{1,2})(?:[:.]?(\\d{2}))?$"_s);
    const auto match = form.match(part);
    const auto problem = [&](HoursProblem::Kind kind) {
        return tl::make_unexpected(HoursProblem{kind, part});
    };
    if (!match.hasMatch())
        return problem(HoursProblem::Kind::Unreadable);
    const auto from = minuteOfDay(match.captured(1), match.captured(2));
    const auto to = minuteOfDay(match.captured(3), match.captured(4));
    if (!from || !to)
        return problem(HoursProblem::Kind::Unreadable);
    if (*from >= *to)
        return problem(HoursProblem::Kind::Backwards);
    return OpenInterval{*from, *to};
}

} // namespace

tl::expected<QList<OpenInterval>, HoursProblem> parseHours(QStringView typed)
{
    static const QRegularExpression between(u"[,;+]|\\bog\\b|\\band\\b"_s);
    const QString text = typed.toString().simplified().toLower();
    if (isClosedWord(text))
        return QList<OpenInterval>();
    if (isWholeDayWord(text))
        return QList<OpenInterval>{{0, MinutesPerDay}};

    QList<OpenInterval> hours;
    for (const QString &part : text.split(between)) {
        const auto interval = parseInterval(part.trimmed());
        if (!interval)
            return tl::make_unexpected(interval.error());
        hours.append(*interval);
    }
    std::sort(hours.begin(), hours.end(),
              [](const OpenInterval &a, const OpenInterval &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < hours.size(); ++i)
        if (hours[i].from < hours[i - 1].to)
            return tl::make_unexpected(
                HoursProblem{HoursProblem::Kind::Overlap, hoursText({hours[i - 1], hours[i]})});
    return hours;
}

QString hoursText(const QList<OpenInterval> &hours)
{
    QStringList texts;
    for (const OpenInterval &interval : hours)
        texts.append(services::clockText(interval));
    return texts.join(u", "_s);
}

QString sentence(const HoursProblem &problem)
{
    switch (problem.kind) {
    case HoursProblem::Kind::Unreadable:
        return problem.part.isEmpty()
            ? Words::tr("A span is missing. Write the hours as 09:00–11:30, 12:00–16:00.")
            : Words::tr("“%1” is no span. Write the hours as 09:00–11:30, 12:00–16:00.")
                  .arg(problem.part);
    case HoursProblem::Kind::Backwards:
        return Words::tr("“%1” ends before it begins.").arg(problem.part);
    case HoursProblem::Kind::Overlap:
        return Words::tr("%1 overlap.").arg(problem.part);
    }
    return {};
}

} // namespace skranke::ui
