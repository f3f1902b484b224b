// The buttons of the console. Each only says which look of the style it wears.
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace skranke::ui {

/// The one thing to do next.
class PrimaryButton : public QPushButton {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
};

class SecondaryButton : public QPushButton {
    Q_OBJECT
public:
    explicit SecondaryButton(const QString &text, QWidget *parent = nullptr);
};

/// Drops a menu; says so with a small arrow after the text.
class MenuButton : public QPushButton {
    Q_OBJECT
public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    void setLabel(const QString &text); ///< without the arrow
};

/// Looks like a link, works like a button.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

/// Framed and square, for an icon alone. Give it an accessible name.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    explicit IconButton(const QString &accessibleName, QWidget *parent = nullptr);
};

/// Without a frame until the pointer or the keyboard is on it.
class FlatButton : public QToolButton {
    Q_OBJECT
public:
    explicit FlatButton(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace skranke::ui
