// The alerts of the monitoring, and the sites they may mean.
#include "storage/SqlMonitoringRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

/// An alert with its labels as they are stored, `name=value` a line.
struct StoredAlert : AlertRecord {
    StoredAlert() = default;
    explicit StoredAlert(const AlertRecord &alert) : AlertRecord(alert)
    {
        for (auto label = labels.cbegin(); label != labels.cend(); ++label)
            lines.append(label.key() + u'=' + label.value());
    }
    AlertRecord whole() const
    {
        AlertRecord alert = *this;
        for (const QString &line : lines)
            alert.labels.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        return alert;
    }

    QStringList lines;
};

} // namespace

template <typename Visit> void columns(Visit visit, Is<StoredAlert> auto &value)
{
    visit("source_id", value.source);
    visit("fingerprint", value.fingerprint);
    visit("name", value.name);
    visit("summary", value.summary);
    visit("labels", value.lines);
    visit("site_text", value.siteText);
    visit("level", value.level);
    visit("site_id", value.site);
    visit("case_id", value.caseId);
    visit("starts_at", value.startsAt);
    visit("seen_at", value.seenAt);
    visit("ended_at", value.endedAt);
}

namespace {

QString selectAlerts()
{
    return u"SELECT %1 FROM alerts "_s.arg(selectList<StoredAlert>());
}

QList<AlertRecord> readAlerts(Statement &statement)
{
    QList<AlertRecord> alerts;
    for (const StoredAlert &alert : readAll<StoredAlert>(statement))
        alerts.append(alert.whole());
    return alerts;
}

} // namespace

void SqlMonitoringRepository::insert(AlertRecord &alert)
{
    static const QString sql = insertInto<StoredAlert>(u"alerts"_s);
    StoredAlert stored(alert);
    insertRow(m_connection, sql, stored);
    alert.id = stored.id;
    m_changes.monitoring = true;
}

void SqlMonitoringRepository::update(const AlertRecord &alert)
{
    Statement(m_connection,
              u"UPDATE alerts SET level = :level, site_id = :site, case_id = :case, "
              "ended_at = :ended WHERE id = :id"_s)
        .bind(u":level"_s, alert.level)
        .bind(u":site"_s, alert.site)
        .bind(u":case"_s, alert.caseId)
        .bind(u":ended"_s, alert.endedAt)
        .bind(u":id"_s, alert.id)
        .run();
    m_changes.monitoring = true;
}

QList<AlertRecord> SqlMonitoringRepository::firing(MonitoringSourceId source)
{
    static const QString sql =
        selectAlerts() + "WHERE source_id = :source AND ended_at IS NULL ORDER BY starts_at, id"_L1;
    Statement statement(m_connection, sql);
    return readAlerts(statement.bind(u":source"_s, source));
}

bool SqlMonitoringRepository::fires(CaseId id)
{
    Statement statement(
        m_connection, u"SELECT 1 FROM alerts WHERE case_id = :case AND ended_at IS NULL LIMIT 1"_s);
    return statement.bind(u":case"_s, id).next();
}

QList<AlertRecord> SqlMonitoringRepository::unmapped(int limit)
{
    static const QString sql = selectAlerts()
        + "WHERE ended_at IS NULL AND site_id IS NULL AND level <> 'none' "
          "ORDER BY starts_at DESC, id DESC LIMIT :limit"_L1;
    Statement statement(m_connection, sql);
    return readAlerts(statement.bind(u":limit"_s, limit));
}

QList<AlertRecord> SqlMonitoringRepository::ofCase(CaseId id)
{
    static const QString sql = selectAlerts() + "WHERE case_id = :case ORDER BY starts_at, id"_L1;
    Statement statement(m_connection, sql);
    return readAlerts(statement.bind(u":case"_s, id));
}

QList<AlertRecord> SqlMonitoringRepository::ofSite(SiteId site, Instant from, Instant to)
{
    static const QString sql = selectAlerts()
        + "WHERE site_id = :site AND starts_at < :to AND (ended_at IS NULL OR ended_at > :from) "
          "ORDER BY starts_at, id"_L1;
    Statement statement(m_connection, sql);
    statement.bind(u":site"_s, site).bind(u":from"_s, from).bind(u":to"_s, to);
    return readAlerts(statement);
}

QList<Site> SqlMonitoringRepository::sites()
{
    Statement statement(m_connection,
                        u"SELECT id, version, customer_id, address, test_address, "
                        "monitoring_label, retired FROM sites WHERE retired = 0 ORDER BY id"_s);
    QList<Site> sites;
    while (statement.next()) {
        Site site;
        statement.row() >> site.id >> site.version >> site.customer >> site.address
            >> site.testAddress >> site.monitoringLabel >> site.retired;
        sites.append(site);
    }
    return sites;
}

} // namespace skranke::storage
