#include "storage/SqlCaseRepository.h"

#include "storage/CaseColumns.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

void SqlCaseRepository::insert(Case &value, int year)
{
    static const QString draw =
        u"INSERT INTO case_numbers (year, last_sequence) VALUES (:year, 1) "
        "ON CONFLICT (year) DO UPDATE SET last_sequence = case_numbers.last_sequence + 1 "
        "RETURNING last_sequence"_s;
    static const QString insert = insertInto<CaseRow>(u"cases"_s);
    Statement drawn(m_connection, draw);
    value.number = {year, static_cast<int>(drawn.bind(u":year"_s, year).number())};
    CaseRow row(value);
    insertRow(m_connection, insert, row);
    value.id = row.id;
    value.version = row.version;
    m_changes.cases.insert(value.id);
    m_search.mark(value.id);
}

bool SqlCaseRepository::update(Case &value)
{
    static const QString update = updateOf<CaseRow>(u"cases"_s);
    CaseRow row(value);
    if (!updateRow(m_connection, update, row))
        return false;
    value.version = row.version;
    m_changes.cases.insert(value.id);
    return true;
}

std::optional<Case> SqlCaseRepository::find(CaseId id)
{
    static const QString sql = selectCases() + "WHERE id = :id"_L1;
    Statement statement(m_connection, sql);
    return readOne<Case>(statement.bind(u":id"_s, id));
}

std::optional<Case> SqlCaseRepository::find(CaseNumber number)
{
    static const QString sql = selectCases() + "WHERE year = :year AND sequence = :sequence"_L1;
    Statement statement(m_connection, sql);
    statement.bind(u":year"_s, number.year).bind(u":sequence"_s, number.sequence);
    return readOne<Case>(statement);
}

QList<Case> SqlCaseRepository::ofCustomer(CustomerId customer, int limit)
{
    static const QString sql = selectCases()
        + "WHERE customer_id = :customer ORDER BY submitted DESC, id DESC LIMIT :limit"_L1;
    Statement statement(m_connection, sql);
    return readAll<Case>(statement.bind(u":customer"_s, customer).bind(u":limit"_s, limit));
}

QList<Case> SqlCaseRepository::dueBefore(Instant before)
{
    static const QString sql = selectCases()
        + "WHERE is_open = 1 AND due_sort < :before "
          "ORDER BY due_sort, level_rank, submitted, id"_L1;
    Statement statement(m_connection, sql);
    return readAll<Case>(statement.bind(u":before"_s, before));
}

void SqlCaseRepository::markRead(CaseId id)
{
    Statement statement(m_connection,
                        u"UPDATE cases SET unread = 0 WHERE id = :id AND unread = 1"_s);
    statement.bind(u":id"_s, id).run();
    if (statement.affected() == 1)
        m_changes.cases.insert(id);
}

void SqlCaseRepository::refreshSearchText(CaseId id)
{
    m_search.mark(id);
}

} // namespace skranke::storage
