// Wakes whoever is at this console when something goes down, wherever it was noticed, and is quiet
// once somebody has taken it.
#pragma once

#include "domain/Store.h"
#include "services/IncidentService.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace skranke::ui {

class OutageAlarm : public QObject {
    Q_OBJECT
public:
    OutageAlarm(services::IncidentService &incidents, const Store &store,
                QObject *parent = nullptr);

    /// Outages nobody has taken yet, the gravest first.
    const QList<services::IncidentRow> &untaken() const { return m_untaken; }
    /// Sources that cannot be read.
    const QList<services::WatchedSource> &blind() const { return m_blind; }
    void look(); ///< reads now

Q_SIGNALS:
    void raised(const skranke::services::IncidentRow &row);       ///< once for each new outage
    void reminded();                                              ///< still untaken; now and then
    void blinded(const skranke::services::WatchedSource &source); ///< once
    void changed();                                               ///< untaken() or blind()

private:
    void take(const services::IncidentBoard &board);

    services::IncidentService &m_incidents;
    QList<services::IncidentRow> m_untaken;
    QList<services::WatchedSource> m_blind;
    QSet<CaseId> m_known;
    QSet<MonitoringSourceId> m_knownBlind;
    QTimer m_soon;
    QTimer m_again;
    bool m_asked = false;
    bool m_askAgain = false;
};

} // namespace skranke::ui
