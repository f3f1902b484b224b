// What must hold of every database between two transactions, beyond what its constraints enforce.
#pragma once

#include "storage/Connection.h"

namespace skranke::storage {

/// One line for each place where it does not hold, a handful of each sort. Throws Failure.
QStringList brokenInvariants(Connection &connection);

} // namespace skranke::storage
