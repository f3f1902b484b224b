// Reads a case with everything around it. Inside a job.
#pragma once

#include "services/CaseFile.h"
#include "services/Context.h"

namespace skranke::services {

/// The case in the version the page has read; NotFound, or Conflict when it has moved on (R10.2).
Result<Case> loadCase(UnitOfWork &work, CaseId id, std::optional<int> version = {});

/// What the workflow rules need to know about it.
WorkflowFacts factsOf(UnitOfWork &work, const Case &value, const Evidence *evidence, AgentId actor,
                      Instant now);

Result<CaseFile> readCaseFile(UnitOfWork &work, CaseId id, const Agent &me, Instant now);

} // namespace skranke::services
