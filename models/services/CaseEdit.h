// What an agent may correct without moving the case.
#pragma once

#include "domain/Case.h"

#include <optional>

namespace skranke::services {

/// Unset members stay as they are.
struct CaseEdit {
    std::optional<QString> subject;
    std::optional<QString> description;
    std::optional<CaseKind> kind;
    std::optional<Level> level; ///< recomputes the due time from `submitted` (R4.6)
    std::optional<AgentId> assignee;
    std::optional<std::optional<int>> estimateMinutes;
    std::optional<SiteId> site;
    std::optional<ContactId> contact;
    std::optional<Checklist> checklist;
    std::optional<std::optional<bool>> includedOverride;
    std::optional<QString> testAddress;

    bool operator==(const CaseEdit &) const = default;
};

} // namespace skranke::services
