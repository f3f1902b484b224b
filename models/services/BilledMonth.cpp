#include "services/BilledMonth.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace skranke::services {

namespace {

using LinesOfMonth = QHash<CaseId, PeriodLine>;

/// The locked months and, once asked for, their lines.
class LockedMonths {
public:
    explicit LockedMonths(UnitOfWork &work) : m_work(work)
    {
        for (const BillingPeriod &period : work.time().periods())
            m_lines.insert(period.month, std::nullopt);
    }

    bool contains(Month month) const { return m_lines.contains(month); }

    HalfHours billed(Month month, CaseId id)
    {
        std::optional<LinesOfMonth> &lines = m_lines[month];
        if (!lines) {
            lines.emplace();
            for (const PeriodLine &line : m_work.time().linesOf(month))
                lines->insert(line.caseId, line);
        }
        return lines->value(id).billed;
    }

private:
    UnitOfWork &m_work;
    QMap<Month, std::optional<LinesOfMonth>> m_lines;
};

struct Worked {
    QMap<Month, QList<Seconds>> billable; ///< every month, later ones too
    Seconds unbillableInMonth{};
    Seconds untilEnd{};
};

QMap<CaseId, Worked> workedByCase(UnitOfWork &work, Month month)
{
    const Instant begin = month.begin(), end = month.end();
    QMap<CaseId, Worked> cases;
    for (const TimeEntry &entry : work.time().ofCasesActive(begin, end)) {
        Worked &worked = cases[entry.caseId];
        if (entry.start < end)
            worked.untilEnd += entry.duration;
        if (entry.billable)
            worked.billable[Month::of(entry.start)].append(entry.duration);
        else if (entry.start >= begin && entry.start < end)
            worked.unbillableInMonth += entry.duration;
    }
    return cases;
}

HalfHours started(const QList<Seconds> &worked, RoundingRule rule)
{
    const Result<HalfHours> halves = startedHalfHours(worked, rule);
    if (!halves)
        throw Failure(halves.error());
    return *halves;
}

/// What other months have taken, or would take before this one: locked ones first, for they stand
/// as they are, then the open ones in their order.
void accountForOtherMonths(BillableCase &billable, const Worked &worked, Month month,
                           LockedMonths &locked)
{
    for (auto other = worked.billable.cbegin(); other != worked.billable.cend(); ++other) {
        if (!locked.contains(other.key()))
            continue;
        billable.earlier += other.value();
        billable.billedEarlier =
            billable.billedEarlier + locked.billed(other.key(), billable.caseId);
    }
    for (auto other = worked.billable.cbegin();
         other != worked.billable.cend() && other.key() < month; ++other) {
        if (locked.contains(other.key()))
            continue;
        billable.earlier += other.value();
        billable.billedEarlier =
            std::max(billable.billedEarlier, started(billable.earlier, RoundingRule::PerCase));
    }
}

BillableCase billableOf(const Case &value, const Worked &worked, const Agreement &agreement,
                        Month month, LockedMonths &locked)
{
    BillableCase billable;
    billable.caseId = value.id;
    billable.customer = value.customer;
    billable.rounding = agreement.rounding;
    billable.hourlyRate = agreement.hourlyRate;
    billable.included = isIncludedInAgreement(value.kind, value.includedOverride);
    billable.inMonth = worked.billable.value(month);
    billable.unbillableInMonth = worked.unbillableInMonth;
    accountForOtherMonths(billable, worked, month, locked);
    return billable;
}

/// Cases that share the included minutes of one customer's agreement.
struct Account {
    Minutes included{};
    QList<BillableCase> cases;
};

QHash<CaseId, BilledCase> billed(const QHash<std::pair<CustomerId, AgreementId>, Account> &accounts)
{
    QHash<CaseId, BilledCase> lines;
    for (const Account &account : accounts)
        for (const BilledCase &line : bill(account.cases, account.included))
            lines.insert(line.caseId, line);
    return lines;
}

void sortByNumber(QList<MonthCase> &cases)
{
    std::sort(cases.begin(), cases.end(), [](const MonthCase &a, const MonthCase &b) {
        return a.value.number < b.value.number;
    });
}

Case caseOf(UnitOfWork &work, CaseId id)
{
    const auto value = work.cases().find(id);
    if (!value)
        throw Failure(
            {ErrorKind::Corrupt, Reason::None, {}, QStringLiteral("time without a case")});
    return *value;
}

QList<MonthCase> asLocked(UnitOfWork &work, Month month)
{
    const QMap<CaseId, Worked> worked = workedByCase(work, month);
    QList<MonthCase> cases;
    for (const PeriodLine &line : work.time().linesOf(month)) {
        MonthCase one;
        one.value = caseOf(work, line.caseId);
        one.customer = line.customer;
        one.worked = worked.value(line.caseId).untilEnd;
        one.billed = {line.caseId, line.raw, line.billed, line.included, line.amount};
        one.rate = line.rate;
        cases.append(one);
    }
    sortByNumber(cases);
    return cases;
}

} // namespace

std::optional<BillingPeriod> lockedPeriod(UnitOfWork &work, Month month)
{
    const QList<BillingPeriod> periods = work.time().periods();
    const auto found = std::find_if(periods.cbegin(), periods.cend(),
                                    [&](const auto &period) { return period.month == month; });
    return found == periods.cend() ? std::nullopt : std::optional(*found);
}

QList<MonthCase> casesBilledIn(UnitOfWork &work, Month month, AgreementLookup &agreements)
{
    if (lockedPeriod(work, month))
        return asLocked(work, month);

    LockedMonths locked(work);
    const QMap<CaseId, Worked> worked = workedByCase(work, month);
    QList<MonthCase> cases;
    for (auto one = worked.cbegin(); one != worked.cend(); ++one) {
        MonthCase found;
        found.value = caseOf(work, one.key());
        found.customer = found.value.customer;
        found.worked = one->untilEnd;
        cases.append(found);
    }
    // The agreement's minutes are spent on the oldest cases first.
    sortByNumber(cases);

    QHash<std::pair<CustomerId, AgreementId>, Account> accounts;
    for (MonthCase &one : cases) {
        const Agreement agreement = agreements.of(one.value).value_or(Agreement{});
        one.rate = agreement.hourlyRate;
        Account &account = accounts[{one.customer, agreement.id}];
        account.included = agreement.includedPerMonth;
        account.cases.append(billableOf(one.value, worked[one.value.id], agreement, month, locked));
    }
    const QHash<CaseId, BilledCase> lines = billed(accounts);
    for (MonthCase &one : cases)
        one.billed = lines.value(one.value.id);
    return cases;
}

} // namespace skranke::services
