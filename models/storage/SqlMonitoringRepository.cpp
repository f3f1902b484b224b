#include "storage/SqlMonitoringRepository.h"

#include "storage/CaseColumns.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<MonitoringSource> auto &value)
{
    visit("version", value.version);
    visit("name", value.name);
    visit("address", value.address);
    visit("auth", value.auth);
    visit("user_name", value.user);
    visit("site_label", value.siteLabel);
    visit("ca_certificate", value.caCertificate);
    visit("enabled", value.enabled);
}

QList<MonitoringSource> SqlMonitoringRepository::sources()
{
    static const QString sql = u"SELECT %1 FROM monitoring_sources ORDER BY name, id"_s.arg(
        selectList<MonitoringSource>());
    Statement statement(m_connection, sql);
    return readAll<MonitoringSource>(statement);
}

std::optional<MonitoringSource> SqlMonitoringRepository::source(MonitoringSourceId id)
{
    static const QString sql =
        u"SELECT %1 FROM monitoring_sources WHERE id = :id"_s.arg(selectList<MonitoringSource>());
    Statement statement(m_connection, sql);
    return readOne<MonitoringSource>(statement.bind(u":id"_s, id));
}

void SqlMonitoringRepository::insert(MonitoringSource &source)
{
    static const QString sql = insertInto<MonitoringSource>(u"monitoring_sources"_s);
    insertRow(m_connection, sql, source);
    m_changes.monitoring = true;
}

bool SqlMonitoringRepository::update(MonitoringSource &source)
{
    static const QString sql = updateOf<MonitoringSource>(u"monitoring_sources"_s);
    const bool updated = updateRow(m_connection, sql, source);
    m_changes.monitoring = m_changes.monitoring || updated;
    return updated;
}

bool SqlMonitoringRepository::remove(MonitoringSourceId id)
{
    Statement statement(m_connection,
                        u"DELETE FROM monitoring_sources WHERE id = :id "
                        "AND NOT EXISTS (SELECT 1 FROM alerts WHERE source_id = :id)"_s);
    statement.bind(u":id"_s, id).run();
    const bool removed = statement.affected() == 1;
    m_changes.monitoring = m_changes.monitoring || removed;
    return removed;
}

QList<SourceState> SqlMonitoringRepository::states()
{
    Statement statement(m_connection,
                        u"SELECT source_id, checked_at, blind_since, problem, detail "
                        "FROM monitoring_states ORDER BY source_id"_s);
    QList<SourceState> states;
    while (statement.next()) {
        SourceState state;
        statement.row() >> state.source >> state.checkedAt >> state.blindSince >> state.problem
            >> state.detail;
        states.append(state);
    }
    return states;
}

void SqlMonitoringRepository::save(const SourceState &state)
{
    Statement(
        m_connection,
        u"INSERT INTO monitoring_states (source_id, checked_at, blind_since, problem, detail) "
        "VALUES (:source, :checked, :blind, :problem, :detail) "
        "ON CONFLICT (source_id) DO UPDATE SET checked_at = EXCLUDED.checked_at, "
        "blind_since = EXCLUDED.blind_since, problem = EXCLUDED.problem, "
        "detail = EXCLUDED.detail"_s)
        .bind(u":source"_s, state.source)
        .bind(u":checked"_s, state.checkedAt)
        .bind(u":blind"_s, state.blindSince)
        .bind(u":problem"_s, state.problem)
        .bind(u":detail"_s, state.detail)
        .run();
    m_changes.monitoring = true;
}

std::optional<Incident> SqlMonitoringRepository::incident(CaseId id)
{
    Statement statement(m_connection,
                        u"SELECT case_id, site_id, started_at, detected_at, quiet_since, "
                        "restored_at FROM incidents WHERE case_id = :case"_s);
    if (!statement.bind(u":case"_s, id).next())
        return std::nullopt;
    Incident incident;
    statement.row() >> incident.caseId >> incident.site >> incident.startedAt >> incident.detectedAt
        >> incident.quietSince >> incident.restoredAt;
    return incident;
}

void SqlMonitoringRepository::save(const Incident &incident)
{
    Statement(m_connection,
              u"INSERT INTO incidents "
              "(case_id, site_id, started_at, detected_at, quiet_since, restored_at) "
              "VALUES (:case, :site, :started, :detected, :quiet, :restored) "
              "ON CONFLICT (case_id) DO UPDATE SET site_id = EXCLUDED.site_id, "
              "started_at = EXCLUDED.started_at, detected_at = EXCLUDED.detected_at, "
              "quiet_since = EXCLUDED.quiet_since, restored_at = EXCLUDED.restored_at"_s)
        .bind(u":case"_s, incident.caseId)
        .bind(u":site"_s, incident.site)
        .bind(u":started"_s, incident.startedAt)
        .bind(u":detected"_s, incident.detectedAt)
        .bind(u":quiet"_s, incident.quietSince)
        .bind(u":restored"_s, incident.restoredAt)
        .run();
    m_changes.cases.insert(incident.caseId);
    m_changes.monitoring = true;
}

QList<Case> SqlMonitoringRepository::openIncidents()
{
    static const QString sql = selectCases()
        + "WHERE is_open = 1 AND kind = 'incident' ORDER BY due_sort, level_rank, submitted, id"_L1;
    Statement statement(m_connection, sql);
    return readAll<Case>(statement);
}

QList<Case> SqlMonitoringRepository::incidentsOf(SiteId site, int limit)
{
    static const QString sql = selectCases()
        + "WHERE site_id = :site AND kind = 'incident' "
          "ORDER BY submitted DESC, id DESC LIMIT :limit"_L1;
    Statement statement(m_connection, sql);
    return readAll<Case>(statement.bind(u":site"_s, site).bind(u":limit"_s, limit));
}

QList<Case> SqlMonitoringRepository::incidentsOf(SiteId site, Instant from, Instant to)
{
    static const QString sql = selectCases()
        + "WHERE site_id = :site AND kind = 'incident' AND submitted < :to "
          "AND (closed_at IS NULL OR closed_at >= :from) ORDER BY submitted, id"_L1;
    Statement statement(m_connection, sql);
    statement.bind(u":site"_s, site).bind(u":from"_s, from).bind(u":to"_s, to);
    return readAll<Case>(statement);
}

} // namespace skranke::storage
