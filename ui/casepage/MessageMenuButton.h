// The "⋯" of a message: there when the pointer is on the message or the keyboard on the button.
#pragma once

#include "ui/widgets/Buttons.h"

class QMenu;

namespace skranke::ui {

class Theme;

class MessageMenuButton final : public FlatButton {
    Q_OBJECT
public:
    /// `message` is the widget over which it appears.
    MessageMenuButton(const Theme &theme, QWidget *message);

    QMenu *dropMenu() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_message;
    QMenu *m_menu;
};

} // namespace skranke::ui
