#include "services/SlaService.h"

#include "services/AgreementLookup.h"
#include "services/Events.h"
#include "services/Job.h"
#include "services/ResponseClock.h"
#include "services/SlaFigures.h"

#include <algorithm>

namespace skranke::services {

namespace {

constexpr std::chrono::hours AtRiskAhead{1};

bool matches(const SlaFilter &filter, Level level, CustomerId customer)
{
    return (!filter.level || *filter.level == level)
        && (!filter.customer || filter.customer == customer);
}

/// What the page says of cases that breaches and risks belong to.
class Names {
public:
    explicit Names(UnitOfWork &work) : m_agreements(work)
    {
        for (const Agent &agent : work.registers().agents())
            m_initials.insert(agent.id, agent.initials);
    }
    QString customer(const Case &value) { return m_agreements.customer(value.customer).name; }
    QString initials(AgentId id) const { return m_initials.value(id); }

private:
    AgreementLookup m_agreements;
    QHash<AgentId, QString> m_initials;
};

BreachLine lineOf(UnitOfWork &work, const Breach &breach, const Case &value, Names &names,
                  Instant now)
{
    BreachLine line;
    line.breach = breach;
    line.number = value.number;
    line.subject = value.subject;
    line.customerName = names.customer(value);
    line.assigneeInitials = names.initials(breach.assignee);
    line.submitted = value.submitted;
    const auto soFar = [&] {
        const Instant until = breach.answered.value_or(value.closedAt.value_or(now));
        return overrun(breach.level, breach.due, until, hoursFor(work, value));
    };
    line.overrun = (breach.overrun ? breach.overrun : soFar()).value_or(Seconds{0});
    return line;
}

QList<AtRiskLine> atRisk(UnitOfWork &work, const SlaFilter &filter, Names &names, Instant now)
{
    QList<AtRiskLine> lines;
    for (const Case &value : work.cases().dueBefore(now + AtRiskAhead)) {
        if (!matches(filter, value.level, value.customer))
            continue;
        AtRiskLine line;
        line.caseId = value.id;
        line.number = value.number;
        line.subject = value.subject;
        line.customerName = names.customer(value);
        line.level = value.level;
        line.due = value.nextDue().value_or(now);
        lines.append(line);
    }
    return lines;
}

using NamedCustomers = QList<std::pair<CustomerId, QString>>;

void mention(NamedCustomers &customers, const Case &value, Names &names)
{
    const bool known = std::any_of(customers.cbegin(), customers.cend(),
                                   [&](const auto &one) { return one.first == value.customer; });
    if (value.customer && !known)
        customers.append({value.customer, names.customer(value)});
}

SlaOverview overviewOf(UnitOfWork &work, const SlaFilter &filter, Instant now)
{
    SlaOverview overview;
    Names names(work);
    for (const Breach &breach : work.breaches().dueWithin(filter.from, filter.to)) {
        const auto value = work.cases().find(breach.caseId);
        if (!value)
            continue;
        mention(overview.customers, *value, names);
        if (matches(filter, breach.level, value->customer))
            overview.breaches.append(lineOf(work, breach, *value, names, now));
    }
    QList<Case> due;
    for (const Case &value : work.breaches().casesDueWithin(filter.from, filter.to)) {
        mention(overview.customers, value, names);
        if (matches(filter, value.level, value.customer))
            due.append(value);
    }
    std::sort(overview.customers.begin(), overview.customers.end(),
              [](const auto &a, const auto &b) {
                  return QString::localeAwareCompare(a.second, b.second) < 0;
              });
    overview.atRisk = atRisk(work, filter, names, now);
    overview.weeks = weeksOf(due, filter.from, filter.to, now);
    const ResponseTimes responses = responseTimes(work, due);
    overview.a = figuresOf(due, Level::A, responses.a, now);
    overview.b = figuresOf(due, Level::B, responses.b, now);
    overview.responses = bandsOf(responses);
    overview.load = loadOf(
        work.breaches().submittedByHour(filter.from, filter.to, filter.level, filter.customer));
    return overview;
}

} // namespace

QFuture<Result<SlaOverview>> SlaService::overview(SlaFilter filter) const
{
    return m.store.read([filter, now = m.clock.now()](UnitOfWork &work) -> Result<SlaOverview> {
        return overviewOf(work, filter, now);
    });
}

QFuture<Result<Breach>> SlaService::review(BreachId id, int version, BreachCause cause,
                                           QString comment)
{
    return writeAsLead(m,
                       [id, version, cause, comment = comment.trimmed()](
                           UnitOfWork &work, const Agent &me, Instant now) -> Result<Breach> {
                           auto breach = work.breaches().find(id);
                           if (!breach)
                               return fail(ErrorKind::NotFound);
                           if (breach->reviewedAt)
                               return refuse(Reason::AlreadyReviewed);
                           if (breach->version != version)
                               return fail(ErrorKind::Conflict);
                           if (cause == BreachCause::Unset)
                               return refuse(Reason::FieldEmpty, {QStringLiteral("cause")});
                           if (comment.isEmpty())
                               return refuse(Reason::FieldEmpty, {QStringLiteral("comment")});
                           if (comment.size() > LongestReview)
                               return refuse(Reason::TextTooLong, {QString::number(LongestReview)});
                           breach->cause = cause;
                           breach->comment = comment;
                           breach->reviewedBy = me.id;
                           breach->reviewedAt = now;
                           if (!work.breaches().update(*breach))
                               return fail(ErrorKind::Conflict);
                           record(work, me, now, breach->caseId, EventKind::BreachReviewed,
                                  toCode(breach->of), {}, toCode(cause), comment);
                           return *breach;
                       });
}

QFuture<Result<int>> SlaService::recordBreaches()
{
    return writeAsAgent(m, [](UnitOfWork &work, const Agent &, Instant now) -> Result<int> {
        int written = 0;
        for (const Case &value : work.cases().dueBefore(now))
            written += recordOverdue(work, value, now) ? 1 : 0;
        return written;
    });
}

} // namespace skranke::services
