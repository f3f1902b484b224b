// Where alerts come from, and how they are read (R8.1). Reading is done in models/monitoring,
// behind AlertSource.
#pragma once

#include "domain/Alert.h"
#include "domain/Codes.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace skranke {

enum class MonitoringAuth { None, Basic, Bearer };
template <> struct Codes<MonitoringAuth> {
    static constexpr auto table = std::to_array<Code<MonitoringAuth>>({
        {MonitoringAuth::None, "none"},
        {MonitoringAuth::Basic, "basic"},
        {MonitoringAuth::Bearer, "bearer"},
    });
};

/// One Alertmanager. Its password or token is in the keychain, under secretKey().
struct MonitoringSource {
    MonitoringSourceId id;
    int version = 0;
    QString name;
    QString address; ///< `https://alerts.example:9093`, with a path where it stands behind one
    MonitoringAuth auth = MonitoringAuth::None;
    QString user;                                   ///< of MonitoringAuth::Basic
    QString siteLabel = QStringLiteral("instance"); ///< the label that names the site
    QByteArray caCertificate; ///< PEM of an authority of one's own; empty: the system's
    bool enabled = true;

    QString secretKey() const { return QStringLiteral("monitoring.%1").arg(id.value); }
    bool operator==(const MonitoringSource &) const = default;
};

/// Why a source could not be read.
enum class MonitoringProblem {
    None,
    Unreachable, ///< no connection, no such host, closed in the middle
    TooSlow,
    Untrusted,      ///< its certificate is not one that is trusted
    Unauthorised,   ///< it wants another name, password or token
    Failing,        ///< it answers with an error of its own
    NoAlertmanager, ///< it answers something else than alerts
    TooLarge,
    SecretMissing, ///< the keychain has no password or token for it
};
template <> struct Codes<MonitoringProblem> {
    static constexpr auto table = std::to_array<Code<MonitoringProblem>>({
        {MonitoringProblem::None, "none"},
        {MonitoringProblem::Unreachable, "unreachable"},
        {MonitoringProblem::TooSlow, "too_slow"},
        {MonitoringProblem::Untrusted, "untrusted"},
        {MonitoringProblem::Unauthorised, "unauthorised"},
        {MonitoringProblem::Failing, "failing"},
        {MonitoringProblem::NoAlertmanager, "no_alertmanager"},
        {MonitoringProblem::TooLarge, "too_large"},
        {MonitoringProblem::SecretMissing, "secret_missing"},
    });
};

/// How the reading of a source goes, as everybody at the desk may see it.
struct SourceState {
    MonitoringSourceId source;
    std::optional<Instant> checkedAt;  ///< last read, to the minute
    std::optional<Instant> blindSince; ///< since when it cannot be read; none: it can
    MonitoringProblem problem = MonitoringProblem::None;
    QString detail; ///< technical

    bool operator==(const SourceState &) const = default;
};

struct AlertFault {
    MonitoringProblem problem = MonitoringProblem::Unreachable;
    QString detail; ///< technical, for logs

    bool operator==(const AlertFault &) const = default;
};
using AlertReading = tl::expected<QList<Alert>, AlertFault>;

class AlertSource {
public:
    virtual ~AlertSource() = default;
    /// Every alert of the source at this moment. Answers within the reader's own limit of time,
    /// always; nothing of it is done in the asking thread.
    virtual QFuture<AlertReading> read(const MonitoringSource &source,
                                       const QByteArray &secret) = 0;
};

} // namespace skranke
