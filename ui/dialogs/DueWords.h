// What a level would mean for a case that is about to be registered (R4.2–R4.4).
#pragma once

#include "domain/Calendar.h"
#include "domain/Case.h"
#include "domain/Register.h"

#include <QString>

namespace skranke::ui {

/// `Første svar innen man. 11:12`. `calendars` as the register lists them: the first is the desk's.
QString dueWords(Level level, Instant submitted, const Agreement &agreement,
                 const QList<Calendar> &calendars, Instant now);

} // namespace skranke::ui
