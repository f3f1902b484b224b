// The program's own mark, for windows and the desktop's tray.
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>

namespace skranke::ui {

/// On a ground of its own, so that it shows on light and dark panels. `alarm`: something is down.
QIcon appIcon(const Theme &theme, bool alarm = false);

} // namespace skranke::ui
