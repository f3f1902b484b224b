// `skrankectl db` (R11): what an operator does with a database as a whole.
#pragma once

#include "app/ctl/Command.h"

namespace skranke::app {

/// `check` (a line per finding, exit 1 when there is one; `ok` when there is none), `backup FILE`,
/// `migrate` (prints how many migrations it took). `address` as `--db` takes it.
int runDatabase(const QStringList &arguments, const QString &address, Console &console);

} // namespace skranke::app
