// From the start of a process to its first painted window, and what it holds in memory then: the
// console beside an empty window of Qt.
#pragma once

#include <QString>

namespace skranke::bench {

struct StartUp {
    double milliseconds = 0; ///< median over several processes
    double megabytes = 0;    ///< resident, of the last one
};

/// Starts this program again and again as a child that opens an empty window, or, with a database,
/// the console; the child is ready when its window (its queue) has been painted.
StartUp measureStartUp(const QString &databasePath);

/// What such a child does; its arguments are those measureStartUp() gives it.
int runStartUpChild(int argc, char **argv);
bool isStartUpChild(int argc, char **argv);

/// Resident memory of this process.
double residentMegabytes();

} // namespace skranke::bench
