#include "services/CalendarService.h"

#include "domain/Sla.h"
#include "services/AgreementLookup.h"
#include "services/CalendarRules.h"
#include "services/Events.h"
#include "services/Job.h"

#include <algorithm>

namespace skranke::services {

namespace {

CalendarId deskCalendar(UnitOfWork &work)
{
    const QList<Calendar> calendars = work.registers().calendars();
    return calendars.isEmpty() ? CalendarId{} : calendars.first().id;
}

/// A case whose response is still owed, with the due instant that the change gives it.
struct Move {
    Case value;
    Instant after;

    MovedDue told() const
    {
        return {value.id, value.number, value.subject, *value.responseDue, after};
    }
};

QList<MovedDue> told(const QList<Move> &moves)
{
    QList<MovedDue> list;
    for (const Move &move : moves)
        list.append(move.told());
    return list;
}

// Both calendars are asked, so that only what the change itself moves is moved.
Result<QList<Move>> movedBy(UnitOfWork &work, const Calendar &before, const Calendar &after)
{
    const auto oldHours = WorkTime::compile(before);
    const auto newHours = WorkTime::compile(after);
    if (!oldHours)
        return tl::make_unexpected(oldHours.error());
    if (!newHours)
        return tl::make_unexpected(newHours.error());

    const CalendarId desks = deskCalendar(work);
    AgreementLookup agreements(work);
    QList<Move> moves;
    for (const Case &value : work.cases().dueBefore(EndOfInstants)) {
        const auto agreement = agreements.of(value);
        const CalendarId runsBy = agreement && agreement->calendar ? agreement->calendar : desks;
        if (value.respondedAt || runsBy != before.id)
            continue;
        const ResponseTerms terms = agreement ? termsOf(*agreement) : ResponseTerms{};
        const auto was = responseDue(value.level, value.submitted, terms, *oldHours);
        const auto becomes = responseDue(value.level, value.submitted, terms, *newHours);
        if (!becomes)
            return refuse(Reason::CalendarNeverOpen);
        if (*becomes && (!was || *was != *becomes) && value.responseDue != *becomes)
            moves.append({value, **becomes});
    }
    return moves;
}

Result<Calendar> checked(UnitOfWork &work, const Calendar &value)
{
    auto tidy = tidied(value);
    if (!tidy)
        return tidy;
    for (const Calendar &other : work.registers().calendars())
        if (other.id != tidy->id && other.name.compare(tidy->name, Qt::CaseInsensitive) == 0)
            return refuse(Reason::NameTaken, {other.name});
    return tidy;
}

Result<QList<Move>> movesOf(UnitOfWork &work, const Calendar &tidy)
{
    if (!tidy.id)
        return QList<Move>();
    const auto stored = work.registers().calendar(tidy.id);
    if (!stored)
        return fail(ErrorKind::NotFound);
    return movedBy(work, *stored, tidy);
}

void write(UnitOfWork &work, const Move &move, const Calendar &calendar, const Agent &me,
           Instant now)
{
    Case value = move.value;
    record(work, me, now, value.id, EventKind::FieldChanged, QStringLiteral("response_due"),
           formatInstant(*value.responseDue), formatInstant(move.after), calendar.name);
    value.responseDue = move.after;
    if (!work.cases().update(value))
        throw Failure({ErrorKind::Conflict, Reason::None, {}, {}});
}

} // namespace

QFuture<Result<QList<Calendar>>> CalendarService::calendars() const
{
    return m.store.read(
        [](UnitOfWork &work) -> Result<QList<Calendar>> { return work.registers().calendars(); });
}

QFuture<Result<WorkTime>> CalendarService::deskHours() const
{
    return m.store.read([](UnitOfWork &work) {
        const QList<Calendar> calendars = work.registers().calendars();
        return WorkTime::compile(calendars.isEmpty() ? Calendar::serviceHours()
                                                     : calendars.first());
    });
}

QFuture<Result<QList<MovedDue>>> CalendarService::preview(Calendar value) const
{
    return m.store.read([value = std::move(value)](UnitOfWork &work) -> Result<QList<MovedDue>> {
        return checked(work, value)
            .and_then([&](const Calendar &tidy) { return movesOf(work, tidy); })
            .map(told);
    });
}

QFuture<Result<CalendarService::Saved>> CalendarService::save(Calendar value)
{
    return writeAsLead(m,
                       [value = std::move(value)](UnitOfWork &work, const Agent &me,
                                                  Instant now) -> Result<Saved> {
                           auto tidy = checked(work, value);
                           if (!tidy)
                               return tl::make_unexpected(tidy.error());
                           const auto moves = movesOf(work, *tidy);
                           if (!moves)
                               return tl::make_unexpected(moves.error());
                           if (!tidy->id)
                               work.registers().insert(*tidy);
                           else if (!work.registers().update(*tidy))
                               return fail(ErrorKind::Conflict);
                           for (const Move &move : *moves)
                               write(work, move, *tidy, me, now);
                           return Saved{*tidy, told(*moves)};
                       });
}

QFuture<Result<void>> CalendarService::remove(CalendarId id)
{
    return writeAsLead(m, [id](UnitOfWork &work, const Agent &, Instant) -> Result<void> {
        if (!work.registers().calendar(id))
            return fail(ErrorKind::NotFound);
        if (id == deskCalendar(work))
            return refuse(Reason::CalendarOfTheDesk);
        for (const Agreement &agreement : work.registers().agreements())
            if (agreement.calendar == id)
                return refuse(Reason::CalendarInUse, {agreement.name});
        return work.registers().remove(id)
            ? Result<void>()
            : Result<void>(refuse(Reason::CalendarInUse, {QString()}));
    });
}

} // namespace skranke::services
