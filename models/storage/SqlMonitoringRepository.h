// Sources of alerts, the alerts, and the outages they make (R8).
#pragma once

#include "domain/MonitoringRepository.h"
#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlMonitoringRepository final : public MonitoringRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    QList<MonitoringSource> sources() override;
    std::optional<MonitoringSource> source(MonitoringSourceId id) override;
    void insert(MonitoringSource &source) override;
    bool update(MonitoringSource &source) override;
    bool remove(MonitoringSourceId id) override;

    QList<SourceState> states() override;
    void save(const SourceState &state) override;

    void insert(AlertRecord &alert) override;
    void update(const AlertRecord &alert) override;
    QList<AlertRecord> firing(MonitoringSourceId source) override;
    bool fires(CaseId id) override;
    QList<AlertRecord> unmapped(int limit) override;
    QList<AlertRecord> ofCase(CaseId id) override;
    QList<AlertRecord> ofSite(SiteId site, Instant from, Instant to) override;

    std::optional<Incident> incident(CaseId id) override;
    void save(const Incident &incident) override;

    QList<Case> openIncidents() override;
    QList<Case> incidentsOf(SiteId site, int limit) override;
    QList<Case> incidentsOf(SiteId site, Instant from, Instant to) override;
    QList<Site> sites() override;
};

} // namespace skranke::storage
