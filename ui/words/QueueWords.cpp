#include "ui/words/QueueWords.h"

#include "ui/words/CaseWords.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace skranke::ui::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

RowClock counting(const QueueRow &row, Instant due, Instant now)
{
    RowClock clock;
    clock.kind = RowClock::Kind::Counting;
    clock.left = due - now;
    clock.text = countdown(clock.left);
    clock.caption = row.respondedAt ? Words::tr("next update") : Words::tr("response due");
    // The update clock runs from the answer or update before it, an hour by agreement; the row
    // does not carry which, and the default interval is near enough for a bar.
    const Seconds whole = row.respondedAt ? Seconds{std::chrono::hours{1}} : due - row.submitted;
    clock.spent = whole <= Seconds{0}
        ? 1.0
        : std::clamp(1.0 - double(clock.left.count()) / double(whole.count()), 0.0, 1.0);
    return clock;
}

// R4.4: since it reached us, or since the customer was asked.
Instant waitingFrom(const QueueRow &row)
{
    return row.waitingSince.value_or(row.submitted);
}

RowClock waiting(const QueueRow &row, Instant now)
{
    RowClock clock;
    clock.kind = RowClock::Kind::Waiting;
    clock.text = waited(now - waitingFrom(row));
    clock.brief = waitedBriefly(now - waitingFrom(row));
    return clock;
}

RowClock answered(const QueueRow &row)
{
    RowClock clock;
    clock.kind = RowClock::Kind::Answered;
    clock.text = QStringLiteral("✓ %1").arg(elapsed(*row.respondedAt - row.submitted));
    clock.late = row.responseDue && *row.respondedAt > *row.responseDue;
    clock.caption = clock.late ? Words::tr("answered late") : Words::tr("answered in time");
    return clock;
}

QString untilWords(Seconds left)
{
    return Words::tr("in %1", "a span of time").arg(inWords(left));
}

} // namespace

RowClock rowClock(const QueueRow &row, Instant now)
{
    if (!isOpen(row.state))
        return {};
    if (const auto due = row.nextDue())
        return counting(row, *due, now);
    if (row.state == State::WaitingCustomer || row.state == State::AwaitingEstimate)
        return waiting(row, now);
    if (row.level != Level::None && row.respondedAt)
        return answered(row);
    if (row.waitingSince || !row.respondedAt)
        return waiting(row, now);
    return {};
}

std::optional<Instant> clockChanges(const QueueRow &row, Instant now)
{
    const RowClock clock = rowClock(row, now);
    switch (clock.kind) {
    case RowClock::Kind::None:
    case RowClock::Kind::Answered:
        break;
    case RowClock::Kind::Counting: {
        const Instant due = now + clock.left;
        if (clock.left > Seconds{0})
            return due - (std::chrono::ceil<Minutes>(clock.left) - Minutes{1});
        return due + std::chrono::ceil<Minutes>(-clock.left) + Seconds{1};
    }
    case RowClock::Kind::Waiting: {
        const Instant since = waitingFrom(row);
        return since + std::chrono::floor<Minutes>(now - since) + Minutes{1};
    }
    }
    return std::nullopt;
}

QString rowInWords(const QueueRow &row, Instant now)
{
    const QLocale locale;
    QStringList parts;
    if (row.level != Level::None)
        parts << locale.toLower(level(row.level).left(1)) + level(row.level).mid(1);
    const RowClock clock = rowClock(row, now);
    if (clock.kind == RowClock::Kind::Counting)
        parts << (clock.left < Seconds{0}
                      ? Words::tr("overdue by %1").arg(inWords(-clock.left))
                      : QStringLiteral("%1 %2").arg(clock.caption, untilWords(clock.left)));
    else if (clock.kind == RowClock::Kind::Answered)
        parts << clock.caption;
    else if (clock.kind == RowClock::Kind::Waiting)
        parts << clock.text;
    parts << row.subject << (row.customerName.isEmpty() ? unknownCustomer() : row.customerName)
          << locale.toLower(state(row.state))
          << (row.assigneeInitials.isEmpty() ? Words::tr("unassigned")
                                             : Words::tr("with %1").arg(row.assigneeInitials));
    if (row.unread)
        parts << Words::tr("unread");
    if (row.hasDraft)
        parts << Words::tr("has a draft");
    return parts.join(QStringLiteral(", "));
}

QString rowBeside(const QueueRow &row)
{
    QStringList parts{row.number.toString()};
    if (!row.contactName.isEmpty())
        parts << row.contactName;
    return parts.join(QStringLiteral(", "));
}

} // namespace skranke::ui::words
