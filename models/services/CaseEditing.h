// Corrects a case member by member, each with its event. Inside a write job.
#pragma once

#include "services/CaseEdit.h"

#include "domain/Register.h"
#include "domain/Store.h"

namespace skranke::services {

Result<void> checkEdit(const CaseEdit &edit);

/// Changes the value and appends the events; the caller saves. Call checkEdit() first.
void applyEdit(UnitOfWork &work, Case &value, const CaseEdit &edit, const Agent &me, Instant now);

/// applyEdit() and saving, with what is searched kept true. Nothing happens when nothing differs.
Result<Case> edited(UnitOfWork &work, Case value, const CaseEdit &edit, const Agent &me,
                    Instant now);

} // namespace skranke::services
