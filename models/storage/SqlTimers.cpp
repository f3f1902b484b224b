#include "storage/SqlTimeRepository.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

const auto SelectTimers =
    "SELECT case_id, agent_id, first_started, banked, running_since FROM timers "_L1;

Timer readTimer(Row row)
{
    Timer timer;
    row >> timer.caseId >> timer.agent >> timer.firstStarted >> timer.banked >> timer.runningSince;
    return timer;
}

} // namespace

std::optional<Timer> SqlTimeRepository::timer(CaseId id, AgentId agent)
{
    static const QString sql =
        QString(SelectTimers) + "WHERE case_id = :case AND agent_id = :agent"_L1;
    Statement statement(m_connection, sql);
    if (!statement.bind(u":case"_s, id).bind(u":agent"_s, agent).next())
        return std::nullopt;
    return readTimer(statement.row());
}

QList<Timer> SqlTimeRepository::timersOf(AgentId agent)
{
    static const QString sql =
        QString(SelectTimers) + "WHERE agent_id = :agent ORDER BY first_started, case_id"_L1;
    Statement statement(m_connection, sql);
    statement.bind(u":agent"_s, agent);
    QList<Timer> timers;
    while (statement.next())
        timers.append(readTimer(statement.row()));
    return timers;
}

void SqlTimeRepository::saveTimer(const Timer &timer)
{
    static const QString sql =
        u"INSERT INTO timers (case_id, agent_id, first_started, banked, running_since) "
        "VALUES (:case, :agent, :first, :banked, :running) ON CONFLICT (case_id, agent_id) "
        "DO UPDATE SET first_started = EXCLUDED.first_started, banked = EXCLUDED.banked, "
        "running_since = EXCLUDED.running_since"_s;
    Statement(m_connection, sql)
        .bind(u":case"_s, timer.caseId)
        .bind(u":agent"_s, timer.agent)
        .bind(u":first"_s, timer.firstStarted)
        .bind(u":banked"_s, timer.banked)
        .bind(u":running"_s, timer.runningSince)
        .run();
    m_changes.timers = true;
}

void SqlTimeRepository::removeTimer(CaseId id, AgentId agent)
{
    Statement(m_connection, u"DELETE FROM timers WHERE case_id = :case AND agent_id = :agent"_s)
        .bind(u":case"_s, id)
        .bind(u":agent"_s, agent)
        .run();
    m_changes.timers = true;
}

} // namespace skranke::storage
