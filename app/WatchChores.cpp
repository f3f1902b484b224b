#include "app/WatchChores.h"

#include "app/MailChores.h"
#include "app/MonitoringChore.h"

namespace skranke::app {

namespace {

constexpr std::chrono::minutes Often{1};

/// Registers what was stored but not registered when a program died (R7.2).
class PendingIntakeChore final : public WatchChore {
public:
    explicit PendingIntakeChore(Core &core)
        : WatchChore(QStringLiteral("intake"), Often), m_core(core)
    {
    }

    QFuture<Done> round() override
    {
        return onThread([&intake = m_core.intake()]() -> Done {
            return intake.finishPending().map([](int count) {
                return count > 0 ? QStringLiteral("finished=%1").arg(count) : QString();
            });
        });
    }

private:
    Core &m_core;
};

/// A breach is on record within a minute of happening, whether or not anybody looks (R4.9).
class BreachChore final : public WatchChore {
public:
    explicit BreachChore(Core &core) : WatchChore(QStringLiteral("breaches"), Often), m_core(core)
    {
    }

    QFuture<Done> round() override
    {
        return m_core.sla().recordBreaches().then([](const Result<int> &recorded) -> Done {
            return recorded.map([](int count) {
                return count > 0 ? QStringLiteral("recorded=%1").arg(count) : QString();
            });
        });
    }

private:
    Core &m_core;
};

} // namespace

WatchRunner::Chores watchChores(Core &core)
{
    WatchRunner::Chores chores;
    chores.push_back(std::make_unique<PendingIntakeChore>(core));
    chores.push_back(std::make_unique<BreachChore>(core));
    chores.push_back(std::make_unique<MonitoringChore>(MonitoringChore::Uses{
        core.store(), core.monitoring(), core.session(), core.secrets(), core.alertSource()}));
    chores.push_back(std::make_unique<FetchChore>(core));
    chores.push_back(std::make_unique<SendChore>(core));
    return chores;
}

} // namespace skranke::app
