#include "storage/SqlEventRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<Event> auto &value)
{
    visit("case_id", value.caseId);
    visit("actor_id", value.actor);
    visit("actor_name", value.actorName);
    visit("at", value.at);
    visit("kind", value.kind);
    visit("field", value.field);
    visit("from_value", value.from);
    visit("to_value", value.to);
    visit("note", value.note);
}

void SqlEventRepository::append(Event &event)
{
    static const QString sql = insertInto<Event>(u"events"_s);
    insertRow(m_connection, sql, event);
    m_changes.cases.insert(event.caseId);
}

QList<Event> SqlEventRepository::ofCase(CaseId id)
{
    static const QString sql =
        u"SELECT %1 FROM events WHERE case_id = :id ORDER BY id"_s.arg(selectList<Event>());
    Statement statement(m_connection, sql);
    return readAll<Event>(statement.bind(u":id"_s, id));
}

} // namespace skranke::storage
