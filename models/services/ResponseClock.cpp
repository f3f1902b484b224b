#include "services/ResponseClock.h"

#include "services/Events.h"

#include <algorithm>

namespace skranke::services {

namespace {

// Compiling lays out three centuries of days, far too much to do for each case of an import.
WorkTime compiled(const Calendar &calendar)
{
    constexpr qsizetype Kept = 16;
    thread_local QList<WorkTime> known;
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const WorkTime &hours) {
        return hours.calendar() == calendar;
    });
    if (found != known.cend())
        return *found;
    const Result<WorkTime> hours = WorkTime::compile(calendar);
    if (!hours)
        throw Failure(hours.error());
    if (known.size() == Kept)
        known.removeFirst();
    known.append(*hours);
    return *hours;
}

void save(UnitOfWork &work, Breach &breach)
{
    if (!breach.id)
        work.breaches().insert(breach);
    else if (!work.breaches().update(breach))
        throw Failure({ErrorKind::Conflict, Reason::None, {}, {}});
}

void recordBreach(UnitOfWork &work, const Case &value, const Breach &breach, Instant now)
{
    recordBySystem(work, now, value.id, EventKind::BreachRecorded, toCode(breach.of),
                   formatInstant(breach.due),
                   breach.answered ? formatInstant(*breach.answered) : QString(),
                   toCode(breach.level));
}

Breach breachOf(const Case &value, BreachOf of, Level level, Instant due)
{
    Breach breach;
    breach.caseId = value.id;
    breach.of = of;
    breach.level = level;
    breach.due = due;
    breach.assignee = value.assignee;
    return breach;
}

// Answers what was owed: rows still open are fixed, and what was late without a row gets one.
void answer(UnitOfWork &work, const Case &value, BreachOf of, std::optional<Instant> due,
            Instant at, Instant now)
{
    const WorkTime hours = hoursFor(work, value);
    bool known = false;
    for (Breach breach : work.breaches().ofCase(value.id)) {
        if (breach.of != of)
            continue;
        known = known || breach.due == due;
        if (breach.answered)
            continue;
        breach.answered = at;
        breach.overrun = overrun(breach.level, breach.due, at, hours);
        save(work, breach);
    }
    const auto late = due ? overrun(value.level, *due, at, hours) : std::nullopt;
    if (known || !late)
        return;
    Breach breach = breachOf(value, of, value.level, *due);
    breach.answered = at;
    breach.overrun = late;
    save(work, breach);
    recordBreach(work, value, breach, now);
}

} // namespace

std::optional<Agreement> agreementOf(UnitOfWork &work, const Case &value)
{
    AgreementId id = value.agreement;
    if (!id && value.customer) {
        if (const auto customer = work.registers().customer(value.customer))
            id = customer->agreement;
    }
    return id ? work.registers().agreement(id) : std::nullopt;
}

Calendar calendarOf(UnitOfWork &work, const Case &value)
{
    const std::optional<Agreement> agreement = agreementOf(work, value);
    if (agreement && agreement->calendar) {
        if (auto calendar = work.registers().calendar(agreement->calendar))
            return *calendar;
    }
    const QList<Calendar> calendars = work.registers().calendars();
    return calendars.isEmpty() ? Calendar::serviceHours() : calendars.first();
}

WorkTime hoursFor(UnitOfWork &work, const Case &value)
{
    return compiled(calendarOf(work, value));
}

ResponseTerms termsFor(UnitOfWork &work, const Case &value)
{
    const std::optional<Agreement> agreement = agreementOf(work, value);
    return agreement ? termsOf(*agreement) : ResponseTerms{};
}

void recomputeDue(UnitOfWork &work, Case &value, Instant now)
{
    const auto due =
        responseDue(value.level, value.submitted, termsFor(work, value), hoursFor(work, value));
    if (!due)
        throw Failure(due.error());
    value.responseDue = *due;
    if (!value.id)
        return;
    if (value.respondedAt)
        answer(work, value, BreachOf::Response, value.responseDue, *value.respondedAt, now);
    refreshUpdateClock(work, value, now);
}

void settleResponse(UnitOfWork &work, Case &value, Instant at, const Agent &actor, Instant now)
{
    if (value.respondedAt)
        return;
    value.respondedAt = at;
    record(work, actor, now, value.id, EventKind::Responded, {},
           value.responseDue ? formatInstant(*value.responseDue) : QString(), formatInstant(at));
    answer(work, value, BreachOf::Response, value.responseDue, at, now);
    refreshUpdateClock(work, value, now);
}

void settleUpdate(UnitOfWork &work, Case &value, Instant at, const Agent &actor, Instant now)
{
    if (value.updateDue) {
        record(work, actor, now, value.id, EventKind::UpdateSent, {},
               formatInstant(*value.updateDue), formatInstant(at));
        answer(work, value, BreachOf::Update, value.updateDue, at, now);
    }
    refreshUpdateClock(work, value, now);
}

void settleWord(UnitOfWork &work, Case &value, Instant at, const Agent &actor, Instant now)
{
    if (value.respondedAt)
        settleUpdate(work, value, at, actor, now);
    else
        settleResponse(work, value, at, actor, now);
}

void refreshUpdateClock(UnitOfWork &work, Case &value, Instant now)
{
    const ResponseTerms terms = termsFor(work, value);
    const auto due = nextUpdateDue(value, work.messages().lastWordToCustomer(value.id), terms);
    // Updates are owed while the outage lasts (R8.3), not while its cause is mended afterwards.
    const auto incident = due ? work.monitoring().incident(value.id) : std::nullopt;
    if (!due || (incident && incident->restoredAt))
        value.updateDue = std::nullopt;
    else if (value.updateDue)
        value.updateDue = std::max(*value.updateDue, *due);
    else
        value.updateDue = *due < now ? now + terms.updateInterval : *due;
}

bool recordOverdue(UnitOfWork &work, const Case &value, Instant now)
{
    const std::optional<Instant> due = value.nextDue();
    if (!due || !overrun(value.level, *due, now, hoursFor(work, value)))
        return false;
    const BreachOf of = value.respondedAt ? BreachOf::Update : BreachOf::Response;
    const QList<Breach> known = work.breaches().ofCase(value.id);
    const bool written = std::any_of(known.cbegin(), known.cend(), [&](const Breach &breach) {
        return breach.of == of && breach.due == *due;
    });
    if (written)
        return false;
    Breach breach = breachOf(value, of, value.level, *due);
    save(work, breach);
    recordBreach(work, value, breach, now);
    return true;
}

} // namespace skranke::services
