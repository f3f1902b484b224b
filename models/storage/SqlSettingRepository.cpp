#include "storage/SqlSettingRepository.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

QString SqlSettingRepository::value(const QString &key, const QString &fallback)
{
    Statement statement(m_connection, u"SELECT value FROM settings WHERE key = :key"_s);
    if (!statement.bind(u":key"_s, key).next())
        return fallback;
    QString found;
    statement.row() >> found;
    return found;
}

void SqlSettingRepository::set(const QString &key, const QString &value)
{
    Statement(m_connection,
              u"INSERT INTO settings (key, value) VALUES (:key, :value) "
              "ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value"_s)
        .bind(u":key"_s, key)
        .bind(u":value"_s, value)
        .run();
    m_changes.registers = true;
}

} // namespace skranke::storage
