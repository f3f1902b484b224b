#include "domain/Sla.h"

#include <algorithm>

namespace skranke {

using namespace std::chrono;

namespace {

QString nameOf(const CalendarDay &day)
{
    if (day.kind != DayKind::Holiday)
        return day.exceptionName;
    QStringList names;
    for (const Holiday holiday : day.holidays)
        names.append(bokmaalName(holiday));
    return names.join(u" / ");
}

LedgerSegment closedOn(const CalendarDay &day)
{
    LedgerSegment segment;
    switch (day.kind) {
    case DayKind::Working:
        segment.why = SegmentWhy::Night;
        break;
    case DayKind::Weekend:
        segment.why = SegmentWhy::Weekend;
        break;
    case DayKind::Holiday:
        segment.why = SegmentWhy::Holiday;
        segment.name = nameOf(day);
        segment.holidays = day.holidays;
        break;
    case DayKind::ClosedDay:
        segment.why = SegmentWhy::ClosedDay;
        segment.name = nameOf(day);
        break;
    }
    return segment;
}

void append(QList<LedgerSegment> &segments, LedgerSegment next, Instant from, Instant to)
{
    next.from = from;
    next.to = to;
    if (!segments.isEmpty()) {
        LedgerSegment &last = segments.back();
        if (last.why == next.why && last.name == next.name) {
            last.to = to;
            return;
        }
    }
    segments.append(std::move(next));
}

void appendClosed(QList<LedgerSegment> &segments, Instant from, Instant to, const WorkTime &hours)
{
    while (from < to) {
        const Instant until = std::min(hours.zone().endOfDate(from), to);
        const CalendarDay day = dayOf(hours.calendar(), hours.zone().dateOf(from));
        append(segments, closedOn(day), from, until);
        from = until;
    }
}

QList<LedgerSegment> workingTime(Instant from, Instant to, const WorkTime &hours)
{
    QList<LedgerSegment> segments;
    LedgerSegment open;
    open.counted = true;
    while (from < to) {
        const Instant opening = std::min(hours.nextOpening(from).value_or(to), to);
        appendClosed(segments, from, opening, hours);
        if (opening == to)
            break;
        const Instant closing = std::min(hours.nextClosing(opening).value_or(to), to);
        append(segments, open, opening, closing);
        from = closing;
    }
    return segments;
}

} // namespace

Seconds Ledger::counted() const
{
    Seconds sum{0};
    for (const LedgerSegment &segment : segments)
        if (segment.counted)
            sum += segment.to - segment.from;
    return sum;
}

Result<Ledger> explain(Level level, Instant from, Instant to, const WorkTime &hours)
{
    if (level == Level::None)
        return fail(ErrorKind::Invalid, QStringLiteral("no level, so no time to account for"));
    if (to < from || from < FirstInstant || to >= EndOfInstants)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("the account ends before it begins or lies "
                                   "outside the accepted years"));
    Ledger ledger{level, from, to, {}};
    if (level == Level::B)
        ledger.segments = workingTime(from, to, hours);
    else if (from < to)
        ledger.segments = {{from, to, true, SegmentWhy::Elapsed, {}, {}}};
    return ledger;
}

} // namespace skranke
