// Prepared texts.
#pragma once

#include "storage/SqlRepository.h"

#include "domain/TextTemplate.h"

namespace skranke::storage {

class SqlTemplateRepository final : public TemplateRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QList<TextTemplate> visibleTo(AgentId agent) override;
    std::optional<TextTemplate> find(TemplateId id) override;
    void insert(TextTemplate &value) override;
    [[nodiscard]] bool update(TextTemplate &value) override;
    void remove(TemplateId id) override;
};

} // namespace skranke::storage
