#include "services/CaseReader.h"

#include "domain/ApprovalHint.h"
#include "services/MailSettings.h"
#include "services/ResponseClock.h"
#include "services/Signing.h"

namespace skranke::services {

namespace {

constexpr int OthersShown = 10;

/// A customer's word that could be the approval the case waits for (R5.2).
MessageId suggestedApproval(const Case &value, const QList<Message> &messages)
{
    std::optional<Instant> earliest;
    if (value.state == State::CustomerTest)
        earliest = value.lastInTest;
    else if (value.state == State::AwaitingEstimate)
        earliest = value.estimateSent;
    else
        return {};

    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        if (!isFromCustomer(*message))
            continue;
        if (earliest && message->at < *earliest)
            return {};
        return readsLikeApproval(message->text) ? message->id : MessageId{};
    }
    return {};
}

QList<OtherCase> othersOf(UnitOfWork &work, const Case &value)
{
    QList<OtherCase> others;
    if (!value.customer)
        return others;
    for (const Case &other : work.cases().ofCustomer(value.customer, OthersShown + 1)) {
        if (other.id != value.id && others.size() < OthersShown)
            others.append({other.id, other.number, other.subject, other.state});
    }
    return others;
}

/// The open outage that a mail of the customer may be about; of the site, where both name one.
std::optional<OtherCase> outageFor(UnitOfWork &work, const Case &value)
{
    if (!value.customer || !isOpen(value.state) || value.kind == CaseKind::Incident)
        return std::nullopt;
    for (const Case &outage : work.monitoring().openIncidents()) {
        const bool otherSite = value.site && outage.site && value.site != outage.site;
        if (outage.customer == value.customer && outage.id != value.id && !otherSite)
            return OtherCase{outage.id, outage.number, outage.subject, outage.state};
    }
    return std::nullopt;
}

std::optional<CaseNumber> numberOf(UnitOfWork &work, CaseId id)
{
    if (!id)
        return std::nullopt;
    const auto value = work.cases().find(id);
    return value ? std::optional(value->number) : std::nullopt;
}

} // namespace

Seconds CaseFile::worked() const
{
    Seconds sum{0};
    for (const TimeEntry &entry : time)
        sum += entry.duration;
    return sum;
}

Result<Case> loadCase(UnitOfWork &work, CaseId id, std::optional<int> version)
{
    auto value = work.cases().find(id);
    if (!value)
        return fail(ErrorKind::NotFound);
    if (version && value->version != *version)
        return fail(ErrorKind::Conflict, {}, {value->number.toString()});
    return *std::move(value);
}

WorkflowFacts factsOf(UnitOfWork &work, const Case &value, const Evidence *evidence, AgentId actor,
                      Instant now)
{
    WorkflowFacts facts;
    facts.actor = actor;
    facts.now = now;
    facts.humanResponseSent = work.messages().hasHumanResponse(value.id);
    if (evidence && evidence->message)
        facts.evidenceMessage = work.messages().find(evidence->message);
    if (evidence)
        for (const Approval &approval : work.approvals().ofCase(value.id))
            if (approval.of == ApprovalOf::Estimate)
                facts.estimateApproved = approval.saidAt;
    return facts;
}

Result<CaseFile> readCaseFile(UnitOfWork &work, CaseId id, const Agent &me, Instant now)
{
    const auto value = loadCase(work, id);
    if (!value)
        return tl::make_unexpected(value.error());

    CaseFile file;
    file.value = *value;
    if (value->contact)
        file.contact = work.registers().contact(value->contact);
    if (value->customer)
        file.customer = work.registers().customer(value->customer);
    if (value->site)
        file.site = work.registers().site(value->site);
    if (value->assignee)
        file.assignee = work.registers().agent(value->assignee);
    file.agreement = agreementOf(work, *value);
    file.calendar = calendarOf(work, *value);

    file.messages = work.messages().ofCase(id);
    file.events = work.events().ofCase(id);
    file.approvals = work.approvals().ofCase(id);
    file.time = work.time().ofCase(id);
    file.breaches = work.breaches().ofCase(id);
    file.drafts = work.drafts().ofCase(id, me.id);
    for (const Timer &timer : work.time().timersOf(me.id))
        if (timer.caseId == id)
            file.timers.append(timer);
    file.others = othersOf(work, *value);
    file.outage = outageFor(work, *value);
    file.claimsNumber = numberOf(work, value->claimsToBelongTo);
    file.linkedNumber = numberOf(work, value->linkedTo);

    file.ours = ourAddresses(work);
    file.signatures = signaturesFor(work, *value, &me);

    const WorkflowFacts facts = factsOf(work, *value, nullptr, me.id, now);
    if (me.role != Role::Viewer) {
        file.offered = offered(*value, facts);
        file.nextAction = nextAction(*value, facts);
    }
    file.suggestedApproval = suggestedApproval(*value, file.messages);
    return file;
}

} // namespace skranke::services
