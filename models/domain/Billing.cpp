#include "domain/Billing.h"

#include <algorithm>

namespace skranke {

namespace {

constexpr qint64 SecondsPerHalfHour = 30 * 60;

// Half up, also below zero.
constexpr qint64 divideRounded(qint64 value, qint64 by)
{
    const qint64 doubled = 2 * value + by;
    const qint64 quotient = doubled / (2 * by);
    return doubled % (2 * by) < 0 ? quotient - 1 : quotient;
}

HalfHours started(Seconds worked)
{
    return {(worked.count() + SecondsPerHalfHour - 1) / SecondsPerHalfHour};
}

Seconds sum(const QList<Seconds> &worked)
{
    Seconds total{0};
    for (const Seconds entry : worked)
        total += entry;
    return total;
}

HalfHours startedByEntry(const QList<Seconds> &worked)
{
    HalfHours total;
    for (const Seconds entry : worked)
        total = total + started(entry);
    return total;
}

HalfHours billedInMonth(const BillableCase &value)
{
    if (value.rounding == RoundingRule::PerEntry)
        return startedByEntry(value.inMonth);
    const HalfHours soFar = started(sum(value.earlier) + sum(value.inMonth));
    return std::max(HalfHours{}, soFar - value.billedEarlier);
}

} // namespace

Result<HalfHours> startedHalfHours(Seconds worked)
{
    if (worked < Seconds{0})
        return refuse(Reason::DurationNegative);
    return started(worked);
}

Result<HalfHours> startedHalfHours(const QList<Seconds> &worked, RoundingRule rule)
{
    if (std::any_of(worked.begin(), worked.end(), [](Seconds s) { return s < Seconds{0}; }))
        return refuse(Reason::DurationNegative);
    return rule == RoundingRule::PerEntry ? startedByEntry(worked) : started(sum(worked));
}

EstimateFlag estimateFlag(std::optional<int> estimateMinutes, std::optional<int> approvedMinutes,
                          Seconds worked)
{
    if (approvedMinutes)
        return worked > Minutes{*approvedMinutes} ? EstimateFlag::PassedEstimate
                                                  : EstimateFlag::None;
    if (worked > Minutes{EstimateLimitMinutes})
        return EstimateFlag::PassedFourHours;
    if (estimateMinutes.value_or(0) > EstimateLimitMinutes)
        return EstimateFlag::NeedsEstimate;
    return EstimateFlag::None;
}

bool isIncludedInAgreement(CaseKind kind, std::optional<bool> override)
{
    return override.value_or(kind == CaseKind::Incident);
}

QList<BilledCase> bill(const QList<BillableCase> &cases, Minutes includedPerMonth)
{
    HalfHours left{std::max<qint64>(0, includedPerMonth / Minutes{30})};
    QList<BilledCase> lines;
    lines.reserve(cases.size());
    for (const BillableCase &value : cases) {
        BilledCase line;
        line.caseId = value.caseId;
        line.raw = sum(value.inMonth) + value.unbillableInMonth;
        line.billed = billedInMonth(value);
        if (value.included) {
            line.included = line.billed;
        } else {
            line.included = std::min(line.billed, left);
            left = left - line.included;
        }
        const HalfHours invoiced = line.billed - line.included;
        line.amount = {divideRounded(value.hourlyRate.ore * invoiced.count, 2)};
        lines.append(line);
    }
    return lines;
}

Money vatOf(Money net)
{
    return {divideRounded(net.ore * VatPercent, 100)};
}

} // namespace skranke
