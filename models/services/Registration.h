// How a case comes into being, whatever its source. Inside a write job.
#pragma once

#include "domain/Case.h"
#include "domain/Register.h"
#include "domain/Store.h"

namespace skranke::services {

/// The contact with this address, made on first sight and placed by R2.4: by exact address, else
/// by e-mail domain, else with no customer.
Contact contactFor(UnitOfWork &work, const QString &address, const QString &name);

/// A contact known by name and telephone only.
Contact contactByTelephone(UnitOfWork &work, const QString &name, const QString &telephone,
                           CustomerId customer);

/// Fills in what follows from the contact (customer, agreement, the customer's only site) and the
/// clocks, numbers the case and writes it with its first event (R2.1, R2.2). `actor` none: the
/// console itself.
void registerCase(UnitOfWork &work, Case &value, const Agent *actor, Instant now);

/// Sets customer and agreement from the case's contact, where it has none.
void placeByContact(UnitOfWork &work, Case &value);

} // namespace skranke::services
