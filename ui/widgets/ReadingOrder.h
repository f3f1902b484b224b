// Where Tab leads: through what can take the keyboard, in the order in which it is read, which is
// that of the layouts. Qt goes by when each widget was made; a form that is opened later would come
// last.
#pragma once

#include <QList>

class QWidget;

namespace skranke::ui {

/// What Tab stops at within `whole` now, first to last.
QList<QWidget *> tabStops(QWidget &whole);

/// The stop after `from`, or the one before it, round the ends. `from` need not be a stop, nor be
/// visible any more. Null: nothing in the window takes the keyboard.
QWidget *nextStop(QWidget &window, const QWidget *from, bool forward);

/// Gives that stop the keyboard; false: there is none.
bool goToNextStop(QWidget &window, bool forward);

} // namespace skranke::ui
