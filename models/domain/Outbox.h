// Mail that is composed and waits to go out.
#pragma once

#include "domain/CaseNumber.h"
#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Message.h"
#include "domain/Time.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace skranke {

enum class OutgoingState { Waiting, Exported, Sent, Failed };
template <> struct Codes<OutgoingState> {
    static constexpr auto table = std::to_array<Code<OutgoingState>>({
        {OutgoingState::Waiting, "waiting"},
        {OutgoingState::Exported, "exported"},
        {OutgoingState::Sent, "sent"},
        {OutgoingState::Failed, "failed"},
    });
};

/// One composed mail. The MIME bytes are fixed when it is composed and stored by digest, so what
/// goes out is what the case shows, however often it is tried.
struct OutgoingEntry {
    OutgoingId id;
    CaseId caseId;
    CaseNumber caseNumber;
    MessageId message;
    Purpose purpose = Purpose::Reply;
    QString recipients; ///< as shown
    QString subject;
    QByteArray rawSha256;
    Instant composedAt{};
    OutgoingState state = OutgoingState::Waiting;
    std::optional<Instant> doneAt;
    QString problem; ///< why it failed

    bool operator==(const OutgoingEntry &) const = default;
};

} // namespace skranke
