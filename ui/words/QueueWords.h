// What a row of the queue says of its clock, in short for the eye and in a sentence for the ear.
#pragma once

#include "domain/Queue.h"

#include <QString>

namespace skranke::ui::words {

/// The left column of a row.
struct RowClock {
    enum class Kind {
        None,     ///< nothing is owed and nobody waits
        Counting, ///< a response or an update is owed; `left` says how long
        Answered, ///< the response is on record
        Waiting,  ///< no clock runs; `text` says how long it has waited
    };
    Kind kind = Kind::None;
    QString text;      ///< `−0:18`, `✓ 1:08`, `ventet 2 dager`
    QString brief;     ///< Waiting: `ventet 2 d`, where there is no room for `text`
    QString caption;   ///< `svarfrist`, `neste oppdatering`, `svart i tide`
    Seconds left{};    ///< Counting: to the due instant, negative when it is past
    double spent = 0;  ///< Counting: the part of the time that is gone, 0..1
    bool late = false; ///< Answered: after the due instant

    bool operator==(const RowClock &) const = default;
};

RowClock rowClock(const QueueRow &row, Instant now);

/// When the words of rowClock next change; none if they never do.
std::optional<Instant> clockChanges(const QueueRow &row, Instant now);

/// The row read aloud, what matters most first: `nivå A, over frist med 18 minutter, Nettbutikken
/// svarer ikke, Fjordmat AS, ny, ufordelt`.
QString rowInWords(const QueueRow &row, Instant now);
/// What a listener may ask for after that: the number and who wrote.
QString rowBeside(const QueueRow &row);

} // namespace skranke::ui::words
