// Writes one value of a register after every rule has had its say (R2.7): those of the value alone
// (RegisterRules.h) and those that need the other rows. Inside a write job; shared by the forms and
// the CSV import. Adds when the id is none and changes otherwise.
#pragma once

#include "domain/Register.h"
#include "domain/Store.h"

namespace skranke::services {

/// DomainTaken, FieldInvalid for an organisation number in use or an agreement that does not exist.
/// Another agreement moves the due times of the customer's cases that nobody has answered (R4.6).
Result<Customer> put(UnitOfWork &work, const Agent &me, Instant now, Customer value);
/// AddressTaken, FieldInvalid. Placing a contact that had no customer places its cases as well.
Result<Contact> put(UnitOfWork &work, const Agent &me, Instant now, Contact value);
/// FieldInvalid for a customer that does not exist, and for a monitoring label in use.
Result<Site> put(UnitOfWork &work, const Agent &me, Instant now, Site value);
/// FieldInvalid for a name in use, for the CSV files know agreements by name. Other response times
/// or another calendar move the due times of the cases that nobody has answered (R4.6).
Result<Agreement> put(UnitOfWork &work, const Agent &me, Instant now, Agreement value);
/// FieldInvalid for a name in use, for agents sign in by name, and for the role of the last lead.
Result<Agent> put(UnitOfWork &work, const Agent &me, Instant now, Agent value);

} // namespace skranke::services
