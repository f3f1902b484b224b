#include "services/CaseUndo.h"

#include "services/CaseEditing.h"
#include "services/CaseReader.h"
#include "services/CaseSteps.h"
#include "services/Events.h"
#include "services/Job.h"
#include "services/ResponseClock.h"

namespace skranke::services {

namespace {

CaseEdit asItWas(const Case &before)
{
    CaseEdit edit;
    edit.subject = before.subject;
    edit.description = before.description;
    edit.kind = before.kind;
    edit.level = before.level;
    edit.assignee = before.assignee;
    edit.estimateMinutes.emplace(before.estimateMinutes);
    edit.site = before.site;
    edit.contact = before.contact;
    edit.checklist = before.checklist;
    edit.includedOverride.emplace(before.includedOverride);
    edit.testAddress = before.testAddress;
    return edit;
}

void takeMessagesBack(UnitOfWork &work, Case &value, const Undoable &change, const Agent &me,
                      Instant now)
{
    const CaseId other = std::exchange(value.mergedInto, change.before.mergedInto);
    value.claimsToBelongTo = change.before.claimsToBelongTo;
    for (const MessageId id : change.messages) {
        const auto message = work.messages().find(id);
        if (message && message->caseId == other)
            work.messages().moveTo(id, value.id, message->threadReason);
    }
    record(work, me, now, other, EventKind::SplitOut, {}, {}, value.number.toString());
    work.cases().refreshSearchText(other);
}

void moveBack(UnitOfWork &work, Case &value, const Case &before, const Agent &me, Instant now)
{
    record(work, me, now, value.id, EventKind::Transition, {}, toCode(value.state),
           toCode(before.state));
    value.state = before.state;
    value.returnTo = before.returnTo;
    value.waitingSince = before.waitingSince;
    value.closedAt = before.closedAt;
    value.lastInTest = before.lastInTest;
    value.testApproved = before.testApproved;
    value.approvedMinutes = before.approvedMinutes;
    value.updateDue = before.updateDue;
    refreshUpdateClock(work, value, now);
}

Result<Case> takeOneBack(UnitOfWork &work, const Undoable &change, const Agent &me, Instant now)
{
    auto value = loadCase(work, change.before.id, change.version);
    if (!value)
        return value;
    if (value->mergedInto != change.before.mergedInto)
        takeMessagesBack(work, *value, change, me, now);
    if (value->state != change.before.state)
        moveBack(work, *value, change.before, me, now);
    applyEdit(work, *value, asItWas(change.before), me, now);
    auto written = saved(work, *std::move(value));
    if (written)
        work.cases().refreshSearchText(written->id);
    return written;
}

} // namespace

bool isUndoable(const Case &before, const Case &after)
{
    return before.respondedAt == after.respondedAt
        && before.approvedMinutes == after.approvedMinutes
        && before.testApproved == after.testApproved && before.estimateSent == after.estimateSent;
}

QFuture<Result<QList<Case>>> CaseUndo::takeBack(QList<Undoable> changes)
{
    return writeAsAgent(m,
                        [changes = std::move(changes)](UnitOfWork &work, const Agent &me,
                                                       Instant now) -> Result<QList<Case>> {
                            QList<Case> restored;
                            for (const Undoable &change : changes) {
                                const auto taken = takeOneBack(work, change, me, now);
                                if (!taken)
                                    return tl::make_unexpected(taken.error());
                                restored.append(*taken);
                            }
                            return restored;
                        });
}

} // namespace skranke::services
