// The commands of `skrankectl` that need no database: working time, response times and rounding
// (R11). Each takes its arguments without the command's own words and returns the exit code:
// 0 done, 2 wrong usage or unreadable input.
#pragma once

#include <QStringList>

#include <iosfwd>

namespace skranke::app {

/// `2026` or `2026-2030`, and `--json`: `date⇥bokmål name` lines, in order of date.
int runHolidays(const QStringList &arguments, std::ostream &out, std::ostream &err);

// The three below read lines without end and hold one at a time. A line that cannot be answered is
// reported as `line N: reason` and left out of the output; the others are answered all the same,
// and the exit code is 2. A first line that names the columns is echoed with `result` appended.

/// `[--close MM-DD]…`: `op⇥start⇥arg` on the service hours (R3); the line with its answer appended.
/// What stands after `arg` is passed through. The closed days are closed every year.
int runWorktime(const QStringList &arguments, std::istream &in, std::ostream &out,
                std::ostream &err);

/// `level⇥submitted` (R4.1–R4.4); the line with the due instant appended, nothing for no level.
int runSlaDue(const QStringList &arguments, std::istream &in, std::ostream &out, std::ostream &err);

/// `--rule case|entry`: comma-separated seconds; the number of half hours billed (R6.2, R6.3), one
/// answer a line. An empty line has no entries and bills 0.
int runBillRound(const QStringList &arguments, std::istream &in, std::ostream &out,
                 std::ostream &err);

/// `LEVEL SUBMITTED`, and `--json`: the ledger up to the due instant (R4.7), a segment a line:
/// `from⇥to⇥seconds⇥counted⇥why⇥name`. `counted` is true or false; the counted seconds
/// add up to the target.
int runSlaExplain(const QStringList &arguments, std::ostream &out, std::ostream &err);

} // namespace skranke::app
