// One person on one case, now.
#pragma once

#include "domain/Id.h"

#include <QString>

namespace skranke {

struct Presence {
    CaseId caseId;
    AgentId agent;
    QString name;
    QString initials;
    bool writing = false; ///< not only looking

    bool operator==(const Presence &) const = default;
};

} // namespace skranke
