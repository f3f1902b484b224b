#include "ui/widgets/Buttons.h"

namespace skranke::ui {

namespace {

// The property that the style goes by.
constexpr auto Look = "look";

} // namespace

bool isPlainEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier);
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : PressedByEnter<QPushButton>(text, parent)
{
    setProperty(Look, QStringLiteral("primary"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
}

SecondaryButton::SecondaryButton(const QString &text, QWidget *parent)
    : PressedByEnter<QPushButton>(text, parent)
{
    setAutoDefault(false);
}

MenuButton::MenuButton(const QString &text, QWidget *parent) : PressedByEnter<QPushButton>(parent)
{
    setAutoDefault(false);
    setProperty("arrow", true);
    setLabel(text);
}

void MenuButton::setLabel(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        showMenu();
    else
        PressedByEnter<QPushButton>::keyPressEvent(event);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : PressedByEnter<QPushButton>(text, parent)
{
    setAutoDefault(false);
    setProperty(Look, QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(const QString &accessibleName, QWidget *parent)
    : PressedByEnter<QToolButton>(parent)
{
    setProperty(Look, QStringLiteral("button"));
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
}

FlatButton::FlatButton(const QString &accessibleName, QWidget *parent)
    : PressedByEnter<QToolButton>(parent)
{
    setProperty(Look, QStringLiteral("flat"));
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
}

} // namespace skranke::ui
