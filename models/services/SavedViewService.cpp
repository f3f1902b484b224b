#include "services/SavedViewService.h"

#include "domain/QueueQuery.h"
#include "services/Job.h"

namespace skranke::services {

namespace {

Result<void> mayKeep(const SavedView &view, const Agent &me)
{
    if (view.owner ? view.owner == me.id : me.role == Role::Lead)
        return {};
    return view.owner ? refuse(Reason::NotYours) : refuse(Reason::LeadOnly);
}

Result<void> check(UnitOfWork &work, const SavedView &view, const Agent &me)
{
    if (view.name.isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
    for (const SavedView &other : work.savedViews().visibleTo(me.id))
        if (other.id != view.id && other.name.compare(view.name, Qt::CaseInsensitive) == 0)
            return refuse(Reason::NameTaken, {view.name});
    return mayKeep(view, me);
}

} // namespace

QFuture<Result<QList<SavedView>>> SavedViewService::views() const
{
    return m.store.read([me = m.session.me().id](UnitOfWork &work) -> Result<QList<SavedView>> {
        return work.savedViews().visibleTo(me);
    });
}

QFuture<Result<SavedView>> SavedViewService::save(SavedView view)
{
    return writeAsAgent(m,
                        [view = std::move(view)](UnitOfWork &work, const Agent &me,
                                                 Instant) mutable -> Result<SavedView> {
                            view.name = view.name.simplified();
                            view.narrowing = toText(parseQuery(view.narrowing));
                            if (auto valid = check(work, view, me); !valid)
                                return tl::make_unexpected(valid.error());
                            if (!view.id) {
                                work.savedViews().insert(view);
                                return view;
                            }
                            const auto before = work.savedViews().find(view.id);
                            if (!before)
                                return fail(ErrorKind::NotFound);
                            if (auto allowed = mayKeep(*before, me); !allowed)
                                return tl::make_unexpected(allowed.error());
                            if (!work.savedViews().update(view))
                                return fail(ErrorKind::Conflict, {}, {view.name});
                            return view;
                        });
}

QFuture<Result<void>> SavedViewService::remove(SavedViewId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant) -> Result<void> {
        const auto view = work.savedViews().find(id);
        if (!view)
            return {};
        if (auto allowed = mayKeep(*view, me); !allowed)
            return allowed;
        work.savedViews().remove(id);
        return {};
    });
}

} // namespace skranke::services
