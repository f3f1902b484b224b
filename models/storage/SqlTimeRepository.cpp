#include "storage/SqlTimeRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<TimeEntry> auto &value)
{
    visit("version", value.version);
    visit("case_id", value.caseId);
    visit("agent_id", value.agent);
    visit("started_at", value.start);
    visit("duration", value.duration);
    visit("note", value.note);
    visit("billable", value.billable);
    visit("non_billable_reason", value.nonBillableReason);
}

namespace {

QString selectEntries()
{
    return u"SELECT %1, a.name FROM time_entries t JOIN agents a ON a.id = t.agent_id "_s.arg(
        selectList<TimeEntry>(u"t"_s));
}

QList<TimeEntry> readEntries(Statement &statement)
{
    QList<TimeEntry> entries;
    while (statement.next()) {
        Row row = statement.row();
        entries.append(readColumns<TimeEntry>(row));
        row >> entries.last().agentName;
    }
    return entries;
}

// The database says that a month is locked, the caller which month it was.
template <typename Change> auto naming(Instant start, Change change)
{
    try {
        return change();
    } catch (const Failure &failure) {
        if (failure.error().reason != Reason::PeriodLocked)
            throw;
        Error error = failure.error();
        error.arguments = {Month::of(start).toString()};
        throw Failure(error);
    }
}

} // namespace

void SqlTimeRepository::insert(TimeEntry &entry)
{
    static const QString sql = insertInto<TimeEntry>(u"time_entries"_s);
    naming(entry.start, [&] { insertRow(m_connection, sql, entry); });
    m_changes.cases.insert(entry.caseId);
    m_changes.time = true;
}

bool SqlTimeRepository::update(TimeEntry &entry)
{
    static const QString sql = updateOf<TimeEntry>(u"time_entries"_s);
    const auto before = find(entry.id);
    if (!before)
        return false;
    if (!naming(before->start, [&] { return updateRow(m_connection, sql, entry); }))
        return false;
    m_changes.cases += {before->caseId, entry.caseId};
    m_changes.time = true;
    return true;
}

void SqlTimeRepository::remove(TimeEntryId id)
{
    const auto before = find(id);
    if (!before)
        return;
    naming(before->start, [&] {
        Statement(m_connection, u"DELETE FROM time_entries WHERE id = :id"_s)
            .bind(u":id"_s, id)
            .run();
    });
    m_changes.cases.insert(before->caseId);
    m_changes.time = true;
}

std::optional<TimeEntry> SqlTimeRepository::find(TimeEntryId id)
{
    static const QString sql = selectEntries() + "WHERE t.id = :id"_L1;
    Statement statement(m_connection, sql);
    const QList<TimeEntry> found = readEntries(statement.bind(u":id"_s, id));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<TimeEntry> SqlTimeRepository::ofCase(CaseId id)
{
    static const QString sql =
        selectEntries() + "WHERE t.case_id = :case ORDER BY t.started_at, t.id"_L1;
    Statement statement(m_connection, sql);
    return readEntries(statement.bind(u":case"_s, id));
}

QList<TimeEntry> SqlTimeRepository::ofAgent(AgentId agent, Instant from, Instant to)
{
    static const QString sql = selectEntries()
        + "WHERE t.agent_id = :agent AND t.started_at >= :from AND t.started_at < :to "
          "ORDER BY t.started_at, t.id"_L1;
    Statement statement(m_connection, sql);
    return readEntries(
        statement.bind(u":agent"_s, agent).bind(u":from"_s, from).bind(u":to"_s, to));
}

QList<TimeEntry> SqlTimeRepository::ofCasesActive(Instant from, Instant to)
{
    static const QString sql = selectEntries()
        + "WHERE t.case_id IN (SELECT case_id FROM time_entries "
          "WHERE started_at >= :from AND started_at < :to) ORDER BY t.started_at, t.id"_L1;
    Statement statement(m_connection, sql);
    return readEntries(statement.bind(u":from"_s, from).bind(u":to"_s, to));
}

QList<CaseId> SqlTimeRepository::openNeedingEstimate()
{
    Statement statement(m_connection,
                        u"SELECT id FROM cases WHERE is_open = 1 AND approved_minutes IS NULL "
                        "AND estimate_minutes IS NOT NULL AND estimate_minutes > :limit "
                        "ORDER BY id"_s);
    statement.bind(u":limit"_s, EstimateLimitMinutes);
    QList<CaseId> ids;
    while (statement.next())
        statement.row() >> ids.emplaceBack();
    return ids;
}

} // namespace skranke::storage
