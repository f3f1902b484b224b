// Mail that is composed and waits to go out.
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlOutboxRepository final : public OutboxRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void insert(OutgoingEntry &entry) override;
    QList<OutgoingEntry> list(std::optional<OutgoingState> state, int limit) override;
    std::optional<OutgoingEntry> find(OutgoingId id) override;
    void setState(OutgoingId id, OutgoingState state, Instant at, const QString &problem) override;
};

} // namespace skranke::storage
