#include "services/BillingService.h"

#include "services/BilledMonth.h"
#include "services/Job.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace skranke::services {

namespace {

bool isDone(State state)
{
    return state == State::Approved || state == State::Published || !isOpen(state);
}

BillingStatus statusOf(const BillingLine &line, bool locked)
{
    if (locked)
        return BillingStatus::Locked;
    switch (line.flag) {
    case EstimateFlag::NeedsEstimate:
        return BillingStatus::NeedsEstimate;
    case EstimateFlag::PassedFourHours:
        return BillingStatus::PassedFourHours;
    case EstimateFlag::PassedEstimate:
        return BillingStatus::PassedEstimate;
    case EstimateFlag::None:
        break;
    }
    if (line.billed > HalfHours{} && line.included == line.billed)
        return BillingStatus::Included;
    if (isDone(line.state))
        return BillingStatus::Ready;
    return line.approvedMinutes ? BillingStatus::EstimateApproved : BillingStatus::Open;
}

std::optional<Instant> whenApproved(UnitOfWork &work, const Case &value)
{
    std::optional<Instant> latest;
    if (value.approvedMinutes)
        for (const Approval &approval : work.approvals().ofCase(value.id))
            if (approval.of == ApprovalOf::Estimate)
                latest = approval.saidAt;
    return latest;
}

BillingLine lineOf(UnitOfWork &work, const MonthCase &one, AgreementLookup &agreements, bool locked)
{
    const Case &value = one.value;
    BillingLine line;
    line.caseId = value.id;
    line.number = value.number;
    line.subject = value.subject;
    line.customer = one.customer;
    line.customerName = agreements.customer(one.customer).name;
    line.state = value.state;
    line.kind = value.kind;
    line.estimateMinutes = value.estimateMinutes;
    line.approvedMinutes = value.approvedMinutes;
    line.approvedAt = whenApproved(work, value);
    line.raw = one.billed.raw;
    line.rawTotal = one.worked;
    line.billed = one.billed.billed;
    line.included = one.billed.included;
    line.rate = one.rate;
    line.amount = one.billed.amount;
    line.flag = estimateFlag(value.estimateMinutes, value.approvedMinutes, one.worked);
    line.status = statusOf(line, locked);
    return line;
}

/// Open cases that wait for an estimate belong in the view before anybody has worked on them.
QList<MonthCase> waitingForEstimate(UnitOfWork &work, Month month, const QSet<CaseId> &known,
                                    AgreementLookup &agreements)
{
    QList<MonthCase> cases;
    for (const CaseId id : work.time().openNeedingEstimate()) {
        const auto value = known.contains(id) ? std::nullopt : work.cases().find(id);
        if (!value || value->registered >= month.end())
            continue;
        MonthCase one;
        one.value = *value;
        one.customer = value->customer;
        for (const TimeEntry &entry : work.time().ofCase(id))
            if (entry.start < month.end())
                one.worked += entry.duration;
        one.rate = agreements.of(*value).value_or(Agreement{}).hourlyRate;
        cases.append(one);
    }
    return cases;
}

bool flagged(const BillingLine &line)
{
    return line.flag != EstimateFlag::None;
}

void sum(BillingMonth &month)
{
    for (const BillingLine &line : month.lines) {
        month.raw += line.raw;
        month.billed = month.billed + line.billed;
        month.included = month.included + line.included;
        month.amount += line.amount;
    }
}

bool comesFirst(const BillingLine &a, const BillingLine &b)
{
    if (flagged(a) != flagged(b))
        return flagged(a);
    const int byName = QString::localeAwareCompare(a.customerName, b.customerName);
    return byName != 0 ? byName < 0 : a.number < b.number;
}

QList<std::pair<CustomerId, QString>> customersOf(const QList<BillingLine> &lines)
{
    QList<std::pair<CustomerId, QString>> customers;
    for (const BillingLine &line : lines)
        if (const std::pair one{line.customer, line.customerName};
            line.customer && !customers.contains(one))
            customers.append(one);
    std::sort(customers.begin(), customers.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return customers;
}

BillingMonth monthOf(UnitOfWork &work, const BillingFilter &filter)
{
    BillingMonth month;
    month.month = filter.month;
    if (const auto period = lockedPeriod(work, filter.month)) {
        month.locked = true;
        month.lockedAt = period->lockedAt;
        if (const auto agent = work.registers().agent(period->lockedBy))
            month.lockedByName = agent->name;
    }
    AgreementLookup agreements(work);
    QList<MonthCase> cases = casesBilledIn(work, filter.month, agreements);
    QSet<CaseId> known;
    for (const MonthCase &one : cases)
        known.insert(one.value.id);
    if (!month.locked)
        cases += waitingForEstimate(work, filter.month, known, agreements);

    for (const MonthCase &one : cases)
        month.lines.append(lineOf(work, one, agreements, month.locked));
    month.customers = customersOf(month.lines);
    month.flagged =
        static_cast<int>(std::count_if(month.lines.cbegin(), month.lines.cend(), flagged));
    month.lines.removeIf([&](const BillingLine &line) {
        return (filter.customer && line.customer != filter.customer)
            || (filter.onlyFlagged && !flagged(line));
    });
    std::sort(month.lines.begin(), month.lines.end(), comesFirst);
    sum(month);
    return month;
}

} // namespace

QFuture<Result<BillingMonth>> BillingService::month(BillingFilter filter) const
{
    return m.store.read(
        [filter](UnitOfWork &work) -> Result<BillingMonth> { return monthOf(work, filter); });
}

QFuture<Result<BillingPeriod>> BillingService::lock(Month month)
{
    return writeAsLead(
        m, [month](UnitOfWork &work, const Agent &me, Instant now) -> Result<BillingPeriod> {
            if (now < month.end())
                return refuse(Reason::PeriodNotOver, {month.toString()});
            if (lockedPeriod(work, month))
                return refuse(Reason::PeriodLocked, {month.toString()});
            AgreementLookup agreements(work);
            QList<PeriodLine> lines;
            for (const MonthCase &one : casesBilledIn(work, month, agreements))
                lines.append({month, one.value.id, one.customer, one.billed.raw, one.billed.billed,
                              one.billed.included, one.rate, one.billed.amount});
            const BillingPeriod period{month, me.id, now};
            work.time().lock(period, lines);
            return period;
        });
}

} // namespace skranke::services
