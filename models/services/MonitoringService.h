// Driftsvakt (R8.1): the sources of alerts and the rule of severity, which a lead keeps, and what
// is made of what the sources say.
#pragma once

#include "services/AlertFolding.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

/// A source with how its reading goes.
struct WatchedSource {
    MonitoringSource source;
    SourceState state;

    bool operator==(const WatchedSource &) const = default;
};

/// Third argument of a FieldInvalid: a password or token would leave this machine readable to all.
inline const QString NeedsTls = QStringLiteral("needs_tls");
/// Refused: an address that is none, no name, no label, and a sign-in over plain http to another
/// machine.
Result<void> checkSource(const MonitoringSource &source);
/// Without the spaces around what was typed.
MonitoringSource tidied(MonitoringSource source);

class MonitoringService {
public:
    explicit MonitoringService(Context context) : m(context) {}

    QFuture<Result<QList<WatchedSource>>> sources() const;
    /// Lead. Without an id it is new. Refused by checkSource().
    QFuture<Result<MonitoringSource>> save(MonitoringSource source);
    /// Lead. One that alerts are on record of can only be turned off.
    QFuture<Result<void>> remove(MonitoringSourceId id);

    QFuture<Result<SeverityRule>> rule() const;
    QFuture<Result<void>> saveRule(SeverityRule rule); ///< lead

    /// What the source says at this moment, by the console itself. The same reading twice changes
    /// nothing, whoever of several watchers brings it.
    QFuture<Result<MonitoringOutcome>> take(MonitoringSourceId source, QList<Alert> reading);
    /// The source could not be read: says so to everybody, once.
    QFuture<Result<void>> blind(MonitoringSourceId source, AlertFault fault);

private:
    Context m;
};

} // namespace skranke::services
