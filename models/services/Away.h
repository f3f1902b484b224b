// Whether the team's server is what is missing, and not anything about what was asked of it.
#pragma once

#include "domain/Result.h"

namespace skranke::services {

inline bool isAway(const Error &error)
{
    return error.kind == ErrorKind::NoServer || error.kind == ErrorKind::HostUnknown
        || error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Uncertain;
}

} // namespace skranke::services
