#include "services/QueueService.h"

namespace skranke::services {

namespace {

QueueFilter mine(QueueFilter filter, const Session &session)
{
    filter.me = session.me().id;
    return filter;
}

} // namespace

QFuture<Result<qint64>> QueueService::count(QueueFilter filter) const
{
    return m.store.read(
        [filter = mine(std::move(filter), m.session)](UnitOfWork &work) -> Result<qint64> {
            return work.queue().count(filter);
        });
}

QFuture<Result<QueuePage>> QueueService::page(QueueFilter filter, qint64 offset, int limit) const
{
    return m.store.read([filter = mine(std::move(filter), m.session), offset,
                         limit](UnitOfWork &work) -> Result<QueuePage> {
        return QueuePage{offset, work.queue().page(filter, offset, limit)};
    });
}

QFuture<Result<QList<QueueRow>>> QueueService::rows(QueueFilter filter, QList<CaseId> ids) const
{
    return m.store.read([filter = mine(std::move(filter), m.session),
                         ids = std::move(ids)](UnitOfWork &work) -> Result<QList<QueueRow>> {
        return work.queue().rows(filter, ids);
    });
}

QFuture<Result<std::optional<qint64>>> QueueService::position(QueueFilter filter, CaseId id) const
{
    return m.store.read([filter = mine(std::move(filter), m.session),
                         id](UnitOfWork &work) -> Result<std::optional<qint64>> {
        return work.queue().position(filter, id);
    });
}

QFuture<Result<QueueCounts>> QueueService::counts() const
{
    return m.store.read(
        [me = m.session.me().id, now = m.clock.now()](UnitOfWork &work) -> Result<QueueCounts> {
            return work.queue().counts(me, now);
        });
}

} // namespace skranke::services
