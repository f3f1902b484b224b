#include "items/LiveCounts.h"

#include "services/Answer.h"

#include <utility>

namespace skranke::items {

LiveCounts::LiveCounts(const services::QueueService &queue, Store &store, QObject *parent)
    : QObject(parent), m_queue(queue)
{
    connect(&store, &Store::committed, this, &LiveCounts::refresh);
}

void LiveCounts::refresh()
{
    m_isStale = true;
    if (m_reading)
        return;
    m_reading = true;
    m_isStale = false;
    services::onAnswer(m_queue.counts(), this, [this](const Result<QueueCounts> &counts) {
        m_reading = false;
        if (!counts)
            Q_EMIT readFailed(counts.error());
        else if (*counts != m_counts)
            Q_EMIT changed(m_counts = *counts);
        if (m_isStale)
            refresh();
    });
}

} // namespace skranke::items
