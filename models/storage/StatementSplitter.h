// Cuts a migration into statements, for drivers that take one at a time.
#pragma once

#include <QStringList>

namespace skranke::storage {

/// Statements without their closing semicolons. Knows comments, quotes, dollar quotes and the
/// BEGIN … END of a trigger.
QStringList splitStatements(const QString &script);

} // namespace skranke::storage
