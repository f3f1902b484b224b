// What is added beneath the letters of the desk. Inside a job.
#pragma once

#include "domain/Case.h"
#include "domain/Mail.h"
#include "domain/Signature.h"
#include "domain/Store.h"

namespace skranke::services {

PersonalSignature personalSignature(UnitOfWork &work, AgentId agent);
void keepPersonalSignature(UnitOfWork &work, AgentId agent, const PersonalSignature &signature);

/// The company's lines: the mailbox's own, else the desk's, else the name it writes under.
QString companyLines(UnitOfWork &work, const Mailbox &from);

/// What would be added to a letter of this case; `actor` none: the desk writes by itself.
Signatures signaturesFor(UnitOfWork &work, const Case &value, const Agent *actor);

/// The letter with its signature, in the language that it is written in.
QString signedLetter(UnitOfWork &work, const Case &value, const QString &letter,
                     const Agent *actor);

} // namespace skranke::services
