// Writes made-up cases, many to a transaction.
#pragma once

#include "domain/Store.h"
#include "services/SampleHistory.h"

namespace skranke::services {

/// Makes up `count` cases submitted between `from` and `to`, oldest first, and writes them. The
/// newest of them are left open as `openShare` (of a thousand of all) says. Blocks.
Result<void> writeHistory(Store &store, SampleHistory &history, qint64 count, Instant from,
                          Instant to, int openShare, quint64 seed,
                          const std::function<void(qint64)> &progress = {});

} // namespace skranke::services
