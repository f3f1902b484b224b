// Text being written (R10.3).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlDraftRepository final : public DraftRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void save(const Draft &draft) override;
    QList<Draft> ofCase(CaseId id, AgentId agent) override;

private:
    bool exists(const Draft &draft);
};

} // namespace skranke::storage
