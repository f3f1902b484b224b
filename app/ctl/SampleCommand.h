// `skrankectl sample` (R11): fills an empty database.
#pragma once

#include "app/ctl/Command.h"

#include <optional>

namespace skranke::app {

/// `--cases N [--seed S]`: a large desk; `--desk`: the small one with the sample mails. The past
/// that is made up ends at `now`, else at the system's time.
int runSample(const QStringList &arguments, const QString &address, std::optional<Instant> now,
              Console &console);

} // namespace skranke::app
