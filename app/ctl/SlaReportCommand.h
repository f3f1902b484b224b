// `skrankectl sla report` (R11): breaches and figures of a span.
#pragma once

#include "app/ctl/Command.h"

namespace skranke::app {

/// `--from INSTANT --to INSTANT`: what fell due in [from, to). The first column says what a line
/// is:
///   breach   number, level, response|update, customer, subject, submitted, due, answered,
///            overrun in seconds, initials, cause, comment
///   at_risk  number, level, customer, subject, due
///   week     2026-W47, in time, late
///   level    A|B, in time, late, median seconds to the first response
/// Breaches that nobody has written down yet are written down first.
int runSlaReport(const QStringList &arguments, Core &core, Console &console);

} // namespace skranke::app
