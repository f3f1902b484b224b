// Breaches as a file for those who follow up the agreements (R4.9).
#pragma once

#include "services/SlaService.h"

#include <QByteArray>

namespace skranke::services {

/// One row a breach, in the order given; instants are UTC ISO 8601, the overrun is in seconds in
/// the measure of the target, codes are the stored ones. Pure; any thread.
QByteArray breachesCsv(const QList<BreachLine> &breaches);

/// The figures of the charts, one row a week, a band or an hour. Bands are in seconds.
QByteArray weeksCsv(const QList<SlaWeek> &weeks);
QByteArray responsesCsv(const QList<ResponseBand> &bands);
QByteArray loadCsv(const QList<HourLoad> &load);

} // namespace skranke::services
