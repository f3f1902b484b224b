// The statements of a console, written down by the server and sent again by pgbench: what the
// database does of them without a console.
#pragma once

#include "tests/support/PostgresServer.h"

namespace skranke::bench {

/// Notes a second, with so many connections for that long, each transaction with the statements
/// that a console sends for a note. On a desk of its own, as an agent. Dies where there is no
/// pgbench.
double bareNotes(tests::PostgresServer &server, int connections, std::chrono::seconds time);

} // namespace skranke::bench
