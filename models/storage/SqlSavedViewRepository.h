// Views of the queue that were kept under a name.
#pragma once

#include "storage/SqlRepository.h"

#include "domain/SavedView.h"

namespace skranke::storage {

class SqlSavedViewRepository final : public SavedViewRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QList<SavedView> visibleTo(AgentId agent) override;
    std::optional<SavedView> find(SavedViewId id) override;
    void insert(SavedView &value) override;
    [[nodiscard]] bool update(SavedView &value) override;
    void remove(SavedViewId id) override;
};

} // namespace skranke::storage
