// Steps that several use cases on a case share. Inside a write job.
#pragma once

#include "domain/Case.h"
#include "domain/Mail.h"
#include "domain/Message.h"
#include "domain/Store.h"
#include "domain/Workflow.h"

namespace skranke::services {

/// Writes the case; a Conflict where somebody was first.
Result<Case> saved(UnitOfWork &work, Case value);

/// A word was said in the conversation: files it if it is new, settles the clocks it meets (R4.5,
/// R4.8), removes the draft it came from, and keeps the search text true.
Result<Case> afterWord(UnitOfWork &work, Case value, Message message, const Agent &me, Instant now);

/// Moves the case by the rules, with its mail, its approval, its clocks and its event.
Result<Case> move(UnitOfWork &work, const MailWriter *writer, const Case &value,
                  const TransitionRequest &request, const WorkflowFacts &facts, const Agent *actor);

/// Takes a case that was registered in the same job.
Result<Case> takeNew(UnitOfWork &work, Case value, const Agent &me, Instant now);

} // namespace skranke::services
