#include "domain/Threading.h"

#include "domain/Workflow.h"

namespace skranke {

namespace {

bool hasEnded(State state)
{
    return state == State::Published || state == State::Closed || state == State::Cancelled;
}

/// R5, reopen: too late, the mail begins a new case that continues the old one.
ThreadDecision join(const Pointed &pointed, ThreadReason reason, Instant submitted)
{
    ThreadDecision decision;
    const bool tooLate =
        hasEnded(pointed.state) && pointed.endedAt && submitted > *pointed.endedAt + ReopenWindow;
    if (tooLate) {
        decision.linkedTo = pointed.caseId;
        decision.reason = ThreadReason::ReopenTooLate;
    } else {
        decision.into = pointed.caseId;
        decision.reason = reason;
    }
    return decision;
}

} // namespace

ThreadDecision decideThread(const ThreadFacts &facts)
{
    if (facts.byReference)
        return join(*facts.byReference, ThreadReason::References, facts.submitted);
    if (facts.byMarker)
        return join(*facts.byMarker, ThreadReason::SentMarker, facts.submitted);
    if (!facts.bySubjectNumber)
        return {};
    if (facts.senderIsParticipant || facts.senderIsOfSameCustomer)
        return join(*facts.bySubjectNumber, ThreadReason::SubjectNumber, facts.submitted);

    ThreadDecision stranger;
    stranger.claims = facts.bySubjectNumber->caseId;
    stranger.reason = ThreadReason::StrangerClaim;
    return stranger;
}

} // namespace skranke
