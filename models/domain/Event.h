// The append-only record of every change (R2.6).
#pragma once

#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Time.h"

#include <QString>

namespace skranke {

enum class EventKind {
    Registered,
    Transition, ///< field: transition code; from/to: state codes; note: reason or words given
    Assigned,
    LevelChanged, ///< note: due time before and after, ISO, "-" for none (R4.6)
    KindChanged,
    FieldChanged,    ///< field: which one
    EstimateChanged, ///< minutes
    ApprovalRecorded,
    MessageAdded,
    Responded, ///< the response clock was met
    UpdateSent,
    BreachRecorded,
    BreachReviewed,
    TimeAdded,
    TimeChanged,
    Merged,
    SplitOut,
    MailBounced,
    CustomerPlaced, ///< an unknown sender was given a customer
    ChecklistCorrected,
};
template <> struct Codes<EventKind> {
    static constexpr auto table = std::to_array<Code<EventKind>>({
        {EventKind::Registered, "registered"},
        {EventKind::Transition, "transition"},
        {EventKind::Assigned, "assigned"},
        {EventKind::LevelChanged, "level_changed"},
        {EventKind::KindChanged, "kind_changed"},
        {EventKind::FieldChanged, "field_changed"},
        {EventKind::EstimateChanged, "estimate_changed"},
        {EventKind::ApprovalRecorded, "approval_recorded"},
        {EventKind::MessageAdded, "message_added"},
        {EventKind::Responded, "responded"},
        {EventKind::UpdateSent, "update_sent"},
        {EventKind::BreachRecorded, "breach_recorded"},
        {EventKind::BreachReviewed, "breach_reviewed"},
        {EventKind::TimeAdded, "time_added"},
        {EventKind::TimeChanged, "time_changed"},
        {EventKind::Merged, "merged"},
        {EventKind::SplitOut, "split_out"},
        {EventKind::MailBounced, "mail_bounced"},
        {EventKind::CustomerPlaced, "customer_placed"},
        {EventKind::ChecklistCorrected, "checklist_corrected"},
    });
};

struct Event {
    EventId id;
    CaseId caseId;
    AgentId actor;     ///< none: the console itself
    QString actorName; ///< as it was then; empty for the console itself
    Instant at{};
    EventKind kind = EventKind::Registered;
    QString field;
    QString from;
    QString to;
    QString note;

    bool operator==(const Event &) const = default;
};

} // namespace skranke
