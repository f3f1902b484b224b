// Driftsvakt, a round every few seconds (R8.1, R8.4): reads every source and hands on what it says.
// One program does it for all that share the database.
#pragma once

#include "app/WatchChore.h"
#include "domain/Monitoring.h"
#include "domain/Secrets.h"
#include "domain/Store.h"
#include "services/MonitoringService.h"

#include <QHash>

#include <memory>

namespace skranke::app {

class MonitoringChore final : public WatchChore {
    Q_OBJECT
public:
    struct Uses {
        Store &store;
        services::MonitoringService &monitoring;
        const services::Session &session; ///< viewers only read (R9): their programs watch nothing
        Secrets &secrets;
        AlertSource &alerts;
    };
    explicit MonitoringChore(Uses uses);
    ~MonitoringChore() override;

    QFuture<Done> round() override;
    /// A round under way is given up: what it has read is read again by whoever is next.
    void stop() override;

    /// For the log, where the round was worth a line: who does the chore, what opened and ended,
    /// which source cannot be read and which can again.
    static constexpr Seconds Interval{5};

private:
    struct Round;
    struct Health {
        MonitoringProblem problem = MonitoringProblem::None;
        int failures = 0;
        int roundsToSkip = 0; ///< later and later, while it fails
    };
    void readSources(const std::shared_ptr<Round> &round);
    void readSource(const std::shared_ptr<Round> &round, const MonitoringSource &source);
    void ask(const std::shared_ptr<Round> &round, const MonitoringSource &source,
             const QByteArray &secret);
    void blind(const std::shared_ptr<Round> &round, const MonitoringSource &source,
               const AlertFault &fault);
    void take(const std::shared_ptr<Round> &round, const MonitoringSource &source,
              const QList<Alert> &reading);

    Uses m;
    std::shared_ptr<Round> m_round;
    QHash<MonitoringSourceId, Health> m_health;
    bool m_active = false;
};

} // namespace skranke::app
