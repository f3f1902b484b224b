// From the start of a process to its first painted window, and what it holds in memory then: the
// console beside an empty window of Qt.
#pragma once

#include <QString>

namespace skranke::bench {

/// Prints the figures of the console on a database beside those of an empty window, one with a word
/// and an empty one in a program that loads the console's libraries; on the platform in force and,
/// where Xvfb is installed, on a screen of X11.
void printStartUp(const QString &databasePath);

/// What the processes do that printStartUp() starts of this very program.
int runStartUpChild(int argc, char **argv);
bool isStartUpChild(int argc, char **argv);

} // namespace skranke::bench
