#include "ui/widgets/Buttons.h"

namespace skranke::ui {

namespace {

// The property that the style goes by.
constexpr auto Look = "look";

} // namespace

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty(Look, QStringLiteral("primary"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
}

SecondaryButton::SecondaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
}

MenuButton::MenuButton(const QString &text, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setLabel(text);
}

void MenuButton::setLabel(const QString &text)
{
    setText(text + QStringLiteral(" ▾"));
    setAccessibleName(text);
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setProperty(Look, QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(const QString &accessibleName, QWidget *parent) : QToolButton(parent)
{
    setProperty(Look, QStringLiteral("button"));
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
}

FlatButton::FlatButton(const QString &accessibleName, QWidget *parent) : QToolButton(parent)
{
    setProperty(Look, QStringLiteral("flat"));
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
}

} // namespace skranke::ui
