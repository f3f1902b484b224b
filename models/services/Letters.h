// Prepared texts in the customer's language (R2.5, R8.3). Inside a job.
#pragma once

#include "domain/Letter.h"
#include "domain/Store.h"

namespace skranke::services {

/// The contact's language, else the customer's, else what they seem to write, else the desk's.
Language languageFor(UnitOfWork &work, const Case &value);

/// Which acknowledgement fits: one for opening hours, one that names when we open next.
LetterKind acknowledgementKind(UnitOfWork &work, const Case &value, Instant now);

/// Any text with placeholders, filled in for the case.
Result<QString> filled(UnitOfWork &work, const Case &value, const QString &text,
                       const Agent *agent, Instant now);

/// The text, filled in. `agent` none: the console writes on its own.
Result<QString> letter(UnitOfWork &work, const Case &value, LetterKind kind, const Agent *agent,
                       Instant now);
/// The same in a language of one's choice; `extra` are values of placeholders that only the caller
/// knows.
Result<QString> letterIn(Language language, UnitOfWork &work, const Case &value, LetterKind kind,
                         const Agent *agent, Instant now,
                         const QHash<QString, QString> &extra = {});

} // namespace skranke::services
