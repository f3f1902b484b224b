// `skrankectl time add` (R11).
#pragma once

#include "app/ctl/Command.h"

namespace skranke::app {

/// `NUMBER --minutes M [--note TEXT] [--start INSTANT] [--not-billable REASON]`; prints number,
/// start, seconds and note of the entry that was made.
int runTimeAdd(const QStringList &arguments, Core &core, Console &console);

} // namespace skranke::app
