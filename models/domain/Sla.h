// Response times (R4): when an answer is due, whether it came in time, and the account of both.
#pragma once

#include "domain/Case.h"
#include "domain/Register.h"
#include "domain/WorkTime.h"

#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// What a level owes under an agreement, with the calendar already chosen.
struct ResponseTerms {
    Minutes responseA{120};
    std::optional<Minutes> responseB{}; ///< none: one working day (R4.3)
    Minutes updateInterval{60};
};
ResponseTerms termsOf(const Agreement &agreement);

/// R4.1–R4.4, R4.6. None for a case without a level. Invalid outside FirstYear..LastYear, and for
/// level B when the calendar is never open.
Result<std::optional<Instant>> responseDue(Level level, Instant submitted,
                                           const ResponseTerms &terms, const WorkTime &hours);

/// R4.8: when the customer is next owed word about an open level A case; none before the first
/// response, for other levels and once it is resolved (published, closed, cancelled).
std::optional<Instant> nextUpdateDue(const Case &value, std::optional<Instant> lastWord,
                                     const ResponseTerms &terms);

/// How late, in the measure of the target: real time for A, working time for B (R4.9). Zero or
/// less is never returned: none means in time (exactly on the due instant is in time, R4.1).
std::optional<Seconds> overrun(Level level, Instant due, Instant answered, const WorkTime &hours);

/// Why a stretch of the ledger counted or did not (R4.7).
enum class SegmentWhy {
    Elapsed, ///< real time counts at any hour (level A)
    Open,    ///< inside opening hours
    Night,   ///< a working day, outside its hours
    Weekend,
    Holiday,   ///< `name` says which
    ClosedDay, ///< an extra closed day; `name` says which
};
template <> struct Codes<SegmentWhy> {
    static constexpr auto table = std::to_array<Code<SegmentWhy>>({
        {SegmentWhy::Elapsed, "elapsed"},
        {SegmentWhy::Open, "open"},
        {SegmentWhy::Night, "night"},
        {SegmentWhy::Weekend, "weekend"},
        {SegmentWhy::Holiday, "holiday"},
        {SegmentWhy::ClosedDay, "closed_day"},
    });
};

struct LedgerSegment {
    Instant from{};
    Instant to{};
    bool counted = false;
    SegmentWhy why = SegmentWhy::Open;
    QString name;            ///< bokmål name of a holiday, or a closed day's own name
    QList<Holiday> holidays; ///< the holiday or holidays of the date, for other languages

    bool operator==(const LedgerSegment &) const = default;
};

/// R4.7. Segments touch each other, cover [from, to) and never overlap.
struct Ledger {
    Level level = Level::None;
    Instant from{};
    Instant to{};
    QList<LedgerSegment> segments;

    Seconds counted() const; ///< the sum of the counted segments
};

/// The account of [from, to) for a level: up to the due instant it adds up to the target, past it
/// to target plus overrun. Invalid without a level, when `to` comes before `from`, and outside
/// FirstYear..LastYear.
Result<Ledger> explain(Level level, Instant from, Instant to, const WorkTime &hours);

/// A response or an update that came too late, or has not come yet (R4.9).
enum class BreachOf { Response, Update };
template <> struct Codes<BreachOf> {
    static constexpr auto table = std::to_array<Code<BreachOf>>({
        {BreachOf::Response, "response"},
        {BreachOf::Update, "update"},
    });
};

enum class BreachCause { Unset, Illness, Load, Missed, WrongLevel, Supplier, Technical, Other };
template <> struct Codes<BreachCause> {
    static constexpr auto table = std::to_array<Code<BreachCause>>({
        {BreachCause::Unset, "unset"},
        {BreachCause::Illness, "illness"},
        {BreachCause::Load, "load"},
        {BreachCause::Missed, "missed"},
        {BreachCause::WrongLevel, "wrong_level"},
        {BreachCause::Supplier, "supplier"},
        {BreachCause::Technical, "technical"},
        {BreachCause::Other, "other"},
    });
};

struct Breach {
    BreachId id;
    int version = 0;
    CaseId caseId;
    BreachOf of = BreachOf::Response;
    Level level = Level::A;
    Instant due{};
    std::optional<Instant> answered; ///< none: still owed
    std::optional<Seconds> overrun;  ///< fixed once answered
    AgentId assignee;                ///< who had the case when it was breached

    BreachCause cause = BreachCause::Unset;
    QString comment;
    AgentId reviewedBy;
    std::optional<Instant> reviewedAt;

    bool operator==(const Breach &) const = default;
};

} // namespace skranke
