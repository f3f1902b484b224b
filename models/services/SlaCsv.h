// Breaches as a file for those who follow up the agreements (R4.9).
#pragma once

#include "services/SlaService.h"

#include <QByteArray>

namespace skranke::services {

/// One row a breach, in the order given; instants are UTC ISO 8601, the overrun is in seconds in
/// the measure of the target, codes are the stored ones. Pure; any thread.
QByteArray breachesCsv(const QList<BreachLine> &breaches);

} // namespace skranke::services
