#include "storage/SqlSavedViewRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<SavedView> auto &value)
{
    visit("version", value.version);
    visit("name", value.name);
    visit("view", value.view);
    visit("narrowing", value.narrowing);
    visit("owner_id", value.owner);
}

QList<SavedView> SqlSavedViewRepository::visibleTo(AgentId agent)
{
    static const QString sql =
        u"SELECT %1 FROM saved_views "
        "WHERE owner_id IS NULL OR owner_id = :agent "
        "ORDER BY owner_id IS NOT NULL, name, id"_s.arg(selectList<SavedView>());
    Statement statement(m_connection, sql);
    return readAll<SavedView>(statement.bind(u":agent"_s, agent));
}

std::optional<SavedView> SqlSavedViewRepository::find(SavedViewId id)
{
    static const QString sql =
        u"SELECT %1 FROM saved_views WHERE id = :id"_s.arg(selectList<SavedView>());
    Statement statement(m_connection, sql);
    return readOne<SavedView>(statement.bind(u":id"_s, id));
}

void SqlSavedViewRepository::insert(SavedView &value)
{
    static const QString sql = insertInto<SavedView>(u"saved_views"_s);
    insertRow(m_connection, sql, value);
    m_changes.registers = true;
}

bool SqlSavedViewRepository::update(SavedView &value)
{
    static const QString sql = updateOf<SavedView>(u"saved_views"_s);
    m_changes.registers = true;
    return updateRow(m_connection, sql, value);
}

void SqlSavedViewRepository::remove(SavedViewId id)
{
    Statement(m_connection, u"DELETE FROM saved_views WHERE id = :id"_s).bind(u":id"_s, id).run();
    m_changes.registers = true;
}

} // namespace skranke::storage
