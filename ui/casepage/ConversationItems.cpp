#include "ui/casepage/ConversationItems.h"

#include <algorithm>

namespace skranke::ui {

namespace {

bool repeatsAMessage(EventKind kind)
{
    switch (kind) {
    case EventKind::MessageAdded:
    case EventKind::Responded:
    case EventKind::UpdateSent:
    case EventKind::TimeAdded:
    case EventKind::TimeChanged:
    case EventKind::ChecklistCorrected:
        return true;
    default:
        return false;
    }
}

std::optional<ApprovalOf> approvalBy(const Event &event)
{
    if (event.kind != EventKind::Transition)
        return std::nullopt;
    const auto transition = fromCode<Transition>(event.field);
    if (transition == Transition::Approve)
        return ApprovalOf::Test;
    if (transition == Transition::ApproveEstimate)
        return ApprovalOf::Estimate;
    return std::nullopt;
}

std::optional<Approval> recordedWith(const Event &event, const QList<Approval> &approvals)
{
    if (event.kind != EventKind::ApprovalRecorded)
        return std::nullopt;
    const auto found = std::find_if(approvals.begin(), approvals.end(), [&](const Approval &each) {
        return each.recordedAt == event.at && toCode(each.of) == event.field;
    });
    return found == approvals.end() ? std::nullopt : std::optional(*found);
}

/// A letter or a question that moved the case says so itself.
bool wentWithAMessage(const Event &event, const QList<Message> &messages)
{
    return event.kind == EventKind::Transition
        && std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
               return message.kind == MessageKind::Outgoing && message.at == event.at
                   && message.agent.isValid();
           });
}

bool isTold(const Event &event, const services::CaseFile &file)
{
    if (repeatsAMessage(event.kind) || wentWithAMessage(event, file.messages))
        return false;
    if (!approvalBy(event))
        return true;
    return std::none_of(file.events.begin(), file.events.end(), [&](const Event &other) {
        return other.kind == EventKind::ApprovalRecorded && other.at == event.at;
    });
}

} // namespace

Instant ConversationItem::at() const
{
    return message() ? message()->at : event()->at;
}

qint64 ConversationItem::key() const
{
    return message() ? message()->id.value : -event()->id.value;
}

bool isNotice(const Message &message)
{
    if (message.kind != MessageKind::Outgoing || !message.side.isEmpty())
        return false;
    switch (message.purpose) {
    case Purpose::Acknowledgement:
    case Purpose::Estimate:
    case Purpose::TestHandover:
    case Purpose::PublishNotice:
    case Purpose::Update:
        return true;
    default:
        return false;
    }
}

QList<ConversationItem> conversationOf(const services::CaseFile &file)
{
    QList<ConversationItem> items;
    items.reserve(file.messages.size() + file.events.size());
    for (const Message &message : file.messages)
        items.append({message, std::nullopt, message.id == file.suggestedApproval});
    for (const Event &event : file.events)
        if (isTold(event, file))
            items.append({event, recordedWith(event, file.approvals), false});
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.at() < b.at(); });
    return items;
}

} // namespace skranke::ui
