// The incident room's use cases (R8.2, R8.3): what is down, and what is done about it. The cases
// themselves move by CaseService and the workflow.
#pragma once

#include "domain/Incident.h"
#include "domain/ReportDocument.h"
#include "domain/Workflow.h"
#include "services/Context.h"
#include "services/MonitoringService.h"

#include <QFuture>

namespace skranke::services {

struct IncidentRow {
    Case value;
    std::optional<Incident> incident; ///< none: registered by a person
    QString siteAddress;
    QString customerName;
    QString assigneeName;
    QList<AlertRecord> alerts; ///< those that fire first, at most AlertsOnBoard
    qsizetype firing = 0;      ///< how many do
    qsizetype fired = 0;       ///< how many there were in all

    Instant since() const { return incident ? incident->startedAt : value.submitted; }
    bool isTaken() const { return value.assignee.isValid() || value.respondedAt.has_value(); }
    bool operator==(const IncidentRow &) const = default;
};

inline constexpr int AlertsOnBoard = 50;
inline constexpr int UnmappedOnBoard = 500;

struct IncidentBoard {
    QList<IncidentRow> rows;     ///< in the queue's order
    QList<AlertRecord> unmapped; ///< newest first, at most UnmappedOnBoard
    QList<WatchedSource> sources;

    bool operator==(const IncidentBoard &) const = default;
};

enum class OutageLetter { Update, Restored, Report };

struct PreparedLetter {
    QString text;
    Language language = Language::Bokmaal; ///< the customer's, or the one that was asked for
    QString recipient;                     ///< address of the case's contact; may be empty

    bool operator==(const PreparedLetter &) const = default;
};

class IncidentService {
public:
    explicit IncidentService(Context context) : m(context) {}

    QFuture<Result<IncidentBoard>> board() const;

    /// Mine: a new one is taken by the workflow, which meets level A (R4.5); another is assigned.
    QFuture<Result<Case>> take(CaseId id, int version);
    /// `language` none: the customer's.
    QFuture<Result<PreparedLetter>> letter(CaseId id, OutageLetter kind,
                                           std::optional<Language> language = {}) const;
    /// A person says that the site is back (R8.2): updates are owed no longer, and the case is
    /// theirs if nobody had taken it. The mail, if there is one, goes in the same transaction.
    /// `close` closes the case by "answer and close" where the rules allow it, and is refused with
    /// their reason where they do not.
    QFuture<Result<Case>> restored(CaseId id, int version, std::optional<OutgoingText> message,
                                   bool close);

    QFuture<Result<IncidentReport>> report(CaseId id) const;
    QFuture<Result<ReportDocument>> document(CaseId id,
                                             std::optional<Language> language = {}) const;
    /// Sends the report, with the document as a file when there is one.
    QFuture<Result<Case>> mailReport(CaseId id, OutgoingText message, QByteArray pdf);

    /// The open outage of the site, else of any site of the customer, that a call or a mail about
    /// it belongs to.
    QFuture<Result<std::optional<Case>>> openOutage(CustomerId customer, SiteId site) const;

private:
    Context m;
};

} // namespace skranke::services
