// The customer's word (R5.2); append-only.
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlApprovalRepository final : public ApprovalRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void insert(Approval &approval) override;
    QList<Approval> ofCase(CaseId id) override;
};

} // namespace skranke::storage
