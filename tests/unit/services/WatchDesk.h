// A desk whose sites are watched.
#pragma once

#include "services/CaseService.h"
#include "services/IncidentService.h"
#include "services/MonitoringService.h"
#include "services/SlaService.h"
#include "tests/support/Desk.h"

namespace skranke::tests {

struct WatchDesk : Desk {
    explicit WatchDesk(Instant now = at("2026-11-24T01:11:00Z")) : Desk(now)
    {
        source.name = QStringLiteral("Hovedovervåking");
        source.address = QStringLiteral("http://127.0.0.1:9093");
        source = must(monitoring.save(source));
        session.setMe(agent);
    }

    MonitoringSource source;
    services::MonitoringService monitoring{context()};
    services::IncidentService incidents{context()};
    services::CaseService cases{context()};
    Customer customer =
        addCustomer(QStringLiteral("Bokhuset AS"), QStringLiteral("bokhuset.example"));
    Site site = addSite(QStringLiteral("bokhuset.example"));

    Site addSite(const QString &address)
    {
        Site value;
        value.customer = customer.id;
        value.address = address;
        return add(value);
    }
    Alert alert(const QString &fingerprint, Instant startsAt,
                const QString &instance = QStringLiteral("https://bokhuset.example/"),
                const QString &severity = QStringLiteral("critical")) const
    {
        return {fingerprint,
                {{QStringLiteral("alertname"), QStringLiteral("SiteDown")},
                 {QStringLiteral("instance"), instance},
                 {QStringLiteral("severity"), severity}},
                QStringLiteral("Probe failed"),
                startsAt,
                false};
    }
    services::MonitoringOutcome take(const QList<Alert> &reading)
    {
        return must(monitoring.take(source.id, reading));
    }
    services::IncidentBoard board() { return must(incidents.board()); }
    Case only() { return board().rows.at(0).value; }
    QList<Event> told(CaseId id, const QString &field)
    {
        QList<Event> found;
        for (const Event &event : events(id, EventKind::FieldChanged))
            if (event.field == field)
                found.append(event);
        return found;
    }
};

} // namespace skranke::tests
