#include "domain/Incident.h"

#include <algorithm>
#include <numeric>

namespace skranke {

FoldDecision foldAlert(const QList<KnownIncident> &known, Instant startsAt)
{
    for (const KnownIncident &incident : known)
        if (incident.open)
            return {Fold::Join, incident.caseId};
    for (const KnownIncident &incident : known)
        if (incident.endedAt && startsAt <= *incident.endedAt + FlapWindow)
            return {Fold::Reopen, incident.caseId};
    return {};
}

QList<TimeSpan> joined(QList<TimeSpan> spans)
{
    spans.removeIf([](const TimeSpan &span) { return span.to <= span.from; });
    std::ranges::sort(spans, {}, &TimeSpan::from);
    QList<TimeSpan> whole;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (whole.isEmpty() || whole.last().to < span.from)
            whole.append(span);
        else
            whole.last().to = std::max(whole.last().to, span.to);
    }
    return whole;
}

QList<TimeSpan> downtimeOf(const QList<AlertRecord> &alerts, std::optional<Instant> restoredAt,
                           Instant now)
{
    QList<TimeSpan> spans;
    for (const AlertRecord &alert : alerts) {
        if (alert.level != Level::A)
            continue;
        Instant end = alert.endedAt.value_or(now);
        if (restoredAt && alert.startsAt <= *restoredAt)
            end = std::min(end, *restoredAt);
        spans.append({alert.startsAt, end});
    }
    return joined(std::move(spans));
}

Seconds lengthOf(const QList<TimeSpan> &spans)
{
    return std::accumulate(
        spans.cbegin(), spans.cend(), Seconds{0},
        [](Seconds sum, const TimeSpan &span) { return sum + (span.to - span.from); });
}

QList<TimeSpan> within(const QList<TimeSpan> &spans, Instant from, Instant to)
{
    QList<TimeSpan> inside;
    for (const TimeSpan &span : spans) {
        const TimeSpan cut{std::max(span.from, from), std::min(span.to, to)};
        if (cut.from < cut.to)
            inside.append(cut);
    }
    return inside;
}

int Availability::milliPercent() const
{
    constexpr qint64 Whole = 100'000;
    if (total <= Seconds{0})
        return int(Whole);
    return int((total - down).count() * Whole / total.count());
}

Availability availabilityIn(Month month, const QList<TimeSpan> &down, Instant now)
{
    const Instant end = std::clamp(now, month.begin(), month.end());
    return {month, lengthOf(within(down, month.begin(), end)), end - month.begin()};
}

QList<TimeSpan> downtimeOfCase(const Case &value, const std::optional<Incident> &incident,
                               const QList<AlertRecord> &alerts, Instant now)
{
    const auto restored = incident ? incident->restoredAt : std::nullopt;
    if (!alerts.isEmpty())
        return downtimeOf(alerts, restored, now);
    if (value.level != Level::A)
        return {};
    return joined({{value.submitted, restored ? *restored : value.closedAt.value_or(now)}});
}

} // namespace skranke
