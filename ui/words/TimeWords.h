// Durations, clocks and dates as they are shown. Instants are shown in Europe/Oslo; the names of
// days and months, and their order, are those of QLocale().
#pragma once

#include "domain/Time.h"

#include <QString>

namespace skranke::ui::words {

// Durations. Negative ones are shown as zero where no sign is spoken of.

QString duration(Seconds length); ///< worked time: `0 min`, `12 min`, `1 t 52`; whole minutes, down
QString stopwatch(Seconds length); ///< `0:37:12`
/// What is left, or how far past: `0:12`, `3 t 10`, `2 d 4 t`, `−0:18`. Minutes are counted until
/// they are over, so that `0:00` is the very due instant.
QString countdown(Seconds left);
QString elapsed(Seconds length);       ///< what an answer took: `1:08`, `26:10`
QString overrun(Seconds length);       ///< `+0:18`
QString waited(Seconds length);        ///< `ventet 12 min`, `ventet 9 t`, `ventet 2 dager`
QString waitedBriefly(Seconds length); ///< `ventet 2 d`, where there is no room for more
QString inWords(Seconds length);       ///< for reading aloud: `3 timer og 10 minutter`

// Instants.

QString clockTime(Instant at);           ///< `09:12`
QString weekdayTime(Instant at);         ///< `man. 09:12`
QString weekdayDateTime(Instant at);     ///< `søn. 22.11 09:06`
QString date(Instant at);                ///< `22.11.2026`
QString shortDate(Instant at);           ///< `12.11`
QString dateTime(Instant at);            ///< `22.11.2026 09:06`
QString month(int year, unsigned month); ///< `november 2026`
/// As much of the date as is needed: within six days `man. 09:12`, within the year
/// `søn. 22.11 09:06`, else `22.11.2026 09:06`.
QString when(Instant at, Instant now);

} // namespace skranke::ui::words
