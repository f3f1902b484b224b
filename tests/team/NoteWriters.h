// Consoles that write notes without a pause, each on a case of its own, and count what they were
// told. Notes are the hard case: a second one is as valid as the first.
#pragma once

#include "tests/support/TeamConsole.h"

#include <atomic>
#include <thread>

namespace skranke::tests {

class NoteWriters {
public:
    NoteWriters(const QString &address, int consoles);
    ~NoteWriters();

    int saved() const; ///< notes acknowledged so far, of all
    void stop();
    /// A line for each console whose notes are fewer than were acknowledged, or more than may have
    /// been written. After stop().
    QStringList differences();

private:
    struct Writer {
        explicit Writer(const QString &address) : console(address) {}
        TeamConsole console;
        Case value;
        std::atomic<int> saved = 0, uncertain = 0, refused = 0;
        std::thread thread;
    };
    void write(Writer &writer);

    std::atomic<bool> m_stop = false;
    std::vector<std::unique_ptr<Writer>> m_writers;
};

qint64 notesOf(TeamConsole &console, CaseId id);

} // namespace skranke::tests
