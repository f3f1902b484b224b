// The response and update clocks of a case as they are kept in the database (R4). Every function
// here changes the given value and leaves saving it to the caller, in the same job; rows of their
// own (events, breaches) they write themselves. Each throws Failure, as repositories do.
#pragma once

#include "domain/Case.h"
#include "domain/Register.h"
#include "domain/Sla.h"
#include "domain/Store.h"
#include "domain/WorkTime.h"

namespace skranke::services {

/// The agreement that applies: the case's own, else its customer's.
std::optional<Agreement> agreementOf(UnitOfWork &work, const Case &value);
/// The hours a case's clocks run by: its agreement's calendar, else the desk's service hours.
Calendar calendarOf(UnitOfWork &work, const Case &value);
WorkTime hoursFor(UnitOfWork &work, const Case &value);
ResponseTerms termsFor(UnitOfWork &work, const Case &value);

/// Sets the due instant from level and `submitted` (R4.6), and the update clock with it. A case
/// answered already, but after its new due instant, gets its breach. Call after a change of level,
/// agreement or customer; for a case without an id it only computes.
void recomputeDue(UnitOfWork &work, Case &value, Instant now);

/// The first human response came at `at` (R4.5): sets `respondedAt`, records it, and fixes the
/// breach with its overrun when it was late (R4.9). Nothing happens when one came before. Starts
/// the update clock of a level A case.
void settleResponse(UnitOfWork &work, Case &value, Instant at, const Agent &actor, Instant now);

/// A human word went to the customer at `at`, its message stored already. Where an update was owed
/// (R4.8) this records it, fixes the breach if it came late, and counts the interval anew.
void settleUpdate(UnitOfWork &work, Case &value, Instant at, const Agent &actor, Instant now);

/// What a message to the customer or a call means to the clocks: the first response, else an
/// update. Call it for every human response (isHumanResponse), after the message is stored.
void settleWord(UnitOfWork &work, Case &value, Instant at, const Agent &actor, Instant now);

/// Sets when the next update is owed (R4.8), none when there is nothing to tell. A clock that
/// starts here, by a reopening or a new level, counts from now and is never late at once. Call
/// after every change of state.
void refreshUpdateClock(UnitOfWork &work, Case &value, Instant now);

/// Writes down the response or update that is owed and past due, once (R4.9). True: it did.
bool recordOverdue(UnitOfWork &work, const Case &value, Instant now);

} // namespace skranke::services
