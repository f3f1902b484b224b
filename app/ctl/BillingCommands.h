// `skrankectl billing` (R11): the invoice basis of a month.
#pragma once

#include "app/ctl/Command.h"

namespace skranke::app {

/// `--month YYYY-MM [--csv|--json]`. The table's columns: number, customer, subject, raw seconds,
/// billed hours, included hours, amount in kroner without VAT, flag, status; a line `total` ends
/// it.
int runBilling(const QStringList &arguments, Core &core, Console &console);

} // namespace skranke::app
