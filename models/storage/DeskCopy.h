// Moves a whole desk from one database to another, of either engine, and proves that nothing was
// lost on the way.
#pragma once

#include "storage/Connection.h"

#include <QByteArray>

namespace skranke::storage {

/// What a table holds, whatever the order of its rows.
struct TableSum {
    QString table;
    qint64 rows = 0;
    QByteArray digest; ///< of all rows, hexadecimal

    bool operator==(const TableSum &) const = default;
};

/// Both are migrated to the same schema and opened as their owner. `to` is an empty desk: Invalid,
/// and nothing happens, when it has agents or cases. One transaction on either side; `from` may be
/// at work meanwhile and is copied as of one moment. Throws Failure, Corrupt when what arrived is
/// not what was sent.
QList<TableSum> copyDesk(Connection &from, Connection &to);

} // namespace skranke::storage
