// Prepared texts in the customer's language (R2.5, R8.3). Inside a job.
#pragma once

#include "domain/Letter.h"
#include "domain/Store.h"

namespace skranke::services {

/// The contact's language, else what they seem to write and their customer's (languageToAnswer),
/// else the desk's.
Language languageFor(UnitOfWork &work, const Case &value);

/// Which acknowledgement fits: one for opening hours, one that names when we open next, and one for
/// days that have a name.
LetterKind acknowledgementKind(UnitOfWork &work, const Case &value, Instant now);

/// The text with its placeholders: the lead's, else the one that the console comes with.
Result<QString> letterText(UnitOfWork &work, LetterKind kind, Language language);
Result<QString> originalLetter(LetterKind kind, Language language);
/// Where the settings keep a lead's own.
QString letterKey(LetterKind kind, Language language);

/// Any text with placeholders, filled in for the case.
Result<QString> filled(UnitOfWork &work, const Case &value, const QString &text, const Agent *agent,
                       Instant now);
/// The same in a language of one's choice; `extra` are values of placeholders that only the caller
/// knows.
Result<QString> filledIn(Language language, UnitOfWork &work, const Case &value,
                         const QString &text, const Agent *agent, Instant now,
                         const QHash<QString, QString> &extra = {});

/// The text, filled in. `agent` none: the console writes on its own.
Result<QString> letter(UnitOfWork &work, const Case &value, LetterKind kind, const Agent *agent,
                       Instant now);
Result<QString> letterIn(Language language, UnitOfWork &work, const Case &value, LetterKind kind,
                         const Agent *agent, Instant now,
                         const QHash<QString, QString> &extra = {});

} // namespace skranke::services
