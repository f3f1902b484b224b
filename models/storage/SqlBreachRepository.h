// What came too late, and its review (R4.9).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlBreachRepository final : public BreachRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void insert(Breach &breach) override;
    bool update(Breach &breach) override;
    std::optional<Breach> find(BreachId id) override;
    QList<Breach> ofCase(CaseId id) override;
    QList<Breach> dueWithin(Instant from, Instant to) override;
    QList<Case> casesDueWithin(Instant from, Instant to) override;
    QList<std::pair<Instant, int>> submittedByHour(Instant from, Instant to,
                                                   std::optional<Level> level,
                                                   CustomerId customer) override;
};

} // namespace skranke::storage
