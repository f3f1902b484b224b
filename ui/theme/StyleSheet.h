// The one style sheet: what Fusion and the palette leave undone on buttons, fields and bars.
#pragma once

#include <QString>

namespace skranke::ui {

class Theme;

QString styleSheet(const Theme &theme);

} // namespace skranke::ui
