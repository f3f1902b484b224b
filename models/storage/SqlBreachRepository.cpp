#include "storage/SqlBreachRepository.h"

#include "storage/CaseColumns.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<Breach> auto &value)
{
    visit("version", value.version);
    visit("case_id", value.caseId);
    visit("what", value.of);
    visit("level", value.level);
    visit("due", value.due);
    visit("answered", value.answered);
    visit("overrun", value.overrun);
    visit("assignee_id", value.assignee);
    visit("cause", value.cause);
    visit("comment", value.comment);
    visit("reviewed_by", value.reviewedBy);
    visit("reviewed_at", value.reviewedAt);
}

namespace {

QString selectBreaches()
{
    return u"SELECT %1 FROM breaches "_s.arg(selectList<Breach>());
}

} // namespace

void SqlBreachRepository::insert(Breach &breach)
{
    static const QString sql = insertInto<Breach>(u"breaches"_s);
    insertRow(m_connection, sql, breach);
    m_changes.cases.insert(breach.caseId);
    m_changes.breaches = true;
}

bool SqlBreachRepository::update(Breach &breach)
{
    static const QString sql = updateOf<Breach>(u"breaches"_s);
    if (!updateRow(m_connection, sql, breach))
        return false;
    m_changes.cases.insert(breach.caseId);
    m_changes.breaches = true;
    return true;
}

std::optional<Breach> SqlBreachRepository::find(BreachId id)
{
    static const QString sql = selectBreaches() + "WHERE id = :id"_L1;
    Statement statement(m_connection, sql);
    return readOne<Breach>(statement.bind(u":id"_s, id));
}

QList<Breach> SqlBreachRepository::ofCase(CaseId id)
{
    static const QString sql = selectBreaches() + "WHERE case_id = :id ORDER BY due, id"_L1;
    Statement statement(m_connection, sql);
    return readAll<Breach>(statement.bind(u":id"_s, id));
}

QList<Breach> SqlBreachRepository::dueWithin(Instant from, Instant to)
{
    static const QString sql =
        selectBreaches() + "WHERE due >= :from AND due < :to ORDER BY due DESC, id DESC"_L1;
    Statement statement(m_connection, sql);
    return readAll<Breach>(statement.bind(u":from"_s, from).bind(u":to"_s, to));
}

QList<Case> SqlBreachRepository::casesDueWithin(Instant from, Instant to)
{
    static const QString sql = selectCases()
        + "WHERE response_due >= :from AND response_due < :to AND level <> 'none' "
          "ORDER BY response_due, id"_L1;
    Statement statement(m_connection, sql);
    return readAll<Case>(statement.bind(u":from"_s, from).bind(u":to"_s, to));
}

QList<std::pair<Instant, int>> SqlBreachRepository::submittedByHour(Instant from, Instant to,
                                                                    std::optional<Level> level,
                                                                    CustomerId customer)
{
    const QString sql =
        u"SELECT submitted / 3600 * 3600, COUNT(*) FROM cases "
        "WHERE submitted >= :from AND submitted < :to %1 %2 GROUP BY 1 ORDER BY 1"_s.arg(
            level ? u"AND level = :level"_s : QString(),
            customer ? u"AND customer_id = :customer"_s : QString());
    Statement statement(m_connection, sql);
    statement.bind(u":from"_s, from).bind(u":to"_s, to);
    if (level)
        statement.bind(u":level"_s, *level);
    if (customer)
        statement.bind(u":customer"_s, customer);
    QList<std::pair<Instant, int>> hours;
    for (statement.run(); statement.next();) {
        qint64 hour = 0;
        int cases = 0;
        statement.row() >> hour >> cases;
        hours.append({fromUnix(hour), cases});
    }
    return hours;
}

} // namespace skranke::storage
