#include "services/Events.h"

namespace skranke::services {

void record(UnitOfWork &work, const Agent &actor, Instant now, CaseId caseId, EventKind kind,
            QString field, QString from, QString to, QString note)
{
    Event event;
    event.caseId = caseId;
    event.actor = actor.id;
    event.actorName = actor.name;
    event.at = now;
    event.kind = kind;
    event.field = std::move(field);
    event.from = std::move(from);
    event.to = std::move(to);
    event.note = std::move(note);
    work.events().append(event);
}

void recordBySystem(UnitOfWork &work, Instant now, CaseId caseId, EventKind kind, QString field,
                    QString from, QString to, QString note)
{
    record(work, Agent{}, now, caseId, kind, std::move(field), std::move(from), std::move(to),
           std::move(note));
}

} // namespace skranke::services
