// Everything the case page shows, read in one transaction.
#pragma once

#include "domain/Approval.h"
#include "domain/Case.h"
#include "domain/Event.h"
#include "domain/Message.h"
#include "domain/Register.h"
#include "domain/Signature.h"
#include "domain/Sla.h"
#include "domain/TimeEntry.h"
#include "domain/Workflow.h"

#include <QHash>
#include <QList>

#include <optional>

namespace skranke::services {

struct OtherCase {
    CaseId id;
    CaseNumber number;
    QString subject;
    State state = State::New;

    bool operator==(const OtherCase &) const = default;
};

struct CaseFile {
    Case value;
    std::optional<Contact> contact;
    std::optional<Customer> customer;
    std::optional<Agreement> agreement; ///< the one that applies
    std::optional<Site> site;
    std::optional<Agent> assignee;
    std::optional<Calendar> calendar; ///< the hours its clocks run by

    QList<Message> messages; ///< oldest first
    QList<Event> events;     ///< oldest first
    QList<Approval> approvals;
    QList<TimeEntry> time; ///< oldest first
    QList<Timer> timers;   ///< mine on this case, running or paused
    QList<Breach> breaches;
    QList<Draft> drafts;             ///< mine
    QList<OtherCase> others;         ///< of the same customer, newest first, at most ten
    std::optional<OtherCase> outage; ///< open, of the same customer: a word about it belongs there
    std::optional<CaseNumber> claimsNumber; ///< of the case it claims to belong to
    std::optional<CaseNumber> linkedNumber;

    QStringList ours;      ///< the desk's own addresses
    Signatures signatures; ///< what is added beneath my letters

    QList<Transition> offered;            ///< R5.3
    std::optional<Transition> nextAction; ///< the primary button
    MessageId suggestedApproval; ///< newest customer message that reads like an approval and could
                                 ///< be evidence now (R5.2); none otherwise

    Seconds worked() const; ///< all raw time on the case, running timers not counted
};

} // namespace skranke::services
