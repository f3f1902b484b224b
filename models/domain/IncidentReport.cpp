#include "domain/Incident.h"

#include <algorithm>

namespace skranke {

namespace {

const Event *firstTaken(const IncidentFacts &facts)
{
    const auto taken = std::ranges::find_if(facts.events, [](const Event &event) {
        return event.kind == EventKind::Responded
            || (event.kind == EventKind::Transition && event.field == QLatin1String("take"));
    });
    return taken == facts.events.cend() ? nullptr : &*taken;
}

const Event *lastClosed(const IncidentFacts &facts)
{
    const QString closed = toCode(State::Closed), cancelled = toCode(State::Cancelled);
    for (auto event = facts.events.crbegin(); event != facts.events.crend(); ++event)
        if (event->kind == EventKind::Transition && (event->to == closed || event->to == cancelled))
            return &*event;
    return nullptr;
}

QString whoSaidRestored(const IncidentFacts &facts)
{
    for (auto event = facts.events.crbegin(); event != facts.events.crend(); ++event)
        if (event->kind == EventKind::FieldChanged && event->field == QLatin1String("restored"))
            return event->actorName;
    return {};
}

class Timeline {
public:
    explicit Timeline(const IncidentFacts &facts) : m(facts) {}

    QList<TimelineEntry> entries()
    {
        for (const AlertRecord &alert : m.alerts) {
            add(alert.startsAt, TimelineKind::AlertStarted, {}, alert.words());
            if (alert.endedAt)
                add(*alert.endedAt, TimelineKind::AlertEnded, {}, alert.words());
        }
        add(m.incident ? m.incident->detectedAt : m.value.registered, TimelineKind::Detected);
        if (const Event *taken = firstTaken(m))
            add(taken->at, TimelineKind::Taken, taken->actorName);
        for (const Message &message : m.messages)
            if (isHumanResponse(message))
                add(message.at,
                    message.kind == MessageKind::Telephone ? TimelineKind::Call
                                                           : TimelineKind::Update,
                    message.authorName);
        if (m.incident && m.incident->quietSince)
            add(*m.incident->quietSince, TimelineKind::Quiet);
        if (m.incident && m.incident->restoredAt)
            add(*m.incident->restoredAt, TimelineKind::Restored, whoSaidRestored(m));
        if (const Event *closed = isOpen(m.value.state) ? nullptr : lastClosed(m))
            add(closed->at, TimelineKind::Closed, closed->actorName);
        std::ranges::stable_sort(m_entries, {}, &TimelineEntry::at);
        return m_entries;
    }

private:
    void add(Instant at, TimelineKind kind, const QString &who = {}, const QString &text = {})
    {
        m_entries.append({at, kind, who, text});
    }

    const IncidentFacts &m;
    QList<TimelineEntry> m_entries;
};

std::optional<Instant> restoredOf(const IncidentFacts &facts)
{
    if (facts.incident && facts.incident->restoredAt && facts.incident->quietSince)
        return std::min(*facts.incident->restoredAt, *facts.incident->quietSince);
    if (facts.incident && facts.incident->restoredAt)
        return facts.incident->restoredAt;
    if (facts.incident && facts.incident->quietSince)
        return facts.incident->quietSince;
    return isOpen(facts.value.state) ? std::nullopt : facts.value.closedAt;
}

} // namespace

qint64 IncidentReport::downtimeMinutes() const
{
    return (downtime.count() + 59) / 60;
}

IncidentReport reportOf(const IncidentFacts &facts, Instant now)
{
    IncidentReport report;
    report.number = facts.value.number;
    report.level = facts.value.level;
    report.siteAddress = facts.siteAddress;
    report.customerName = facts.customerName;
    report.started = facts.incident ? facts.incident->startedAt : facts.value.submitted;
    report.detected = facts.incident ? facts.incident->detectedAt : facts.value.registered;
    if (const Event *taken = firstTaken(facts)) {
        report.taken = taken->at;
        report.takenBy = taken->actorName;
    }
    for (const Message &message : facts.messages)
        if (isHumanResponse(message) && message.kind == MessageKind::Outgoing)
            report.updates.append(message.at);
    report.restored = restoredOf(facts);
    const QList<TimeSpan> own = downtimeOfCase(facts.value, facts.incident, facts.alerts, now);
    report.downtime = lengthOf(own);
    report.month = availabilityIn(Month::of(report.started), joined(facts.downOfSite + own), now);
    report.timeline = Timeline(facts).entries();
    return report;
}

} // namespace skranke
