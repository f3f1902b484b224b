// The customer's word, kept with who, when and how they gave it (R5.2).
#pragma once

#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Time.h"

#include <QString>

#include <optional>

namespace skranke {

/// What the agent puts forward as proof: a message of the case, or a telephone note.
struct Evidence {
    MessageId message;             ///< the mail that says yes; or
    QString person;                ///< who at the customer said it on the telephone
    QString note;                  ///< what was said
    std::optional<Instant> saidAt; ///< when; now, if not given

    bool operator==(const Evidence &) const = default;
};

enum class ApprovalOf { Estimate, Test };
template <> struct Codes<ApprovalOf> {
    static constexpr auto table = std::to_array<Code<ApprovalOf>>({
        {ApprovalOf::Estimate, "estimate"},
        {ApprovalOf::Test, "test"},
    });
};

struct Approval {
    ApprovalId id;
    CaseId caseId;
    ApprovalOf of = ApprovalOf::Test;
    std::optional<int> amountMinutes; ///< estimates: the amount that was approved
    QString person;                   ///< who at the customer
    Instant saidAt{};
    MessageId message; ///< by mail; none: by telephone
    QString note;
    AgentId recordedBy;
    Instant recordedAt{};

    bool operator==(const Approval &) const = default;
};

} // namespace skranke
