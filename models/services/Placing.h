// Giving senders, and the cases they wrote, the customer they belong to (R2.4). Inside a write job.
#pragma once

#include "domain/Register.h"
#include "domain/Store.h"

namespace skranke::services {

/// Places the contacts and every case of theirs that has no customer yet, each with an event; the
/// clocks of those cases follow the customer's agreement. `why` is kept with the event.
void placeContacts(UnitOfWork &work, const QList<ContactId> &contacts, const Customer &customer,
                   const Agent &me, Instant now, const QString &why = {});

} // namespace skranke::services
