// Which tone a fact is shown in.
#pragma once

#include "domain/Case.h"
#include "domain/Time.h"
#include "ui/theme/Theme.h"

namespace skranke::ui {

/// `late`: nobody has taken a new case whose response is overdue.
Tone toneOf(State state, bool late = false);
Tone toneOf(Level level);
/// Overdue, within the hour, or later (R4.1: exactly on the due instant is in time).
Tone toneOfTimeLeft(Seconds left);

} // namespace skranke::ui
