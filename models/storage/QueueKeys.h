// What the queue sorts by, as it is stored (R4.10). The schema's CHECKs repeat these.
#pragma once

#include "domain/Case.h"

namespace skranke::storage {

/// Sorts after every instant: nothing is owed.
inline constexpr qint64 NothingOwed = 9'000'000'000'000'000'000;

inline qint64 dueSort(std::optional<Instant> nextDue)
{
    return nextDue ? toUnix(*nextDue) : NothingOwed;
}

constexpr int levelRank(Level level)
{
    return level == Level::A ? 0 : level == Level::B ? 1 : 2;
}

} // namespace skranke::storage
