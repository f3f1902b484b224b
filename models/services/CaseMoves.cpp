// Moving and correcting a case.
#include "services/CaseEditing.h"
#include "services/CaseMerging.h"
#include "services/CaseReader.h"
#include "services/CaseService.h"
#include "services/CaseSteps.h"
#include "services/Job.h"
#include "services/Remembered.h"

namespace skranke::services {

QFuture<Result<Case>> CaseService::perform(CaseId id, int version, TransitionRequest request,
                                           CaseEdit first)
{
    return performOn([id, version](UnitOfWork &work) { return loadCase(work, id, version); },
                     std::move(request), std::move(first));
}

QFuture<Result<Case>> CaseService::perform(const Case &seen, TransitionRequest request,
                                           CaseEdit first)
{
    const auto load = [seen, first](UnitOfWork &work) {
        return loadSeen(work, seen, first, RestsOn::WholeStep);
    };
    return performOn(load, std::move(request), first);
}

QFuture<Result<Case>> CaseService::performOn(Load load, TransitionRequest request, CaseEdit first)
{
    const auto job = [load = std::move(load), request = std::move(request),
                      first = std::move(first), &writer = m.mailWriter](
                         UnitOfWork &work, const Agent &me, Instant now) -> Result<Changed> {
        if (auto valid = checkEdit(first); !valid)
            return tl::make_unexpected(valid.error());
        auto value = load(work);
        if (!value)
            return tl::make_unexpected(value.error());
        const Case before = *value;
        applyEdit(work, *value, first, me, now);
        const Evidence *evidence = request.evidence ? &*request.evidence : nullptr;
        const WorkflowFacts facts = factsOf(work, *value, evidence, me.id, now);
        const auto after = move(work, &writer, *value, request, facts, &me);
        if (!after)
            return tl::make_unexpected(after.error());
        return Changed{before, *after, request.message || request.evidence, {}};
    };
    return remembered(m, writeAsAgent(m, job));
}

QFuture<Result<Case>> CaseService::edit(CaseId id, int version, CaseEdit edit)
{
    return editOn([id, version](UnitOfWork &work) { return loadCase(work, id, version); },
                  std::move(edit));
}

QFuture<Result<Case>> CaseService::edit(const Case &seen, CaseEdit edit)
{
    const auto load = [seen, edit](UnitOfWork &work) {
        return loadSeen(work, seen, edit, RestsOn::Fields);
    };
    return editOn(load, edit);
}

QFuture<Result<Case>> CaseService::editOn(Load load, CaseEdit edit)
{
    const auto job = [load = std::move(load), edit = std::move(edit)](
                         UnitOfWork &work, const Agent &me, Instant now) -> Result<Changed> {
        if (auto valid = checkEdit(edit); !valid)
            return tl::make_unexpected(valid.error());
        const auto value = load(work);
        if (!value)
            return tl::make_unexpected(value.error());
        const auto after = edited(work, *value, edit, me, now);
        if (!after)
            return tl::make_unexpected(after.error());
        return Changed{*value, *after, false, {}};
    };
    return remembered(m, writeAsAgent(m, job));
}

} // namespace skranke::services
