// Reads the queue. Everything is a read of one page or one count; nothing holds the whole queue.
#pragma once

#include "domain/Queue.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

struct QueuePage {
    qint64 offset = 0;
    QList<QueueRow> rows;
};

class QueueService {
public:
    explicit QueueService(Context context) : m(context) { }

    /// `filter.me` is filled in from the session.
    QFuture<Result<qint64>> count(QueueFilter filter) const;
    QFuture<Result<QueuePage>> page(QueueFilter filter, qint64 offset, int limit) const;
    QFuture<Result<QList<QueueRow>>> rows(QueueFilter filter, QList<CaseId> ids) const;
    QFuture<Result<std::optional<qint64>>> position(QueueFilter filter, CaseId id) const;
    QFuture<Result<QueueCounts>> counts() const;

private:
    Context m;
};

} // namespace skranke::services
