// What a command of `skrankectl` that works on a desk is given, and how it says what went wrong.
#pragma once

#include "app/Core.h"
#include "domain/Result.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QStringList>

#include <iosfwd>

namespace skranke::app {

/// Exit codes (R11).
inline constexpr int ExitRefused = 1;
inline constexpr int ExitUnreachable = 3;

struct Console {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool json = false; ///< JSON where a table would print
};

using DeskCommand = int (*)(const QStringList &arguments, Core &core, Console &console);

/// One line on stderr in the user's words, and the exit code that goes with it.
int report(const Error &error, Console &console);
int exitCodeOf(const Error &error);
int usageError(Console &console, const QString &sentence);

/// Parses options; none, and a line on stderr, where they make no sense. `--help` is one too.
bool parse(QCommandLineParser &parser, const QStringList &arguments, Console &console);

void printLine(std::ostream &out, const QString &line);
void printJson(std::ostream &out, const QJsonValue &value);
/// Tab-separated; tabs and line ends inside a field become spaces.
void printRow(std::ostream &out, const QStringList &fields);

} // namespace skranke::app
