#include "services/AlertFolding.h"

#include "domain/Zone.h"
#include "services/CaseSteps.h"
#include "services/Events.h"
#include "services/OutageCase.h"
#include "services/Registration.h"
#include "services/ResponseClock.h"

#include <algorithm>

namespace skranke::services {

namespace {

/// An outage of thousands of alerts is told in a few lines; the alerts themselves are all kept.
constexpr qsizetype AlertsTold = 20;
constexpr int EarlierLookedAt = 20;

Level gravest(const QList<AlertRecord> &alerts)
{
    const bool critical = std::ranges::any_of(
        alerts, [](const AlertRecord &alert) { return alert.level == Level::A; });
    return critical ? Level::A : Level::B;
}

Instant firstStart(const QList<AlertRecord> &alerts)
{
    return std::ranges::min(alerts, {}, &AlertRecord::startsAt).startsAt;
}

std::optional<Instant> endOf(const Case &value, const std::optional<Incident> &incident)
{
    std::optional<Instant> end = value.closedAt;
    if (incident)
        for (const auto &at : {incident->quietSince, incident->restoredAt})
            if (at)
                end = end ? std::max(*end, *at) : *at;
    return end;
}

} // namespace

SiteNames::SiteNames(const QList<Site> &sites)
{
    // A label of its own outranks an address, and of two sites the older has the name.
    for (const bool byLabel : {true, false})
        for (const Site &site : sites) {
            const QString key = siteKey(byLabel ? site.monitoringLabel : site.address);
            if (!key.isEmpty() && !m_sites.contains(key))
                m_sites.insert(key, site);
        }
}

std::optional<Site> SiteNames::find(const QString &text) const
{
    const auto found = m_sites.constFind(siteKey(text));
    return found == m_sites.cend() ? std::nullopt : std::optional(*found);
}

SeverityRule severityRuleOf(UnitOfWork &work)
{
    const QString text = work.settings().value(QStringLiteral("monitoring.severity"), {});
    return SeverityRule::parse(text).value_or(SeverityRule::standard());
}

AlertFolding::AlertFolding(UnitOfWork &work, const MonitoringSource &source, Instant now)
    : m_work(work),
      m_source(source),
      m_now(now),
      m_rule(severityRuleOf(work)),
      m_sites(work.monitoring().sites())
{
}

AlertRecord AlertFolding::recordOf(const Alert &alert) const
{
    AlertRecord record;
    record.source = m_source.id;
    record.fingerprint = alert.fingerprint;
    record.name = alert.name();
    record.summary = alert.summary;
    record.labels = alert.labels;
    record.siteText = alert.labels.value(m_source.siteLabel);
    record.startsAt = alert.startsAt == Instant::min() ? m_now : alert.startsAt;
    record.seenAt = m_now;
    return record;
}

bool AlertFolding::place(AlertRecord &alert) const
{
    const auto site = m_sites.find(alert.siteText);
    const Level level = m_rule.levelOf(alert.labels);
    const SiteId id = site ? site->id : SiteId{};
    const bool same = alert.level == level && alert.site == id;
    alert.level = level;
    alert.site = id;
    return same;
}

// A start that no clock can have had is as good as none.
QList<Alert> AlertFolding::sober(QList<Alert> reading) const
{
    for (Alert &alert : reading)
        if (alert.startsAt > m_now || alert.startsAt < FirstInstant)
            alert.startsAt = Instant::min();
    return reading;
}

bool AlertFolding::concerns(const QList<Alert> &reading) const
{
    const QList<AlertRecord> firing = m_work.monitoring().firing(m_source.id);
    if (!compareAlerts(firing, sober(reading)).isEmpty())
        return true;
    return std::ranges::any_of(
        firing, [this](AlertRecord alert) { return !alert.caseId && !place(alert); });
}

Result<MonitoringOutcome> AlertFolding::take(const QList<Alert> &reading)
{
    const QList<AlertRecord> firing = m_work.monitoring().firing(m_source.id);
    const AlertChanges changes = compareAlerts(firing, sober(reading));
    QSet<AlertId> over;
    for (AlertRecord alert : changes.ended) {
        over.insert(alert.id);
        alert.endedAt = std::max(m_now, alert.startsAt);
        m_work.monitoring().update(alert);
    }

    QMap<SiteId, std::pair<Site, QList<AlertRecord>>> bySite;
    const auto group = [&](const AlertRecord &alert) {
        const auto site = m_sites.find(alert.siteText);
        if (site && alert.level != Level::None) {
            auto &[where, alerts] = bySite[site->id];
            where = *site;
            alerts.append(alert);
        }
    };
    // What mapped to no site yesterday does once a lead has registered the site, or the rule.
    for (AlertRecord alert : firing) {
        if (alert.caseId || over.contains(alert.id) || place(alert))
            continue;
        m_work.monitoring().update(alert);
        group(alert);
    }
    for (const Alert &alert : changes.started) {
        AlertRecord record = recordOf(alert);
        place(record);
        m_work.monitoring().insert(record);
        group(record);
    }
    for (auto &[site, alerts] : bySite)
        if (auto folded = fold(site, std::move(alerts)); !folded)
            return tl::make_unexpected(folded.error());
    end(changes.ended);
    m_outcome.started = int(changes.started.size());
    m_outcome.ended = int(changes.ended.size());
    return m_outcome;
}

Result<void> AlertFolding::fold(const Site &site, QList<AlertRecord> alerts)
{
    const auto value = caseFor(site, alerts);
    if (!value)
        return tl::make_unexpected(value.error());
    for (AlertRecord &alert : alerts) {
        alert.caseId = value->id;
        m_work.monitoring().update(alert);
    }
    tell(value->id, "alert_started", alerts);
    return follow(*value, site, alerts);
}

Result<Case> AlertFolding::caseFor(const Site &site, const QList<AlertRecord> &alerts)
{
    const FoldDecision decision = foldAlert(known(site.id), firstStart(alerts));
    switch (decision.fold) {
    case Fold::Open:
        return openCase(site, alerts);
    case Fold::Reopen:
        return reopenCase(decision.into, alerts);
    case Fold::Join:
        break;
    }
    m_outcome.joined.append(decision.into);
    return *m_work.cases().find(decision.into);
}

QList<KnownIncident> AlertFolding::known(SiteId site) const
{
    QList<KnownIncident> known;
    for (Case value : m_work.monitoring().incidentsOf(site, EarlierLookedAt)) {
        if (value.mergedInto) {
            if (const auto into = m_work.cases().find(value.mergedInto))
                value = *into;
        }
        const bool open = isOpen(value.state) && value.state != State::Published;
        const auto incident = m_work.monitoring().incident(value.id);
        known.append({value.id, open, open ? std::nullopt : endOf(value, incident)});
    }
    return known;
}

Case AlertFolding::openCase(const Site &site, const QList<AlertRecord> &alerts)
{
    Case value = outageCase(m_work, site, alerts);
    value.level = gravest(alerts);
    value.submitted = firstStart(alerts);
    registerCase(m_work, value, nullptr, m_now);
    m_work.cases().refreshSearchText(value.id);
    m_outcome.opened.append(value.id);
    return value;
}

Result<Case> AlertFolding::reopenCase(CaseId id, const QList<AlertRecord> &alerts)
{
    TransitionRequest request;
    request.transition = Transition::Reopen;
    request.words = alerts.first().words();
    WorkflowFacts facts;
    facts.now = m_now;
    m_outcome.reopened.append(id);
    return move(m_work, nullptr, *m_work.cases().find(id), request, facts, nullptr);
}

Result<void> AlertFolding::follow(Case value, const Site &site, const QList<AlertRecord> &alerts)
{
    auto incident = m_work.monitoring().incident(value.id);
    if (!incident) {
        incident = Incident{value.id, site.id, std::min(value.submitted, firstStart(alerts)),
                            m_now,    {},      {}};
    } else if (incident->quietSince || incident->restoredAt) {
        recordBySystem(m_work, m_now, value.id, EventKind::FieldChanged,
                       QStringLiteral("down_again"));
        incident->quietSince.reset();
        incident->restoredAt.reset();
    }
    m_work.monitoring().save(*incident);

    // A graver alert makes the outage graver; nothing but a person makes it less so.
    const Case before = value;
    const Level level = gravest(alerts);
    if (value.level == Level::None || (level == Level::A && value.level == Level::B)) {
        const auto due = [](const Case &of) {
            return of.responseDue ? formatInstant(*of.responseDue) : QStringLiteral("-");
        };
        value.level = level;
        recomputeDue(m_work, value, m_now);
        recordBySystem(m_work, m_now, value.id, EventKind::LevelChanged, {}, toCode(before.level),
                       toCode(level), QStringLiteral("%1 %2").arg(due(before), due(value)));
    }
    refreshUpdateClock(m_work, value, m_now);
    if (value == before)
        return {};
    return saved(m_work, std::move(value)).map([](const Case &) {});
}

void AlertFolding::end(QList<AlertRecord> alerts)
{
    QMap<CaseId, QList<AlertRecord>> byCase;
    for (AlertRecord &alert : alerts)
        if (alert.caseId)
            byCase[alert.caseId].append(alert);
    for (auto ended = byCase.cbegin(); ended != byCase.cend(); ++ended) {
        tell(ended.key(), "alert_ended", ended.value());
        auto incident = m_work.monitoring().incident(ended.key());
        if (!incident || incident->quietSince || m_work.monitoring().fires(ended.key()))
            continue;
        incident->quietSince = m_now;
        m_work.monitoring().save(*incident);
        recordBySystem(m_work, m_now, ended.key(), EventKind::FieldChanged,
                       QStringLiteral("alerts_quiet"));
        m_outcome.quiet.append(ended.key());
    }
}

void AlertFolding::tell(CaseId id, const char *field, const QList<AlertRecord> &alerts) const
{
    const QString code = QString::fromLatin1(field);
    for (qsizetype i = 0; i < alerts.size() && i < AlertsTold; ++i)
        recordBySystem(m_work, m_now, id, EventKind::FieldChanged, code,
                       formatInstant(alerts[i].startsAt), alerts[i].words());
    if (alerts.size() > AlertsTold)
        recordBySystem(m_work, m_now, id, EventKind::FieldChanged, code + QStringLiteral("_more"),
                       {}, QString::number(alerts.size() - AlertsTold));
}

} // namespace skranke::services
