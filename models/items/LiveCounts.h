// How many cases wait where, kept up to date.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"
#include "services/QueueService.h"

#include <QObject>

namespace skranke::items {

/// Reads the counts after every commit that may have changed them, one read at a time: commits that
/// come while it reads are answered together. UI thread.
class LiveCounts : public QObject {
    Q_OBJECT
public:
    LiveCounts(const services::QueueService &queue, Store &store, QObject *parent = nullptr);

    const QueueCounts &counts() const { return m_counts; }
    void refresh(); ///< also when time alone may have made a case late

Q_SIGNALS:
    void changed(const skranke::QueueCounts &counts);
    void readFailed(const skranke::Error &error);

private:
    const services::QueueService &m_queue;
    QueueCounts m_counts;
    bool m_reading = false;
    bool m_isStale = false;
};

} // namespace skranke::items
