// What the on-call monitoring says, in the language of the interface.
#pragma once

#include "domain/Incident.h"
#include "domain/Monitoring.h"

#include <QString>

namespace skranke::ui::words {

QString monitoringProblem(MonitoringProblem problem); ///< a sentence: `It does not answer.`
QString monitoringAuth(MonitoringAuth auth);
/// `Hovedovervåking cannot be read since 02:14. It does not answer.`
QString blindness(const MonitoringSource &source, const SourceState &state, Instant now);
/// A line of a case's record that the monitoring wrote; empty where it is none.
QString monitoringEvent(const Event &event, const QString &who);

} // namespace skranke::ui::words
