// Where a mail belongs (R7.3), decided from facts that were looked up.
#pragma once

#include "domain/Case.h"
#include "domain/Message.h"

#include <optional>

namespace skranke {

/// A case that something in the mail points at, merged ones followed to where they went.
struct Pointed {
    CaseId caseId;
    State state = State::New;
    std::optional<Instant> endedAt;

    bool operator==(const Pointed &) const = default;
};

struct ThreadFacts {
    std::optional<Pointed> byReference;     ///< References or In-Reply-To names a message of it
    std::optional<Pointed> byMarker;        ///< the marker in our own sent mail
    std::optional<Pointed> bySubjectNumber; ///< the number in the subject
    bool senderIsParticipant = false;       ///< of the case that the subject's number names
    bool senderIsOfSameCustomer = false;    ///< as that case
    Instant submitted{};
};

struct ThreadDecision {
    CaseId into;     ///< the case it belongs to; none: a case of its own
    CaseId claims;   ///< the case a stranger's number names
    CaseId linkedTo; ///< the case it continues, ended more than fourteen days ago
    ThreadReason reason = ThreadReason::NewCase;
    QString side; ///< said on the side of that case; empty: by or to the customer

    bool operator==(const ThreadDecision &) const = default;
};

ThreadDecision decideThread(const ThreadFacts &facts);

} // namespace skranke
