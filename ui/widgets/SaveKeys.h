// The keys that save, the same in every form.
#pragma once

class QAbstractButton;
class QWidget;

namespace skranke::ui {

/// Ctrl+S and Ctrl+Enter press the button while the keyboard is inside.
void addSaveKeys(QWidget &inside, QAbstractButton &save);

} // namespace skranke::ui
