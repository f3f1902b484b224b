// Reads outages with what stands around them. Inside a job.
#pragma once

#include "services/IncidentService.h"

namespace skranke::services {

IncidentBoard readBoard(UnitOfWork &work);
Result<IncidentReport> readReport(UnitOfWork &work, CaseId id, Instant now);

} // namespace skranke::services
