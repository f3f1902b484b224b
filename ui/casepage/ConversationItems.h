// What the conversation of a case consists of, in the order it happened. Values; no widgets.
#pragma once

#include "services/CaseFile.h"

#include <QList>

#include <variant>

namespace skranke::ui {

/// A message as a bubble, a letter of the workflow as a line that unfolds, or an event as a line.
struct ConversationItem {
    std::variant<Message, Event> what;
    std::optional<Approval> approval; ///< what an ApprovalRecorded event put on record (R5.2)
    bool suggestsApproval = false;    ///< offers to register it (R5.2)

    const Message *message() const { return std::get_if<Message>(&what); }
    const Event *event() const { return std::get_if<Event>(&what); }
    Instant at() const;
    /// The same from one reading of the case to the next, and no other item's.
    qint64 key() const;

    bool operator==(const ConversationItem &) const = default;
};

/// Oldest first. Events that only repeat what a message or another event says are left out.
QList<ConversationItem> conversationOf(const services::CaseFile &file);

/// Our letters whose text follows from the workflow: shown as one line until asked for.
bool isNotice(const Message &message);

} // namespace skranke::ui
