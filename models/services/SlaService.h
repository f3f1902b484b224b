// Response times looked back on and ahead (R4.9).
#pragma once

#include "domain/Sla.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

struct SlaFilter {
    Instant from{};
    Instant to{};
    std::optional<Level> level;
    CustomerId customer;
};

struct BreachLine {
    Breach breach;
    CaseNumber number;
    QString subject;
    QString customerName;
    QString assigneeInitials;
    Instant submitted{};
    Seconds overrun{}; ///< fixed, or so far for one still owed

    bool operator==(const BreachLine &) const = default;
};

struct AtRiskLine {
    CaseId caseId;
    CaseNumber number;
    QString subject;
    QString customerName;
    Level level = Level::A;
    Instant due{};

    bool operator==(const AtRiskLine &) const = default;
};

struct SlaShare {
    int inTime = 0;
    int late = 0;

    bool operator==(const SlaShare &) const = default;
};

struct SlaWeek {
    int year = 0;
    int week = 0;   ///< ISO 8601
    int inTime = 0; ///< of both levels
    int late = 0;
    SlaShare a{};
    SlaShare b{};

    bool operator==(const SlaWeek &) const = default;
};

/// First answers that took longer than the band before, and no longer than `upTo`.
struct ResponseBand {
    std::optional<Seconds> upTo; ///< none: however long
    int a = 0;                   ///< in real time
    int b = 0;                   ///< in working time

    bool operator==(const ResponseBand &) const = default;
};

/// Cases that were submitted in one hour of the day in Europe/Oslo, on any day.
struct HourLoad {
    int hour = 0; ///< 0–23
    int cases = 0;

    bool operator==(const HourLoad &) const = default;
};

struct LevelFigures {
    int inTime = 0;
    int late = 0;
    std::optional<Seconds> medianFirstResponse; ///< real time for A, working time for B
};

struct SlaOverview {
    QList<BreachLine> breaches; ///< newest first
    QList<AtRiskLine> atRisk;   ///< due within the next hour, or late and unanswered
    QList<SlaWeek> weeks;
    LevelFigures a;
    LevelFigures b;
    QList<ResponseBand> responses;
    QList<HourLoad> load; ///< all 24 hours; of cases without a level too where no level is chosen
    QList<std::pair<CustomerId, QString>> customers;
};

/// The longest comment of a review, in characters.
inline constexpr int LongestReview = 2000;

class SlaService {
public:
    explicit SlaService(Context context) : m(context) {}

    QFuture<Result<SlaOverview>> overview(SlaFilter filter) const;
    /// A lead's word on a breach, once: AlreadyReviewed, FieldEmpty for `cause` or `comment`.
    QFuture<Result<Breach>> review(BreachId id, int version, BreachCause cause, QString comment);
    /// Writes down breaches that have happened since nobody answered. Run now and then.
    QFuture<Result<int>> recordBreaches();

private:
    Context m;
};

} // namespace skranke::services
