// How the desk writes mail, apart from its mailboxes. Inside a job.
#pragma once

#include "domain/Mail.h"
#include "domain/Store.h"

namespace skranke::services {

/// How long a mail can be called back before it leaves.
inline constexpr Seconds DefaultUndoTime{10};
inline constexpr Seconds LongestUndoTime{600};
Seconds undoTime(UnitOfWork &work);
void setUndoTime(UnitOfWork &work, Seconds time); ///< clamped to what is allowed

/// The desk's address, and the mailboxes'.
QStringList ourAddresses(UnitOfWork &work);
/// One of those. Writing to it would be writing to ourselves.
bool isOurs(UnitOfWork &work, const QString &address);

/// Whom mail of a case is from: the mailbox that the customer wrote to, else the desk.
Mailbox senderFor(UnitOfWork &work, CaseId id);

} // namespace skranke::services
