// What monitoring needs of a database. Inside a unit of work, on the database thread; throws
// Failure when the database fails.
#pragma once

#include "domain/Incident.h"
#include "domain/Monitoring.h"
#include "domain/Register.h"

#include <QList>

#include <optional>

namespace skranke {

class MonitoringRepository {
public:
    virtual ~MonitoringRepository() = default;

    virtual QList<MonitoringSource> sources() = 0; ///< by name
    virtual std::optional<MonitoringSource> source(MonitoringSourceId id) = 0;
    virtual void insert(MonitoringSource &source) = 0;
    [[nodiscard]] virtual bool update(MonitoringSource &source) = 0; ///< by id and version
    /// With its state. False: alerts of it are on record.
    [[nodiscard]] virtual bool remove(MonitoringSourceId id) = 0;

    virtual QList<SourceState> states() = 0;
    virtual void save(const SourceState &state) = 0;

    virtual void insert(AlertRecord &alert) = 0;
    /// Level, site, case and end; what was read stays as it was.
    virtual void update(const AlertRecord &alert) = 0;
    /// Not ended, oldest first.
    virtual QList<AlertRecord> firing(MonitoringSourceId source) = 0;
    virtual bool fires(CaseId id) = 0; ///< an alert of the case has not ended
    /// An outage, not ended, that maps to no site: newest first.
    virtual QList<AlertRecord> unmapped(int limit) = 0;
    virtual QList<AlertRecord> ofCase(CaseId id) = 0; ///< in order of their start
    /// Those of the site that fired at some time in [from, to).
    virtual QList<AlertRecord> ofSite(SiteId site, Instant from, Instant to) = 0;

    virtual std::optional<Incident> incident(CaseId id) = 0;
    virtual void save(const Incident &incident) = 0; ///< new, or in place of the one there is

    virtual QList<Case> openIncidents() = 0; ///< cases of kind incident, in the queue's order
    /// Cases of kind incident of the site, newest first.
    virtual QList<Case> incidentsOf(SiteId site, int limit) = 0;
    /// Those that were submitted before `to` and not closed before `from`.
    virtual QList<Case> incidentsOf(SiteId site, Instant from, Instant to) = 0;
    virtual QList<Site> sites() = 0; ///< of every customer, not retired
};

} // namespace skranke
