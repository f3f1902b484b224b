#include "services/IncidentReader.h"

#include "services/CaseReader.h"

#include <algorithm>

namespace skranke::services {

namespace {

IncidentRow rowOf(UnitOfWork &work, const Case &value)
{
    IncidentRow row;
    row.value = value;
    row.incident = work.monitoring().incident(value.id);
    if (const auto site = value.site ? work.registers().site(value.site) : std::nullopt)
        row.siteAddress = site->address;
    if (value.customer)
        if (const auto customer = work.registers().customer(value.customer))
            row.customerName = customer->name;
    if (value.assignee)
        if (const auto agent = work.registers().agent(value.assignee))
            row.assigneeName = agent->name;
    row.alerts = work.monitoring().ofCase(value.id);
    std::ranges::stable_partition(row.alerts,
                                  [](const AlertRecord &alert) { return !alert.endedAt; });
    row.fired = row.alerts.size();
    row.firing = std::ranges::count_if(
        row.alerts, [](const AlertRecord &alert) { return !alert.endedAt.has_value(); });
    row.alerts.resize(std::min<qsizetype>(row.alerts.size(), AlertsOnBoard));
    return row;
}

/// The site's downtime in a month, by every outage it had.
QList<TimeSpan> downOfSite(UnitOfWork &work, SiteId site, Month month, Instant now)
{
    QList<TimeSpan> down;
    for (const Case &value : work.monitoring().incidentsOf(site, month.begin(), month.end()))
        down += downtimeOfCase(value, work.monitoring().incident(value.id),
                               work.monitoring().ofCase(value.id), now);
    return joined(std::move(down));
}

} // namespace

IncidentBoard readBoard(UnitOfWork &work)
{
    IncidentBoard board;
    for (const Case &value : work.monitoring().openIncidents())
        board.rows.append(rowOf(work, value));
    board.unmapped = work.monitoring().unmapped(UnmappedOnBoard);
    const QList<SourceState> states = work.monitoring().states();
    for (const MonitoringSource &source : work.monitoring().sources()) {
        const auto state = std::ranges::find(states, source.id, &SourceState::source);
        board.sources.append(
            {source, state == states.cend() ? SourceState{source.id, {}, {}, {}, {}} : *state});
    }
    return board;
}

Result<IncidentReport> readReport(UnitOfWork &work, CaseId id, Instant now)
{
    const auto value = loadCase(work, id);
    if (!value)
        return tl::make_unexpected(value.error());
    IncidentFacts facts;
    facts.value = *value;
    facts.incident = work.monitoring().incident(id);
    facts.alerts = work.monitoring().ofCase(id);
    facts.events = work.events().ofCase(id);
    facts.messages = work.messages().ofCase(id);
    const Instant started = facts.incident ? facts.incident->startedAt : value->submitted;
    if (const auto site = value->site ? work.registers().site(value->site) : std::nullopt) {
        facts.siteAddress = site->address;
        facts.downOfSite = downOfSite(work, site->id, Month::of(started), now);
    }
    if (value->customer)
        if (const auto customer = work.registers().customer(value->customer))
            facts.customerName = customer->name;
    return reportOf(facts, now);
}

} // namespace skranke::services
