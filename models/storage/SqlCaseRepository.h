// Cases and their numbers (R2.1, R2.2).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlCaseRepository final : public CaseRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void insert(Case &value, int year) override;
    bool update(Case &value) override;
    std::optional<Case> find(CaseId id) override;
    std::optional<Case> find(CaseNumber number) override;
    QList<Case> ofCustomer(CustomerId customer, int limit) override;
    QList<Case> dueBefore(Instant before) override;
    void markRead(CaseId id) override;
    void refreshSearchText(CaseId id) override;
};

} // namespace skranke::storage
