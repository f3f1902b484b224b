// How high an item of the conversation will be, guessed without building it.
#pragma once

#include "ui/casepage/ConversationItems.h"

namespace skranke::ui {

class Theme;

/// Pixels at a width of so many; what hangs on a message is not counted. A guess that is too low
/// costs the building of an item that is not in sight yet.
int roughHeight(const Theme &theme, const ConversationItem &item, int width);

} // namespace skranke::ui
