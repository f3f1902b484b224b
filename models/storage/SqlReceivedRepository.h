// The record of every raw mail (R7.2).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlReceivedRepository final : public ReceivedRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    std::optional<ReceivedMail> find(const QString &headerId, const QByteArray &rawSha256) override;
    void insert(const ReceivedMail &mail) override;
    void update(const ReceivedMail &mail) override;
    QList<ReceivedMail> pending() override;
};

} // namespace skranke::storage
