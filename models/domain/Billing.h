// From worked seconds to an invoice basis (R6). Pure; money is øre and half hours are counted.
#pragma once

#include "domain/Case.h"
#include "domain/Money.h"
#include "domain/Register.h"
#include "domain/Result.h"
#include "domain/TimeEntry.h"

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace skranke {

inline constexpr int EstimateLimitMinutes = 240; ///< R5.1, R6.4: strictly over needs approval

/// A number of half hours: the unit of every invoice.
struct HalfHours {
    qint64 count = 0;

    double hours() const { return static_cast<double>(count) / 2.0; } ///< for display only
    Seconds duration() const { return std::chrono::minutes{30} * count; }
    friend constexpr auto operator<=>(const HalfHours &, const HalfHours &) = default;
    friend constexpr HalfHours operator+(HalfHours a, HalfHours b) { return {a.count + b.count}; }
    friend constexpr HalfHours operator-(HalfHours a, HalfHours b) { return {a.count - b.count}; }
};

/// R6.2: started half hours. Negative durations are refused.
Result<HalfHours> startedHalfHours(Seconds worked);
/// R6.3 over a set of durations.
Result<HalfHours> startedHalfHours(const QList<Seconds> &worked, RoundingRule rule);

/// A calendar month in Europe/Oslo.
struct Month {
    int year = 0;
    unsigned month = 0;

    static std::optional<Month> parse(QStringView text); ///< `2026-11`
    static Month of(Instant at);
    QString toString() const;
    Instant begin() const;
    Instant end() const; ///< first instant of the next month
    Month next() const;
    Month previous() const;
    friend auto operator<=>(const Month &, const Month &) = default;
};

/// R6.4.
enum class EstimateFlag {
    None,
    NeedsEstimate,   ///< estimate > 240 min, none approved
    PassedFourHours, ///< raw time > 240 min, none approved
    PassedEstimate,  ///< raw time over the approved amount
};
template <> struct Codes<EstimateFlag> {
    static constexpr auto table = std::to_array<Code<EstimateFlag>>({
        {EstimateFlag::None, "none"},
        {EstimateFlag::NeedsEstimate, "needs_estimate"},
        {EstimateFlag::PassedFourHours, "passed_4h"},
        {EstimateFlag::PassedEstimate, "passed_estimate"},
    });
};
/// The gravest that applies: passed estimate, passed 4 h, needs estimate. `worked` is all raw
/// time on the case, billable or not.
EstimateFlag estimateFlag(std::optional<int> estimateMinutes, std::optional<int> approvedMinutes,
                          Seconds worked);

/// R6.5: incidents are in the agreement unless marked otherwise.
bool isIncludedInAgreement(CaseKind kind, std::optional<bool> override);

/// What the billing rules need to know of one case for one month.
struct BillableCase {
    CaseId caseId;
    CustomerId customer;
    RoundingRule rounding = RoundingRule::PerCase;
    Money hourlyRate;
    bool included = false;       ///< covered by the agreement altogether
    QList<Seconds> earlier;      ///< billable entries before the month
    HalfHours billedEarlier;     ///< what earlier periods billed, covered or not
    QList<Seconds> inMonth;      ///< billable entries of the month
    Seconds unbillableInMonth{}; ///< raw time that is not billed
};

/// One line of the basis.
struct BilledCase {
    CaseId caseId;
    Seconds raw{};      ///< worked in the month, billable or not
    HalfHours billed;   ///< started half hours of the month
    HalfHours included; ///< of `billed`: covered by the agreement
    Money amount;       ///< (billed − included) at the rate, excluding VAT

    bool operator==(const BilledCase &) const = default;
};

/// Bills one customer's month. Rule `case` bills ceil(total so far) less `billedEarlier`, and
/// nothing while earlier periods billed more than that. Durations are never negative: services
/// refuse such entries. `includedPerMonth` is spent on the lines in the order given, in
/// whole half hours, rounded down. The sum of the lines is the total, always (R6.3).
QList<BilledCase> bill(const QList<BillableCase> &cases, Minutes includedPerMonth);

inline constexpr int VatPercent = 25;
Money vatOf(Money net); ///< rounded half up to whole øre

} // namespace skranke
