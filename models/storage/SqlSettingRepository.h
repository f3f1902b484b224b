// Small desk-wide values.
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlSettingRepository final : public SettingRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QString value(const QString &key, const QString &fallback) override;
    void set(const QString &key, const QString &value) override;
};

} // namespace skranke::storage
