// `skrankectl watch [--once]` (R8.4, R11): the desk's chores without a window, for a service
// manager.
#pragma once

#include "app/WatchRunner.h"
#include "app/ctl/Command.h"

namespace skranke::app {

/// Runs until SIGTERM or SIGINT, then ends with 0 after the rounds under way. `--once`: one round
/// of each chore, and the exit code of the worst. The log is on stderr, a line of `key=value` a
/// round.
int runWatch(const QStringList &arguments, Core &core, Console &console);

QString logLine(const WatchRound &round, Instant at);

} // namespace skranke::app
