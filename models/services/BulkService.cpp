#include "services/BulkService.h"

#include "services/CaseEditing.h"
#include "services/CaseReader.h"
#include "services/CaseSteps.h"
#include "services/Job.h"
#include "services/UndoStack.h"

namespace skranke::services {

namespace {

/// Asks the rules before anything is written: a refusal must leave no trace in the transaction
/// that the others share.
Result<void> allowed(UnitOfWork &work, const Case &value, const BulkAction &action, const Agent &me,
                     Instant now)
{
    if (auto valid = checkEdit(action.edit); !valid)
        return valid;
    if (!action.transition)
        return {};
    Case corrected = value;
    if (action.edit.kind)
        corrected.kind = *action.edit.kind;
    TransitionRequest request;
    request.transition = *action.transition;
    request.words = action.words;
    const WorkflowFacts facts = factsOf(work, corrected, nullptr, me.id, now);
    const auto moved = applyTransition(corrected, request, facts);
    return moved ? Result<void>() : Result<void>(tl::make_unexpected(moved.error()));
}

Result<Case> change(UnitOfWork &work, const Case &value, const BulkAction &action, const Agent &me,
                    Instant now)
{
    auto result = edited(work, value, action.edit, me, now);
    if (!result || !action.transition)
        return result;
    TransitionRequest request;
    request.transition = *action.transition;
    request.words = action.words;
    const WorkflowFacts facts = factsOf(work, *result, nullptr, me.id, now);
    return move(work, nullptr, *result, request, facts, &me);
}

Result<BulkReport> changeAll(UnitOfWork &work, const QList<CaseId> &cases, const BulkAction &action,
                             const Agent &me, Instant now)
{
    BulkReport report;
    for (const CaseId id : cases) {
        const auto before = loadCase(work, id);
        if (!before)
            return tl::make_unexpected(before.error());
        if (auto may = allowed(work, *before, action, me, now); !may) {
            report.refused.append({id, before->number, may.error()});
            continue;
        }
        const auto after = change(work, *before, action, me, now);
        if (!after)
            return tl::make_unexpected(after.error()); // the whole transaction goes
        if (*after == *before)
            ++report.unchanged;
        else
            report.changed.append({*before, *after});
    }
    return report;
}

UndoEntry entryOf(const BulkReport &report)
{
    UndoEntry entry;
    for (const BulkReport::Change &change : report.changed)
        if (isUndoable(change.before, change.after)) {
            entry.deed = deedOf(change.before, change.after);
            entry.changes.append({change.before, change.after.version, {}});
        }
    return entry;
}

} // namespace

QFuture<Result<BulkReport>> BulkService::apply(QList<CaseId> cases, BulkAction action)
{
    const auto job = [cases = std::move(cases),
                      action = std::move(action)](UnitOfWork &work, const Agent &me, Instant now) {
        return changeAll(work, cases, action, me, now);
    };
    return writeAsAgent(m, job).then([stack = m.undo](const Result<BulkReport> &report) {
        if (report && stack)
            stack->remember(entryOf(*report));
        return report;
    });
}

} // namespace skranke::services
