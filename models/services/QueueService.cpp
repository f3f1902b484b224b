#include "services/QueueService.h"

#include <algorithm>

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

QFuture<Result<QueueGlance>> QueueService::glance(QueueFilter filter, QList<CaseId> ids) const
{
    return m.store.read([filter = mine(std::move(filter), m.session),
                         ids = std::move(ids)](UnitOfWork &work) -> Result<QueueGlance> {
        QueueGlance glance{work.queue().count(filter), work.queue().rows(filter, ids), {}};
        for (CaseId id : ids)
            glance.positions.append(work.queue().position(filter, id));
        return glance;
    });
}

QFuture<Result<QueueWindow>> QueueService::window(QueueFilter filter, QueueStretch stretch) const
{
    return m.store.read([filter = mine(std::move(filter), m.session),
                         stretch](UnitOfWork &work) -> Result<QueueWindow> {
        QueueWindow window;
        window.count = work.queue().count(filter);
        const auto anchored =
            stretch.anchor ? work.queue().position(filter, stretch.anchor) : std::nullopt;
        const qint64 wanted = anchored ? *anchored - stretch.before : stretch.offset;
        window.offset = std::max<qint64>(0, std::min<qint64>(wanted, window.count - stretch.limit));
        window.rows = work.queue().page(filter, window.offset, stretch.limit);
        return window;
    });
}

QFuture<Result<std::optional<CaseId>>> QueueService::nextUnread(QueueFilter filter,
                                                                CaseId after) const
{
    return m.store.read([filter = mine(std::move(filter), m.session),
                         after](UnitOfWork &work) -> Result<std::optional<CaseId>> {
        return work.queue().nextUnread(filter, after);
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
