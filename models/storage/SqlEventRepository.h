// The append-only record of every change (R2.6).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlEventRepository final : public EventRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void append(Event &event) override;
    QList<Event> ofCase(CaseId id) override;
};

} // namespace skranke::storage
