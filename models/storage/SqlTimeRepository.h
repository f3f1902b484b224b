// Worked time, timers and locked months (R6).
#pragma once

#include "storage/SqlRepository.h"

namespace skranke::storage {

class SqlTimeRepository final : public TimeRepository, private SqlRepository {
public:
    using SqlRepository::SqlRepository;

    void insert(TimeEntry &entry) override;
    bool update(TimeEntry &entry) override;
    void remove(TimeEntryId id) override;
    std::optional<TimeEntry> find(TimeEntryId id) override;
    QList<TimeEntry> ofCase(CaseId id) override;
    QList<TimeEntry> ofAgent(AgentId agent, Instant from, Instant to) override;
    QList<TimeEntry> ofCasesActive(Instant from, Instant to) override;
    QList<CaseId> openNeedingEstimate() override;
    std::optional<Timer> timer(CaseId id, AgentId agent) override;
    QList<Timer> timersOf(AgentId agent) override;
    void saveTimer(const Timer &timer) override;
    void removeTimer(CaseId id, AgentId agent) override;
    QList<BillingPeriod> periods() override;
    void lock(const BillingPeriod &period, const QList<PeriodLine> &lines) override;
    QList<PeriodLine> linesOf(Month month) override;
    QHash<CaseId, HalfHours> billedBefore(Month month, const QList<CaseId> &cases) override;
};

} // namespace skranke::storage
