// The console's own drawings, in the theme's colours.
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QString>

class QAbstractButton;

namespace skranke::ui {

/// `name` is a file of resources/icons without its suffix. Sharp at every scale; drawn once a
/// size. Ask again when the theme changes.
QIcon icon(const Theme &theme, const QString &name, ColorRole color = ColorRole::Text);

/// Gives a button an icon that follows the theme.
void setIcon(QAbstractButton &button, const Theme &theme, const QString &name,
             ColorRole color = ColorRole::Text);

} // namespace skranke::ui
