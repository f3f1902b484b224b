// Appends what happened to a case to its record (R2.6). Called inside the job that makes the
// change, so that the change and its event are kept or dropped together.
#pragma once

#include "domain/Event.h"
#include "domain/Register.h"
#include "domain/Store.h"

namespace skranke::services {

/// By a person at the desk.
void record(UnitOfWork &work, const Agent &actor, Instant now, CaseId caseId, EventKind kind,
            QString field = {}, QString from = {}, QString to = {}, QString note = {});

/// By the console itself: intake and clocks.
void recordBySystem(UnitOfWork &work, Instant now, CaseId caseId, EventKind kind,
                    QString field = {}, QString from = {}, QString to = {}, QString note = {});

} // namespace skranke::services
