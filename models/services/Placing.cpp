#include "services/Placing.h"

#include "services/Events.h"
#include "services/Registration.h"
#include "services/ResponseClock.h"

namespace skranke::services {

void placeContacts(UnitOfWork &work, const QList<ContactId> &contacts, const Customer &customer,
                   const Agent &me, Instant now, const QString &why)
{
    const QList<CaseId> placed =
        work.registers().placeContacts(contacts, customer.id, customer.agreement);
    for (const CaseId id : placed) {
        auto value = work.cases().find(id);
        if (!value)
            continue;
        placeByContact(work, *value);
        recomputeDue(work, *value, now);
        if (!work.cases().update(*value))
            throw Failure({ErrorKind::Conflict, Reason::None, {}, {}});
        record(work, me, now, id, EventKind::CustomerPlaced, {}, {}, customer.name, why);
        work.cases().refreshSearchText(id);
    }
}

} // namespace skranke::services
