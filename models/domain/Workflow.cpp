#include "domain/Workflow.h"

#include "domain/Billing.h"
#include "domain/WorkflowGuards.h"

namespace skranke {

namespace {

/// The case with what the request supplies along with the transition.
Case withSupplied(Case value, const TransitionRequest &request)
{
    const bool assess = request.transition == Transition::Assess;
    if (assess && request.kind)
        value.kind = *request.kind;
    if ((assess || request.transition == Transition::SendEstimate) && request.estimateMinutes)
        value.estimateMinutes = request.estimateMinutes;
    return value;
}

State targetOf(const Case &value, const TransitionRule &rule, const TransitionRequest &request)
{
    if (!startsFrom(rule, value.state))
        return value.state;
    if (rule.to)
        return *rule.to;
    if (rule.transition == Transition::AnswerReceived)
        return value.returnTo.value_or(State::Assessing);
    return request.declineCancels ? State::Cancelled : State::Assessing;
}

void applyEffects(Case &value, State before, const TransitionRequest &request,
                  const WorkflowFacts &facts)
{
    switch (request.transition) {
    case Transition::Take:
        value.assignee = facts.actor;
        if (value.level == Level::A && !value.respondedAt)
            value.respondedAt = facts.now; // R4.5: "on the case"
        break;
    case Transition::Ask:
        // Asking again while waiting keeps the way back.
        if (before != State::WaitingCustomer) {
            value.returnTo = before;
            value.waitingSince = facts.now;
        }
        break;
    case Transition::SendEstimate:
        value.estimateSent = facts.now;
        value.waitingSince = facts.now;
        break;
    case Transition::ApproveEstimate:
        value.approvedMinutes = value.estimateMinutes;
        break;
    case Transition::Start:
    case Transition::Reject:
        value.lastInTest = facts.now;
        value.testApproved.reset();
        break;
    case Transition::HandOver:
        if (!request.testAddress.trimmed().isEmpty())
            value.testAddress = request.testAddress.trimmed();
        value.waitingSince = facts.now;
        break;
    case Transition::Approve:
        value.testApproved = facts.now;
        break;
    case Transition::Reopen:
        value.testApproved.reset();
        value.closedAt.reset();
        break;
    case Transition::AnswerReceived:
    case Transition::Assess:
    case Transition::DeclineEstimate:
    case Transition::Publish:
    case Transition::Close:
    case Transition::AnswerAndClose:
    case Transition::Cancel:
        break;
    }
}

} // namespace

Result<Case> applyTransition(const Case &value, const TransitionRequest &request,
                             const WorkflowFacts &facts)
{
    const TransitionRule &rule = ruleOf(request.transition);
    Case moved = withSupplied(value, request);
    if (auto allowed = checkCase(moved, rule, facts); !allowed)
        return tl::make_unexpected(allowed.error());
    if (auto complete = checkRequest(moved, rule, request, facts); !complete)
        return tl::make_unexpected(complete.error());

    moved.state = targetOf(value, rule, request);
    applyEffects(moved, value.state, request, facts);

    if (moved.state != State::WaitingCustomer)
        moved.returnTo.reset();
    const bool customersTurn = moved.state == State::WaitingCustomer
        || moved.state == State::AwaitingEstimate || moved.state == State::CustomerTest;
    if (!customersTurn)
        moved.waitingSince.reset();
    if (moved.state == State::Published || !isOpen(moved.state))
        moved.closedAt = facts.now;
    return moved;
}

Result<void> mayOffer(const Case &value, Transition transition, const WorkflowFacts &facts)
{
    // Answers come by mail or by an agent who resumes; both go through the same rule.
    return checkCase(value, ruleOf(transition), facts);
}

QList<Transition> offered(const Case &value, const WorkflowFacts &facts)
{
    QList<Transition> transitions;
    for (const TransitionRule &rule : transitionTable())
        if (mayOffer(value, rule.transition, facts))
            transitions.append(rule.transition);
    return transitions;
}

std::optional<Transition> nextAction(const Case &value, const WorkflowFacts &facts)
{
    switch (value.state) {
    case State::New:
        return Transition::Take;
    case State::Assessing:
        if (value.estimateMinutes.value_or(0) > EstimateLimitMinutes && estimateBlocksWork(value))
            return Transition::SendEstimate;
        if (mayOffer(value, Transition::AnswerAndClose, facts))
            return Transition::AnswerAndClose;
        return Transition::Assess;
    case State::WaitingCustomer:
        return Transition::AnswerReceived;
    case State::AwaitingEstimate:
        return Transition::ApproveEstimate;
    case State::Ready:
        return Transition::Start;
    case State::InTest:
        return Transition::HandOver;
    case State::CustomerTest:
        return Transition::Approve;
    case State::Approved:
        return Transition::Publish;
    case State::Published:
        return Transition::Close;
    case State::Closed:
    case State::Cancelled:
        break;
    }
    return std::nullopt;
}

Approval approvalFrom(const Case &value, ApprovalOf of, const TransitionRequest &request,
                      const WorkflowFacts &facts)
{
    const Evidence proof = request.evidence.value_or(Evidence{});
    Approval approval;
    approval.caseId = value.id;
    approval.of = of;
    if (of == ApprovalOf::Estimate)
        approval.amountMinutes = value.estimateMinutes;
    approval.note = proof.note.trimmed();
    approval.recordedBy = facts.actor;
    approval.recordedAt = facts.now;
    if (proof.message && facts.evidenceMessage) {
        const Message &mail = *facts.evidenceMessage;
        approval.message = mail.id;
        approval.saidAt = mail.at;
        approval.person = mail.authorName.isEmpty() ? mail.authorAddress : mail.authorName;
    } else {
        approval.person = proof.person.trimmed();
        approval.saidAt = proof.saidAt.value_or(facts.now);
    }
    return approval;
}

} // namespace skranke
