// The queue: pages, counts and places of cases in a view (R4.10).
#pragma once

#include "storage/QueueSelection.h"
#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlQueueRepository final : public QueueRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    qint64 count(const QueueFilter &filter) override;
    QList<QueueRow> page(const QueueFilter &filter, qint64 offset, int limit) override;
    QList<QueueRow> rows(const QueueFilter &filter, const QList<CaseId> &ids) override;
    std::optional<qint64> position(const QueueFilter &filter, CaseId id) override;
    std::optional<CaseId> nextUnread(const QueueFilter &filter, CaseId after) override;
    QueueCounts counts(AgentId me, Instant now) override;

private:
    QueueSelection select(const QueueFilter &filter);
    std::optional<QueueRow> row(const QueueFilter &filter, CaseId id);
};

} // namespace skranke::storage
