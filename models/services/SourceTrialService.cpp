#include "services/SourceTrialService.h"

#include "domain/Ready.h"
#include "services/AlertFolding.h"
#include "services/MonitoringService.h"

namespace skranke::services {

namespace {

QFuture<Result<SourceTrial>> counted(Store &store, const MonitoringSource &source,
                                     const ProbeReading &reading)
{
    if (!reading)
        return ready<SourceTrial>(SourceTrial{reading.error(), 0, 0});
    return store.read(
        [label = source.siteLabel, alerts = *reading](UnitOfWork &work) -> Result<SourceTrial> {
            const SiteNames sites(work.monitoring().sites());
            SourceTrial trial;
            for (const Alert &alert : alerts) {
                if (alert.suppressed)
                    continue;
                ++trial.alerts;
                trial.withoutSite += sites.find(alert.labels.value(label)) ? 0 : 1;
            }
            return trial;
        });
}

} // namespace

QFuture<Result<SourceTrial>> SourceTrialService::tryOut(MonitoringSource source,
                                                        const QByteArray &secret) const
{
    if (const auto allowed = m.session.requireLead(); !allowed)
        return ready<SourceTrial>(tl::make_unexpected(allowed.error()));
    source = tidied(std::move(source));
    if (const auto valid = checkSource(source); !valid)
        return ready<SourceTrial>(tl::make_unexpected(valid.error()));
    const bool kept = source.auth != MonitoringAuth::None && secret.isEmpty();
    auto found = kept ? m_secrets.read(source.secretKey()) : ready<QByteArray>(secret);
    return found
        .then([&probe = m_probe, source](const Result<QByteArray> &known) {
            if (known)
                return probe.probe(source, *known);
            return answered<ProbeReading>(tl::make_unexpected(ProbeFault{
                {MonitoringProblem::SecretMissing, known.error().detail}, ConnectionFault::Other}));
        })
        .unwrap()
        .then([&store = m.store, source](const ProbeReading &reading) {
            return counted(store, source, reading);
        })
        .unwrap();
}

} // namespace skranke::services
