#include "ui/incidents/OutageAlarm.h"

#include "services/Answer.h"

#include <algorithm>

namespace skranke::ui {

namespace {
constexpr std::chrono::milliseconds Soon{50};
constexpr std::chrono::seconds Again{30};
} // namespace

OutageAlarm::OutageAlarm(services::IncidentService &incidents, const Store &store, QObject *parent)
    : QObject(parent), m_incidents(incidents)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &OutageAlarm::look);
    m_again.setInterval(Again);
    connect(&m_again, &QTimer::timeout, this, &OutageAlarm::reminded);
    connect(&store, &Store::committed, this, [this](const ChangeSet &changes) {
        if (changes.monitoring || changes.everything || !changes.cases.isEmpty())
            m_soon.start();
    });
}

void OutageAlarm::look()
{
    m_askAgain = m_asked;
    if (m_asked)
        return;
    m_asked = true;
    services::onAnswer(m_incidents.board(), this,
                       [this](const Result<services::IncidentBoard> &board) {
                           m_asked = false;
                           // What cannot be read is said by everything else that reads.
                           if (board)
                               take(*board);
                           if (m_askAgain)
                               look();
                       });
}

void OutageAlarm::take(const services::IncidentBoard &board)
{
    const QList<services::IncidentRow> before = m_untaken;
    const QList<services::WatchedSource> blindBefore = m_blind;
    m_untaken.clear();
    m_blind.clear();
    QSet<CaseId> known;
    QSet<MonitoringSourceId> knownBlind;
    QList<services::IncidentRow> fresh;
    for (const services::IncidentRow &row : board.rows) {
        if (row.isTaken() || (row.incident && row.incident->restoredAt))
            continue;
        m_untaken.append(row);
        known.insert(row.value.id);
        if (!m_known.contains(row.value.id))
            fresh.append(row);
    }
    std::ranges::stable_sort(m_untaken, {}, [](const auto &row) { return row.value.level; });
    m_known = known;

    QList<services::WatchedSource> freshBlind;
    for (const services::WatchedSource &watched : board.sources) {
        if (!watched.source.enabled || !watched.state.blindSince)
            continue;
        m_blind.append(watched);
        knownBlind.insert(watched.source.id);
        if (!m_knownBlind.contains(watched.source.id))
            freshBlind.append(watched);
    }
    m_knownBlind = knownBlind;

    if (m_untaken.isEmpty())
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    for (const services::IncidentRow &row : std::as_const(fresh))
        Q_EMIT raised(row);
    for (const services::WatchedSource &watched : std::as_const(freshBlind))
        Q_EMIT blinded(watched);
    if (before != m_untaken || blindBefore != m_blind)
        Q_EMIT changed();
}

} // namespace skranke::ui
