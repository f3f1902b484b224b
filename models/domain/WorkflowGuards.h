// The guards of the workflow's table (R5), for those who apply it.
#pragma once

#include "domain/Workflow.h"

namespace skranke {

/// The rule's row names this state.
bool startsFrom(const TransitionRule &rule, State state);

/// What holds of the case itself, whatever the person supplies.
Result<void> checkCase(const Case &value, const TransitionRule &rule, const WorkflowFacts &facts);

/// What the person had to supply with the request.
Result<void> checkRequest(const Case &value, const TransitionRule &rule,
                          const TransitionRequest &request, const WorkflowFacts &facts);

} // namespace skranke
