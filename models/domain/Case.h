// The case: what the whole desk revolves around (R2.2). Values only; the rules that move a case are
// in Workflow.h, the ones that time it in Sla.h.
#pragma once

#include "domain/CaseNumber.h"
#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Time.h"

#include <QList>
#include <QString>

#include <optional>

namespace skranke {

enum class State {
    New,
    Assessing,
    WaitingCustomer,
    AwaitingEstimate,
    Ready,
    InTest,
    CustomerTest,
    Approved,
    Published,
    Closed,
    Cancelled,
};
template <> struct Codes<State> {
    static constexpr auto table = std::to_array<Code<State>>({
        {State::New, "new"},
        {State::Assessing, "assessing"},
        {State::WaitingCustomer, "waiting_customer"},
        {State::AwaitingEstimate, "awaiting_estimate"},
        {State::Ready, "ready"},
        {State::InTest, "in_test"},
        {State::CustomerTest, "customer_test"},
        {State::Approved, "approved"},
        {State::Published, "published"},
        {State::Closed, "closed"},
        {State::Cancelled, "cancelled"},
    });
};

/// Work may still happen on it. Published cases are open until somebody closes them.
constexpr bool isOpen(State state)
{
    return state != State::Closed && state != State::Cancelled;
}

enum class CaseKind { Unset, UserSupport, Fault, Task, Incident };
template <> struct Codes<CaseKind> {
    static constexpr auto table = std::to_array<Code<CaseKind>>({
        {CaseKind::Unset, "unset"},
        {CaseKind::UserSupport, "user_support"},
        {CaseKind::Fault, "fault"},
        {CaseKind::Task, "task"},
        {CaseKind::Incident, "incident"},
    });
};

enum class Level { A, B, None };
template <> struct Codes<Level> {
    static constexpr auto table = std::to_array<Code<Level>>({
        {Level::A, "A"},
        {Level::B, "B"},
        {Level::None, "none"},
    });
};

enum class Source { Email, Telephone, Monitoring, Manual };
template <> struct Codes<Source> {
    static constexpr auto table = std::to_array<Code<Source>>({
        {Source::Email, "email"},
        {Source::Telephone, "telephone"},
        {Source::Monitoring, "monitoring"},
        {Source::Manual, "manual"},
    });
};

/// One of the four pieces of advice (R2.5): what the console saw, and what an agent said of it.
struct ChecklistItem {
    bool found = false;            ///< worked out from the first message
    std::optional<bool> corrected; ///< the agent's word, which outranks the console's

    bool present() const { return corrected.value_or(found); }
    bool operator==(const ChecklistItem &) const = default;
};

struct Checklist {
    ChecklistItem experience; ///< what they experience
    ChecklistItem example;    ///< screenshot or example
    ChecklistItem link;       ///< link to the page
    ChecklistItem urgency;    ///< urgent, or can wait

    bool complete() const
    {
        return experience.present() && example.present() && link.present() && urgency.present();
    }
    bool operator==(const Checklist &) const = default;
};

struct Case {
    CaseId id;
    int version = 0; ///< optimistic lock (R10.2): each save expects the version it read
    CaseNumber number;

    QString subject;
    QString description;
    CaseKind kind = CaseKind::Unset;
    Level level = Level::None;
    Source source = Source::Manual;

    ContactId contact;
    CustomerId customer; ///< none: "unknown customer" (R2.4)
    AgreementId agreement;
    SiteId site;

    Instant submitted{};  ///< when it reached us (R2.3)
    Instant registered{}; ///< when it was written down here

    State state = State::New;
    std::optional<State> returnTo;       ///< while waiting for the customer: where an answer leads
    std::optional<Instant> waitingSince; ///< since when we wait for the customer
    AgentId assignee;

    std::optional<int> estimateMinutes;
    std::optional<Instant> estimateSent; ///< when the customer was last sent the estimate
    std::optional<int> approvedMinutes;  ///< the amount the customer has approved (R5.1)
    std::optional<Instant> lastInTest;   ///< newest entry into `in_test`
    std::optional<Instant> testApproved; ///< newest valid approval of the tested change
    QString testAddress;                 ///< where the customer was asked to test

    std::optional<Instant> responseDue; ///< first response (R4); none without a level
    std::optional<Instant> respondedAt; ///< first human response (R4.5)
    std::optional<Instant> updateDue;   ///< next update owed on an open level A case (R4.8)
    std::optional<Instant> closedAt;

    Checklist checklist;
    std::optional<bool> includedOverride; ///< R6.5: agent's word on whether the agreement covers it
    CaseId linkedTo;                      ///< an earlier case this one continues
    CaseId claimsToBelongTo;              ///< a stranger quoted this case's number (R7.3)
    CaseId mergedInto;
    bool unread = false; ///< the customer wrote and no agent has opened it since

    /// The clock the queue shows and sorts by: the response clock until it is met, then the update
    /// clock; none when nothing is owed or nobody works on it any more (R4.8, R4.10).
    std::optional<Instant> nextDue() const
    {
        if (!isOpen(state))
            return std::nullopt;
        return respondedAt ? updateDue : responseDue;
    }

    bool operator==(const Case &) const = default;
};

} // namespace skranke
