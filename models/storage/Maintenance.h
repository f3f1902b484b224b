// What an operator does with a database as a whole: `skrankectl db`. Each call opens a connection
// of its own, on the calling thread, and blocks; a console may be at work on the same database.
#pragma once

#include "domain/Result.h"

#include <QString>
#include <QStringList>

namespace skranke::storage {

/// Looks for damage: what the engine finds, references to nothing, a search index out of step,
/// contents that do not match their digest, and cases, numbers and mails left half done. The
/// findings, one line each; none when the database is sound. Errors as SqlStore::open.
Result<QStringList> check(const QString &address);

/// Copies the database into `file`, which must not exist, and leaves nothing there on failure.
/// Invalid when it exists; else errors as SqlStore::open.
Result<void> backup(const QString &address, const QString &file);

/// Brings the database to this program's schema; how many migrations that took.
Result<int> migrate(const QString &address);

} // namespace skranke::storage
