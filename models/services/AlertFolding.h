// What one reading of a source does to the desk (R8.1, R8.2): opens, folds, reopens and quietens
// outages. Inside a write job, on behalf of the console itself.
#pragma once

#include "domain/Incident.h"
#include "domain/Monitoring.h"
#include "domain/SeverityRule.h"
#include "domain/Store.h"

#include <QHash>
#include <QMap>

namespace skranke::services {

struct MonitoringOutcome {
    int started = 0; ///< alerts
    int ended = 0;
    QList<CaseId> opened;
    QList<CaseId> joined; ///< had alerts before
    QList<CaseId> reopened;
    QList<CaseId> quiet; ///< their last alert has ended

    bool operator==(const MonitoringOutcome &) const = default;
};

/// Sites by what monitoring may call them: their monitoring label, else their address.
class SiteNames {
public:
    explicit SiteNames(const QList<Site> &sites);
    std::optional<Site> find(const QString &text) const;

private:
    QHash<QString, Site> m_sites;
};

/// The rule as the desk has it.
SeverityRule severityRuleOf(UnitOfWork &work);

class AlertFolding {
public:
    AlertFolding(UnitOfWork &work, const MonitoringSource &source, Instant now);

    /// Would take() change anything? Also true inside a read job.
    bool concerns(const QList<Alert> &reading) const;
    Result<MonitoringOutcome> take(const QList<Alert> &reading);

private:
    QList<Alert> sober(QList<Alert> reading) const;
    AlertRecord recordOf(const Alert &alert) const;
    /// Level and site as rule and registers have them now; false when that is news.
    bool place(AlertRecord &alert) const;
    Result<void> fold(const Site &site, QList<AlertRecord> alerts);
    Result<Case> caseFor(const Site &site, const QList<AlertRecord> &alerts);
    Case openCase(const Site &site, const QList<AlertRecord> &alerts);
    Result<Case> reopenCase(CaseId id, const QList<AlertRecord> &alerts);
    QList<KnownIncident> known(SiteId site) const;
    Result<void> follow(Case value, const Site &site, const QList<AlertRecord> &alerts);
    void end(QList<AlertRecord> alerts);
    void tell(CaseId id, const char *field, const QList<AlertRecord> &alerts) const;

    UnitOfWork &m_work;
    const MonitoringSource &m_source;
    Instant m_now;
    SeverityRule m_rule;
    SiteNames m_sites;
    MonitoringOutcome m_outcome;
};

} // namespace skranke::services
