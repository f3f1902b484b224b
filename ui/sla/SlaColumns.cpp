#include "ui/sla/SlaColumns.h"

#include "domain/Zone.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/Tones.h"
#include "ui/words/CaseWords.h"
#include "ui/words/SlaWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace skranke::ui {

using services::AtRiskLine;
using services::BreachLine;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::SlaColumns)
};

/// No more of the date than the reader needs beside the instant before it in the row.
QString after(Instant at, Instant earlier)
{
    const Zone &zone = Zone::oslo();
    if (zone.dateOf(at) == zone.dateOf(earlier))
        return words::clockTime(at);
    return at - earlier < std::chrono::days{6} ? words::weekdayTime(at)
                                               : words::weekdayDateTime(at);
}

QString answeredWords(const BreachLine &line)
{
    return line.breach.answered ? after(*line.breach.answered, line.submitted)
                                : Texts::tr("not yet");
}

QString overrunInWords(const BreachLine &line)
{
    const QString length = words::inWords(line.overrun);
    const QString measured = line.breach.level == Level::A
        ? Texts::tr("%1, real time").arg(length)
        : Texts::tr("%1 of working time").arg(length);
    const QString what = words::breachOf(line.breach.of) + QStringLiteral(": ") + measured;
    return line.breach.answered ? what : what + QStringLiteral("\n") + Texts::tr("Still owed");
}

/// Red and strong: how late, or how long until.
template <typename T, typename Text, typename ToneOf, typename About>
items::Column<T> clockColumn(const QString &title, Text text, ToneOf tone, About about)
{
    auto column = columns::figure<T>(title, text, about, true);
    auto plain = column.value;
    column.value = [plain, tone](const T &row, int role) {
        return role == items::TextToneRole ? QVariant(int(tone(row))) : plain(row, role);
    };
    return column;
}

template <typename T> items::Column<T> numberColumn()
{
    return columns::text<T>(
        Texts::tr("Case no."), [](const T &row) { return row.number.toString(); },
        items::MutedRole);
}

template <typename T> items::Column<T> levelColumn(Level (*level)(const T &))
{
    return columns::chip<T>(
        Texts::tr("Level"), [level](const T &row) { return words::levelBadge(level(row)); },
        [level](const T &row) { return toneOf(level(row)); });
}

template <typename T> items::Column<T> customerColumn()
{
    return columns::text<T>(Texts::tr("Customer"), [](const T &row) {
        return row.customerName.isEmpty() ? words::unknownCustomer() : row.customerName;
    });
}

template <typename T> items::Column<T> subjectColumn()
{
    return columns::text<T>(
        Texts::tr("Case"), [](const T &row) { return row.subject; }, items::StrongRole);
}

} // namespace

QString reviewWords(const Breach &breach)
{
    if (!breach.reviewedAt)
        return Texts::tr("Not reviewed");
    QString cause = words::breachCause(breach.cause);
    if (!cause.isEmpty())
        cause.replace(0, 1, QLocale().toLower(cause.left(1)));
    const QString comment = breach.comment.section(u'\n', 0, 0).trimmed();
    return comment.isEmpty() ? Texts::tr("Reviewed: %1").arg(cause)
                             : Texts::tr("Reviewed: %1, %2").arg(cause, comment);
}

QList<items::Column<BreachLine>> breachColumns()
{
    using Line = BreachLine;
    return {
        numberColumn<Line>(),
        levelColumn<Line>([](const Line &line) { return line.breach.level; }),
        customerColumn<Line>(),
        subjectColumn<Line>(),
        columns::text<Line>(
            Texts::tr("Submitted"),
            [](const Line &line) { return words::weekdayDateTime(line.submitted); }),
        columns::text<Line>(
            Texts::tr("Due"),
            [](const Line &line) { return after(line.breach.due, line.submitted); }),
        columns::text<Line>(Texts::tr("First response"), answeredWords),
        clockColumn<Line>(
            Texts::tr("Over"), [](const Line &line) { return words::overrun(line.overrun); },
            [](const Line &) { return Tone::Danger; }, overrunInWords),
        columns::text<Line>(Texts::tr("Assignee"),
                            [](const Line &line) {
                                return line.assigneeInitials.isEmpty() ? QStringLiteral("–")
                                                                       : line.assigneeInitials;
                            }),
        columns::chip<Line>(
            Texts::tr("Review"), [](const Line &line) { return reviewWords(line.breach); },
            [](const Line &line) { return line.breach.reviewedAt ? Tone::Success : Tone::Danger; }),
    };
}

QList<items::Column<AtRiskLine>> atRiskColumns(const Clock &clock)
{
    using Line = AtRiskLine;
    return {
        numberColumn<Line>(),
        levelColumn<Line>([](const Line &line) { return line.level; }),
        customerColumn<Line>(),
        subjectColumn<Line>(),
        columns::text<Line>(
            Texts::tr("Due"),
            [&clock](const Line &line) { return words::when(line.due, clock.now()); }),
        clockColumn<Line>(
            Texts::tr("Left"),
            [&clock](const Line &line) { return words::countdown(line.due - clock.now()); },
            [&clock](const Line &line) { return toneOfTimeLeft(line.due - clock.now()); },
            [&clock](const Line &line) { return words::inWords(line.due - clock.now()); }),
    };
}

} // namespace skranke::ui
