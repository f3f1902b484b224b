// The buttons of the console. Each only says which look of the style it wears.
#pragma once

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace skranke::ui {

bool isPlainEnter(const QKeyEvent &event); ///< without Ctrl and the like

/// Enter presses it, as Space does: Qt has that in dialogs only.
template <typename Button> class PressedByEnter : public Button {
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!isPlainEnter(*event))
            Button::keyPressEvent(event);
        else if (!event->isAutoRepeat())
            this->click();
    }
};

/// The one thing to do next.
class PrimaryButton : public PressedByEnter<QPushButton> {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
};

class SecondaryButton : public PressedByEnter<QPushButton> {
    Q_OBJECT
public:
    explicit SecondaryButton(const QString &text, QWidget *parent = nullptr);
};

/// Drops a menu; says so with a small arrow after the text.
class MenuButton : public PressedByEnter<QPushButton> {
    Q_OBJECT
public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    void setLabel(const QString &text); ///< without the arrow

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< the arrows drop the menu, too
};

/// Looks like a link, works like a button.
class LinkButton : public PressedByEnter<QPushButton> {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

/// Framed and square, for an icon alone. Give it an accessible name.
class IconButton : public PressedByEnter<QToolButton> {
    Q_OBJECT
public:
    explicit IconButton(const QString &accessibleName, QWidget *parent = nullptr);
};

/// Without a frame until the pointer or the keyboard is on it.
class FlatButton : public PressedByEnter<QToolButton> {
    Q_OBJECT
public:
    explicit FlatButton(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace skranke::ui
