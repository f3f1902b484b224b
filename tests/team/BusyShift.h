// What many agents do at once to one desk, with a count of everything the database acknowledged.
#pragma once

#include "tests/support/PostgresServer.h"
#include "tests/support/TeamConsole.h"

#include <atomic>

namespace skranke::tests {

struct Tally {
    int takes = 0;
    int notes = 0;
    int replies = 0;
    int edits = 0;
    int entries = 0;
    int told = 0;       ///< was second, or the rules had changed under them
    QStringList faults; ///< anything else: there should be none

    int writes() const { return takes + notes + replies + edits + entries; }
    void operator+=(const Tally &other);
};

/// Takes, corrects, notes, replies and books time on cases chosen at random, until told to stop.
/// For a thread of its own.
Tally workShift(TeamConsole &console, const QList<CaseId> &cases, quint32 seed,
                const std::atomic<bool> &stop);

/// Lets so many consoles work on the desk for that long, while this thread's event loop runs.
/// Their logins are made here.
Tally workTogether(PostgresServer &server, const QString &desk, const QList<CaseId> &cases,
                   int consoles, std::chrono::milliseconds time);

/// What the desk holds, by the database's own count.
struct Reckoning {
    qint64 versions = 0; ///< of all cases together
    qint64 messages = 0;
    qint64 entries = 0;
    qint64 events = 0;
};
Reckoning reckon(const PostgresServer &server, const QString &desk);
/// A line for each thing that is more or less than what was acknowledged.
QStringList differences(const Reckoning &before, const Reckoning &after, const Tally &tally);

} // namespace skranke::tests
