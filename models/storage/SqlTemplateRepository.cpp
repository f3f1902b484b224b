#include "storage/SqlTemplateRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<TextTemplate> auto &value)
{
    visit("version", value.version);
    visit("name", value.name);
    visit("word", value.word);
    visit("text", value.text);
    visit("owner_id", value.owner);
}

QList<TextTemplate> SqlTemplateRepository::visibleTo(AgentId agent)
{
    static const QString sql =
        u"SELECT %1 FROM text_templates "
        "WHERE owner_id IS NULL OR owner_id = :agent "
        "ORDER BY owner_id IS NOT NULL, name, id"_s.arg(selectList<TextTemplate>());
    Statement statement(m_connection, sql);
    return readAll<TextTemplate>(statement.bind(u":agent"_s, agent));
}

std::optional<TextTemplate> SqlTemplateRepository::find(TemplateId id)
{
    static const QString sql =
        u"SELECT %1 FROM text_templates WHERE id = :id"_s.arg(selectList<TextTemplate>());
    Statement statement(m_connection, sql);
    return readOne<TextTemplate>(statement.bind(u":id"_s, id));
}

void SqlTemplateRepository::insert(TextTemplate &value)
{
    static const QString sql = insertInto<TextTemplate>(u"text_templates"_s);
    insertRow(m_connection, sql, value);
    m_changes.registers = true;
}

bool SqlTemplateRepository::update(TextTemplate &value)
{
    static const QString sql = updateOf<TextTemplate>(u"text_templates"_s);
    m_changes.registers = true;
    return updateRow(m_connection, sql, value);
}

void SqlTemplateRepository::remove(TemplateId id)
{
    Statement(m_connection, u"DELETE FROM text_templates WHERE id = :id"_s)
        .bind(u":id"_s, id)
        .run();
    m_changes.registers = true;
}

} // namespace skranke::storage
