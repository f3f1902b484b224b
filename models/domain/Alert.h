// What monitoring reports (R8.1): alerts as they are read from a source, and as they are kept.
#pragma once

#include "domain/Case.h"
#include "domain/Codes.h"
#include "domain/Id.h"
#include "domain/Time.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace skranke {

using MonitoringSourceId = Id<struct MonitoringSourceTag>;
using AlertId = Id<struct AlertTag>;
using Labels = QMap<QString, QString>;

/// One alert of a reading. Texts are free of control characters and cut to a sane length.
struct Alert {
    QString fingerprint; ///< names the alert within its source
    Labels labels;
    QString summary;         ///< what the rule's author wrote for people; may be empty
    Instant startsAt{};      ///< Instant::min() where the source does not say
    bool suppressed = false; ///< silenced or inhibited: known of, and nobody is to be woken

    QString name() const { return labels.value(QStringLiteral("alertname")); }
    bool operator==(const Alert &) const = default;
};

/// One stretch of an alert's firing. The same alert that fires again is another record.
struct AlertRecord {
    AlertId id;
    MonitoringSourceId source;
    QString fingerprint;
    QString name;
    QString summary;
    Labels labels;
    QString siteText; ///< what the source's label said; empty when the alert has no such label
    Level level = Level::A; ///< by the severity rule; none: no outage
    SiteId site;            ///< none: it maps to no site
    CaseId caseId;          ///< the incident it was folded into
    Instant startsAt{};
    Instant seenAt{};               ///< when we first read it
    std::optional<Instant> endedAt; ///< when it was no longer read

    /// What a person reads: the summary, else the name, else the fingerprint.
    QString words() const
    {
        if (!summary.isEmpty())
            return summary;
        return name.isEmpty() ? fingerprint : name;
    }
    bool operator==(const AlertRecord &) const = default;
};

/// What a reading changes of what is known.
struct AlertChanges {
    QList<Alert> started;
    QList<AlertRecord> ended; ///< as they were known; `endedAt` is the caller's to set

    bool isEmpty() const { return started.isEmpty() && ended.isEmpty(); }
    bool operator==(const AlertChanges &) const = default;
};

/// `known` are the records of the source that have not ended. A suppressed alert starts nothing,
/// and ends nothing that had started before somebody silenced it. An alert that started after we
/// first saw it went away and came back between two readings: it ended and started.
inline constexpr Seconds ClockSkew{60}; ///< that another machine's clock may be ahead
AlertChanges compareAlerts(const QList<AlertRecord> &known, const QList<Alert> &reading);

/// The name by which a label's value and a site's own labels are compared: lower case, without
/// scheme, path, port and final dot. `https://Bokhuset.example:443/kurv` is `bokhuset.example`.
QString siteKey(const QString &text);

/// Free of control characters and line ends, of marks that turn the direction of writing, trimmed,
/// and at most `longest` characters.
QString cleanAlertText(const QString &text, qsizetype longest = 300);

} // namespace skranke
