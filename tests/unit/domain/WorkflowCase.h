// A case in any state, and requests that lack nothing.
#pragma once

#include "domain/Workflow.h"

#include <QStringList>
#include <array>

namespace skranke::tests {

using namespace std::chrono_literals;

inline const Instant Now = *parseInstant(u"2026-11-16T10:00:00Z");
inline const AgentId Kari{7};

inline constexpr std::array AllStates{
    State::New,       State::Assessing, State::WaitingCustomer, State::AwaitingEstimate,
    State::Ready,     State::InTest,    State::CustomerTest,    State::Approved,
    State::Published, State::Closed,    State::Cancelled};

inline Case caseIn(State state)
{
    Case value;
    value.id = CaseId{1};
    value.number = {2026, 419};
    value.kind = CaseKind::UserSupport;
    value.state = state;
    value.submitted = Now - 48h;
    value.contact = ContactId{3};
    if (state == State::WaitingCustomer)
        value.returnTo = State::InTest;
    if (state == State::Approved)
        value.testApproved = Now - 1h;
    if (state == State::Published || !isOpen(state))
        value.closedAt = Now - 24h;
    return value;
}

inline Message customersMail()
{
    Message mail;
    mail.id = MessageId{5};
    mail.caseId = CaseId{1};
    mail.kind = MessageKind::Incoming;
    mail.authorName = QStringLiteral("Ola Lien");
    mail.at = Now - 5min;
    return mail;
}

/// A request that lacks nothing.
inline TransitionRequest complete(Transition transition)
{
    TransitionRequest request;
    request.transition = transition;
    request.words = QStringLiteral("fordi");
    request.message = OutgoingText{QStringLiteral("Hei"), {}, {}, {}};
    request.evidence = Evidence{MessageId{5}, {}, {}, {}};
    request.testAddress = QStringLiteral("test.bokhuset.example");
    if (transition == Transition::SendEstimate)
        request.estimateMinutes = 360;
    return request;
}

inline WorkflowFacts allFacts()
{
    return {.actor = Kari,
            .now = Now,
            .customerWrote = std::nullopt,
            .evidenceMessage = customersMail(),
            .estimateApproved = std::nullopt,
            .humanResponseSent = true};
}

} // namespace skranke::tests
