// Contents, stored once under their digest.
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlBlobRepository final : public BlobRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QByteArray put(const QByteArray &content) override;
    std::optional<QByteArray> get(const QByteArray &sha256) override;
};

} // namespace skranke::storage
