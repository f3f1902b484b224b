// An incident report in the customer's language.
#pragma once

#include "domain/Incident.h"
#include "domain/Register.h"
#include "domain/ReportDocument.h"

namespace skranke::services {

ReportDocument worded(const IncidentReport &report, Language language);

/// "tirsdag 24. november kl. 02:10", in Oslo time.
QString momentText(Instant at, Language language);
/// What the customer notices, by the level: a sentence of its own.
QString symptomText(Level level, Language language);

} // namespace skranke::services
