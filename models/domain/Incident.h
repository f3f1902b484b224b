// An outage of one site as a case carries it (R8.1, R8.2): which alert belongs to which case, how
// long it lasted, and what is told of it afterwards.
#pragma once

#include "domain/Alert.h"
#include "domain/Billing.h"
#include "domain/Event.h"
#include "domain/Message.h"

#include <QList>

#include <optional>

namespace skranke {

/// What is known of an outage beside its case. A case of kind incident without one was registered
/// by a person.
struct Incident {
    CaseId caseId;
    SiteId site;                       ///< none: a person registered it without one
    Instant startedAt{};               ///< of its first alert
    Instant detectedAt{};              ///< when we read that
    std::optional<Instant> quietSince; ///< no alert of it is firing any more
    std::optional<Instant> restoredAt; ///< a person has said that the site is back

    bool operator==(const Incident &) const = default;
};

/// An alert within this time of an outage's end belongs to that outage (R8.1).
inline constexpr Minutes FlapWindow{30};

/// An earlier outage of the same site.
struct KnownIncident {
    CaseId caseId;
    bool open = false;
    std::optional<Instant>
        endedAt; ///< the later of quiet, restored and closed; none while it lasts

    bool operator==(const KnownIncident &) const = default;
};

enum class Fold {
    Open,   ///< a case of its own
    Join,   ///< the open one
    Reopen, ///< the one that has just ended
};
struct FoldDecision {
    Fold fold = Fold::Open;
    CaseId into; ///< none for Fold::Open

    bool operator==(const FoldDecision &) const = default;
};
/// `known` newest first. Exactly FlapWindow after the end still belongs.
FoldDecision foldAlert(const QList<KnownIncident> &known, Instant startsAt);

/// A stretch [from, to).
struct TimeSpan {
    Instant from{};
    Instant to{};

    bool operator==(const TimeSpan &) const = default;
};
/// When the site was down by its level A alerts: their stretches, joined where they touch or
/// overlap; one that still fires lasts until `now`. What a person calls restored ends there.
QList<TimeSpan> downtimeOf(const QList<AlertRecord> &alerts, std::optional<Instant> restoredAt,
                           Instant now);
QList<TimeSpan> joined(QList<TimeSpan> spans);
Seconds lengthOf(const QList<TimeSpan> &spans);
/// What of the stretches lies in [from, to).
QList<TimeSpan> within(const QList<TimeSpan> &spans, Instant from, Instant to);

/// How much of a month a site could be used. The running month counts until `now`.
struct Availability {
    Month month{};
    Seconds down{};
    Seconds total{};

    /// In thousandths of a percent, rounded down: 99 999 is the most where anything was down.
    int milliPercent() const;
    bool operator==(const Availability &) const = default;
};
/// `down` joined already.
Availability availabilityIn(Month month, const QList<TimeSpan> &down, Instant now);

enum class TimelineKind {
    AlertStarted,
    Detected,
    Taken,
    Update, ///< a word to the customer
    Call,
    AlertEnded,
    Quiet,
    Restored,
    Closed,
};
struct TimelineEntry {
    Instant at{};
    TimelineKind kind = TimelineKind::AlertStarted;
    QString who;  ///< of us; empty for the console itself
    QString text; ///< of the alert

    bool operator==(const TimelineEntry &) const = default;
};

/// What an incident report says, before it is put into words.
struct IncidentReport {
    CaseNumber number;
    Level level = Level::A;
    QString siteAddress;
    QString customerName;
    Instant started{};
    Instant detected{};
    std::optional<Instant> taken;
    QString takenBy;
    QList<Instant> updates;
    std::optional<Instant> restored;
    Seconds downtime{};
    Availability month;            ///< of the site, in the month the outage began
    QList<TimelineEntry> timeline; ///< in order

    /// Started minutes: 0 for nothing, 1 for one second.
    qint64 downtimeMinutes() const;
    bool operator==(const IncidentReport &) const = default;
};

/// What the report is worked out from.
struct IncidentFacts {
    Case value;
    std::optional<Incident> incident; ///< none: registered by a person
    QList<AlertRecord> alerts;        ///< of the case
    QList<Event> events;
    QList<Message> messages;
    QList<TimeSpan> downOfSite; ///< of the site in the month, this outage's among it
    QString siteAddress;
    QString customerName;
};
IncidentReport reportOf(const IncidentFacts &facts, Instant now);
/// The stretches of one outage: by its alerts, else from when it was reported until it was
/// restored or closed; none where it is not of level A.
QList<TimeSpan> downtimeOfCase(const Case &value, const std::optional<Incident> &incident,
                               const QList<AlertRecord> &alerts, Instant now);

} // namespace skranke
