#include "domain/Workflow.h"

#include "domain/Billing.h"

#include <algorithm>
#include <array>

namespace skranke {

namespace {

using S = State;

constexpr std::array NewOnly{S::New};
constexpr std::array BeforePublished{
    S::New,   S::Assessing, S::WaitingCustomer, S::AwaitingEstimate,
    S::Ready, S::InTest,    S::CustomerTest,    S::Approved};
constexpr std::array WaitingOnly{S::WaitingCustomer};
constexpr std::array AssessingOnly{S::Assessing};
constexpr std::array EstimateOnly{S::AwaitingEstimate};
constexpr std::array ReadyOnly{S::Ready};
constexpr std::array InTestOnly{S::InTest};
constexpr std::array CustomerTestOnly{S::CustomerTest};
constexpr std::array ApprovedOnly{S::Approved};
constexpr std::array PublishedOnly{S::Published};
constexpr std::array AnyOpen{S::New,      S::Assessing, S::WaitingCustomer, S::AwaitingEstimate,
                             S::Ready,    S::InTest,    S::CustomerTest,    S::Approved,
                             S::Published};
constexpr std::array Ended{S::Published, S::Closed, S::Cancelled};

constexpr TransitionNeeds message{.message = true};
constexpr TransitionNeeds evidence{.evidence = true};
constexpr TransitionNeeds reason{.reason = true};
constexpr TransitionNeeds kind{.kind = true};

constexpr std::array<TransitionRule, 16> Table{{
    {Transition::Take, NewOnly, S::Assessing, {}},
    {Transition::Ask, BeforePublished, S::WaitingCustomer, message},
    {Transition::AnswerReceived, WaitingOnly, std::nullopt, {}},
    {Transition::Assess, AssessingOnly, S::Ready, kind},
    {Transition::SendEstimate, AssessingOnly, S::AwaitingEstimate, message},
    {Transition::ApproveEstimate, EstimateOnly, S::Ready, evidence},
    {Transition::DeclineEstimate, EstimateOnly, std::nullopt, {}},
    {Transition::Start, ReadyOnly, S::InTest, {}},
    {Transition::HandOver, InTestOnly, S::CustomerTest, {.message = true, .testAddress = true}},
    {Transition::Reject, CustomerTestOnly, S::InTest, reason},
    {Transition::Approve, CustomerTestOnly, S::Approved, evidence},
    {Transition::Publish, ApprovedOnly, S::Published, message},
    {Transition::Close, PublishedOnly, S::Closed, {}},
    {Transition::AnswerAndClose, AssessingOnly, S::Closed, {}},
    {Transition::Cancel, AnyOpen, S::Cancelled, reason},
    {Transition::Reopen, Ended, S::Assessing, reason},
}};

bool starts(const TransitionRule &rule, State state)
{
    return std::ranges::find(rule.from, state) != rule.from.end();
}

QString minutesText(std::optional<int> minutes)
{
    return minutes ? QString::number(*minutes) : QString();
}

/// The rule leads from where the case stands.
bool leadsOn(const TransitionRule &rule, const Case &value)
{
    return starts(rule, value.state)
        || (rule.transition == Transition::ApproveEstimate && raisedEstimateWaits(value));
}

/// R5.1, told with both amounts.
Result<void> estimateCovered(const Case &value)
{
    if (!estimateBlocksWork(value))
        return {};
    return refuse(Reason::EstimateNeedsApproval,
                  {minutesText(value.estimateMinutes), minutesText(value.approvedMinutes)});
}

/// What holds of the case itself, whatever the person supplies.
Result<void> checkCase(const Case &value, const TransitionRule &rule, const WorkflowFacts &facts)
{
    // An estimate nobody approved is the reason that matters, wherever the case stands.
    if (rule.transition == Transition::Start && isOpen(value.state)) {
        if (auto covered = estimateCovered(value); !covered)
            return covered;
    }
    if (!leadsOn(rule, value))
        return refuse(Reason::NotFromThisState, {toCode(rule.transition), toCode(value.state)});

    switch (rule.transition) {
    case Transition::Assess:
        return estimateCovered(value);
    case Transition::Publish:
        if (!value.testApproved)
            return refuse(Reason::ApprovalMissing);
        return {};
    case Transition::AnswerAndClose:
        if (value.kind != CaseKind::UserSupport && value.kind != CaseKind::Incident)
            return refuse(Reason::NotAnswerable);
        if (!facts.humanResponseSent)
            return refuse(Reason::NoResponseSent);
        return {};
    default:
        return {};
    }
}

/// The instant from which a word of the customer's can count as an approval: nothing said before
/// the estimate went out, or before the last work was done, approves it.
std::optional<Instant> evidenceFrom(const Case &value, Transition transition,
                                    const WorkflowFacts &facts)
{
    if (transition != Transition::ApproveEstimate)
        return value.lastInTest;
    // What approved the earlier amount approves no higher one.
    if (raisedEstimateWaits(value) && facts.estimateApproved)
        return *facts.estimateApproved + Seconds(1);
    return value.estimateSent;
}

Result<void> checkEvidence(const Case &value, const TransitionRequest &request,
                           const WorkflowFacts &facts)
{
    if (!request.evidence)
        return refuse(Reason::EvidenceMissing);
    const Evidence &proof = *request.evidence;

    Instant saidAt = proof.saidAt.value_or(facts.now);
    if (proof.message) {
        if (!facts.evidenceMessage || facts.evidenceMessage->id != proof.message)
            return refuse(Reason::EvidenceMissing);
        const Message &mail = *facts.evidenceMessage;
        if (mail.caseId != value.id)
            return refuse(Reason::EvidenceOfAnotherCase);
        if (mail.automatic != Automatic::No)
            return refuse(Reason::EvidenceAutomatic);
        if (!isFromCustomer(mail))
            return refuse(Reason::EvidenceNotFromCustomer);
        saidAt = mail.at;
    } else {
        if (proof.person.trimmed().isEmpty())
            return refuse(proof.note.trimmed().isEmpty() ? Reason::EvidenceMissing
                                                         : Reason::EvidencePersonMissing);
        if (saidAt > facts.now)
            return refuse(Reason::StartInFuture);
    }
    const auto earliest = evidenceFrom(value, request.transition, facts);
    if (earliest && saidAt < *earliest)
        return refuse(Reason::EvidenceTooOld);
    return {};
}

/// What the person had to supply with the request.
Result<void> checkRequest(const Case &value, const TransitionRule &rule,
                          const TransitionRequest &request, const WorkflowFacts &facts)
{
    if (rule.transition == Transition::Reopen && request.byCustomersReply) {
        const Instant ended = value.closedAt.value_or(value.submitted);
        if (facts.customerWrote.value_or(facts.now) > ended + ReopenWindow)
            return refuse(Reason::ReopenTooLate);
        return {};
    }
    if (rule.needs.kind && value.kind == CaseKind::Unset)
        return refuse(Reason::KindMissing);
    if (rule.transition == Transition::SendEstimate && value.estimateMinutes.value_or(0) <= 0)
        return refuse(Reason::EstimateMissing);
    if (rule.needs.reason && request.words.trimmed().isEmpty())
        return refuse(rule.transition == Transition::Reject ? Reason::WrongIsMissing
                                                            : Reason::ReasonMissing);
    if (rule.needs.message && (!request.message || request.message->text.trimmed().isEmpty()))
        return refuse(Reason::MessageMissing);
    if (rule.needs.testAddress && request.testAddress.trimmed().isEmpty()
        && value.testAddress.trimmed().isEmpty())
        return refuse(Reason::TestAddressMissing);
    if (rule.needs.evidence)
        return checkEvidence(value, request, facts);
    return {};
}

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
    if (!starts(rule, value.state))
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

std::span<const TransitionRule> transitionTable()
{
    return Table;
}

const TransitionRule &ruleOf(Transition transition)
{
    return *std::ranges::find(Table, transition, &TransitionRule::transition);
}

bool estimateBlocksWork(const Case &value)
{
    if (!value.estimateMinutes || *value.estimateMinutes <= EstimateLimitMinutes)
        return false;
    return value.approvedMinutes.value_or(0) < *value.estimateMinutes;
}

bool raisedEstimateWaits(const Case &value)
{
    const State at = value.state == State::WaitingCustomer
        ? value.returnTo.value_or(State::Assessing)
        : value.state;
    const bool underWay = at == State::InTest || at == State::CustomerTest || at == State::Approved;
    return underWay && estimateBlocksWork(value);
}

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
    for (const TransitionRule &rule : Table)
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
