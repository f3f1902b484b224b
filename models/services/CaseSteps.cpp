#include "services/CaseSteps.h"

#include "domain/TransitionLetter.h"
#include "services/Correspondence.h"
#include "services/Events.h"
#include "services/ResponseClock.h"

namespace skranke::services {

namespace {

ComposerTab tabOf(const Message &message)
{
    if (message.kind == MessageKind::Note)
        return ComposerTab::Note;
    return message.purpose == Purpose::Question ? ComposerTab::Question : ComposerTab::Reply;
}

void recordApproval(UnitOfWork &work, const Case &value, const TransitionRequest &request,
                    const WorkflowFacts &facts, const Agent &actor)
{
    const ApprovalOf of =
        request.transition == Transition::Approve ? ApprovalOf::Test : ApprovalOf::Estimate;
    Approval approval = approvalFrom(value, of, request, facts);
    work.approvals().insert(approval);
    record(work, actor, facts.now, value.id, EventKind::ApprovalRecorded, toCode(of), {},
           approval.person,
           approval.amountMinutes ? QString::number(*approval.amountMinutes) : QString());
}

void settleClocks(UnitOfWork &work, Case &value, bool meetsResponse, bool tellsCustomer,
                  const Agent &actor, Instant now)
{
    const bool answeredBefore = value.respondedAt.has_value();
    if (meetsResponse)
        settleResponse(work, value, now, actor, now);
    if (tellsCustomer && answeredBefore)
        settleUpdate(work, value, now, actor, now);
}

} // namespace

Result<Case> saved(UnitOfWork &work, Case value)
{
    if (!work.cases().update(value))
        return fail(ErrorKind::Conflict, {}, {value.number.toString()});
    return value;
}

Result<Case> afterWord(UnitOfWork &work, Case value, Message message, const Agent &me, Instant now)
{
    if (!message.id)
        work.messages().insert(message);
    record(work, me, now, value.id, EventKind::MessageAdded, toCode(message.kind), {},
           message.recipients.join(QStringLiteral(", ")), toCode(message.purpose));
    if (message.side.isEmpty())
        work.drafts().save({value.id, me.id, tabOf(message), {}, now});

    const bool human = isHumanResponse(message);
    settleClocks(work, value, human, human, me, now);
    value.unread = value.unread && !human;
    auto result = saved(work, std::move(value));
    if (result)
        work.cases().refreshSearchText(result->id);
    return result;
}

Result<Case> move(UnitOfWork &work, const MailWriter *writer, const Case &value,
                  const TransitionRequest &request, const WorkflowFacts &facts, const Agent *actor)
{
    const bool speaks =
        writer && actor && request.message && !request.message->text.trimmed().isEmpty();
    WorkflowFacts known = facts;
    known.humanResponseSent = known.humanResponseSent || speaks;
    auto moved = applyTransition(value, request, known);
    if (!moved)
        return moved;

    // The rule says that the response is met; the clock writes down when, and what it means.
    const bool rulesMeet = !value.respondedAt && moved->respondedAt;
    if (rulesMeet)
        moved->respondedAt.reset();

    if (speaks) {
        const auto message =
            compose(work, *writer, *moved, letterOf(request.transition).value_or(Purpose::Reply),
                    *request.message, actor, facts.now);
        if (!message)
            return tl::make_unexpected(message.error());
        work.drafts().save({value.id, actor->id, tabOf(*message), {}, facts.now});
    }
    if (ruleOf(request.transition).needs.evidence && actor)
        recordApproval(work, value, request, known, *actor);
    if (actor)
        settleClocks(work, *moved, rulesMeet || speaks, speaks, *actor, facts.now);
    refreshUpdateClock(work, *moved, facts.now);

    const QString from = toCode(value.state), to = toCode(moved->state);
    const QString code = toCode(request.transition), words = request.words.trimmed();
    if (actor)
        record(work, *actor, facts.now, value.id, EventKind::Transition, code, from, to, words);
    else
        recordBySystem(work, facts.now, value.id, EventKind::Transition, code, from, to, words);

    auto result = saved(work, *std::move(moved));
    if (result && speaks)
        work.cases().refreshSearchText(value.id);
    return result;
}

Result<Case> takeNew(UnitOfWork &work, Case value, const Agent &me, Instant now)
{
    TransitionRequest take;
    take.transition = Transition::Take;
    WorkflowFacts facts;
    facts.actor = me.id;
    facts.now = now;
    auto taken = move(work, nullptr, value, take, facts, &me);
    if (taken)
        work.cases().refreshSearchText(value.id);
    return taken;
}

} // namespace skranke::services
