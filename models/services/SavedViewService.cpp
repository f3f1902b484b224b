#include "services/SavedViewService.h"

#include "domain/QueueQuery.h"
#include "services/Keeping.h"

namespace skranke::services {

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
                            if (view.name.isEmpty())
                                return refuse(Reason::FieldEmpty, {QStringLiteral("name")});
                            if (auto isFree = nameIsFree(work.savedViews(), view, me); !isFree)
                                return tl::make_unexpected(isFree.error());
                            return keep(work.savedViews(), view, me);
                        });
}

QFuture<Result<void>> SavedViewService::remove(SavedViewId id)
{
    return writeAsAgent(m, [id](UnitOfWork &work, const Agent &me, Instant) {
        return discard(work.savedViews(), id, me);
    });
}

} // namespace skranke::services
