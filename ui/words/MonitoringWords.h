// What the on-call monitoring says, in the language of the interface.
#pragma once

#include "domain/Incident.h"
#include "domain/Monitoring.h"
#include "domain/SourceProbe.h"

#include <QString>

namespace skranke::ui::words {

QString monitoringProblem(MonitoringProblem problem); ///< a sentence: `It does not answer.`
/// What came of asking a source once, and what to do about it.
QString sourceFault(const ProbeFault &fault);
/// `It works. 12 alerts are active. 3 of them belong to no site.`
QString sourceWorks(qsizetype alerts, qsizetype withoutSite);
QString monitoringAuth(MonitoringAuth auth);
/// `Hovedovervåking cannot be read since 02:14. It does not answer.`
QString blindness(const MonitoringSource &source, const SourceState &state, Instant now);
/// A line of a case's record that the monitoring wrote; empty where it is none.
QString monitoringEvent(const Event &event, const QString &who);

} // namespace skranke::ui::words
