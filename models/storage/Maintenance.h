// What an operator does with a database as a whole: `skrankectl db`. Each call opens a connection
// of its own, on the calling thread, and blocks; a console may be at work on the same database.
#pragma once

#include "domain/Result.h"
#include "storage/DeskCopy.h"

#include <QString>
#include <QStringList>

namespace skranke::storage {

/// Looks for damage: what the engine finds, references to nothing, a search index out of step,
/// contents that do not match their digest, and cases, numbers and mails left half done. The
/// findings, one line each; none when the database is sound. Errors as SqlStore::open.
Result<QStringList> check(const QString &address, const QByteArray &password = {});

/// Copies the database into `file`, which must not exist, and leaves nothing there on failure. A
/// team's desk becomes an embedded one, which any console opens. Invalid when the file exists; else
/// errors as SqlStore::open.
Result<void> backup(const QString &address, const QString &file, const QByteArray &password = {});

/// Brings the database to this program's schema; how many migrations that took. On a server the
/// login must be one of `skranke_owner`.
Result<int> migrate(const QString &address, const QByteArray &password = {});

struct CopyPasswords {
    QByteArray from;
    QByteArray to;
};
/// Migrates `to` and moves the desk `from` there, see copyDesk(); what each table holds.
Result<QList<TableSum>> copy(const QString &from, const QString &to,
                             const CopyPasswords &passwords = {});

} // namespace skranke::storage
