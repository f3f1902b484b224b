// What letters say by themselves, in the customer's language.
#pragma once

#include "domain/Calendar.h"
#include "domain/Case.h"
#include "domain/Register.h"

namespace skranke::services {

/// `første påskedag`, as within a sentence.
QString holidayName(Holiday holiday, Language language);

/// What to expect for the level: a sentence or two. `due` is by when they hear from us.
QString expectationText(Level level, std::optional<Instant> due, Language language);

} // namespace skranke::services
