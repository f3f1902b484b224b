// The case of an outage that nobody has reported: whom it concerns, and what it is called. Inside a
// job.
#pragma once

#include "domain/Alert.h"
#include "domain/Register.h"
#include "domain/Store.h"

namespace skranke::services {

/// Without level, times and number. Its contact is the customer's who wrote last and can be
/// written to, else the first by name.
Case outageCase(UnitOfWork &work, const Site &site, const QList<AlertRecord> &alerts);

} // namespace skranke::services
