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

/// Where some cases stand, and how many rows there are, as of one moment.
struct QueueGlance {
    qint64 count = 0;
    QList<QueueRow> rows;                   ///< of those that the filter shows
    QList<std::optional<qint64>> positions; ///< one for each id asked for
};

/// A stretch of the queue, and how many rows there are, as of one moment.
struct QueueWindow {
    qint64 count = 0;
    qint64 offset = 0; ///< of the first row
    QList<QueueRow> rows;
};

/// Which stretch to read.
struct QueueStretch {
    CaseId anchor; ///< begin `before` rows before this case; none, or not shown: at `offset`
    int before = 0;
    qint64 offset = 0; ///< past the end: the last rows
    int limit = 100;
};

class QueueService {
public:
    explicit QueueService(Context context) : m(context) {}

    /// `filter.me` is filled in from the session.
    QFuture<Result<qint64>> count(QueueFilter filter) const;
    QFuture<Result<QueuePage>> page(QueueFilter filter, qint64 offset, int limit) const;
    QFuture<Result<QList<QueueRow>>> rows(QueueFilter filter, QList<CaseId> ids) const;
    QFuture<Result<std::optional<qint64>>> position(QueueFilter filter, CaseId id) const;
    QFuture<Result<QueueGlance>> glance(QueueFilter filter, QList<CaseId> ids) const;
    QFuture<Result<QueueWindow>> window(QueueFilter filter, QueueStretch stretch) const;
    QFuture<Result<std::optional<CaseId>>> nextUnread(QueueFilter filter, CaseId after) const;
    QFuture<Result<QueueCounts>> counts() const;

private:
    Context m;
};

} // namespace skranke::services
