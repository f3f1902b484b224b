#include "domain/WorkflowGuards.h"

#include "domain/Billing.h"

#include <algorithm>

namespace skranke {

bool startsFrom(const TransitionRule &rule, State state)
{
    return std::ranges::find(rule.from, state) != rule.from.end();
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

namespace {

QString minutesText(std::optional<int> minutes)
{
    return minutes ? QString::number(*minutes) : QString();
}

/// The rule leads from where the case stands.
bool leadsOn(const TransitionRule &rule, const Case &value)
{
    return startsFrom(rule, value.state)
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

} // namespace

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

namespace {

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

} // namespace

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

} // namespace skranke
