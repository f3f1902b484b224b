// What can be taken back, in words.
#pragma once

#include "services/UndoStack.h"

#include <QString>

namespace skranke::ui::words {

/// `tildeling av 2026-000419`, `flytting av 12 saker`
QString deed(const services::UndoEntry &entry);

} // namespace skranke::ui::words
