// Drawing and sizes of menus and the menu bar for Style.
#pragma once

#include "ui/theme/Theme.h"

#include <QStyleOption>

class QPainter;

namespace skranke::ui {

constexpr int MenuMargin = 4; ///< between the menu's frame and its items

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option, const QSize &contents);
QSize menuBarItemSize(const Theme &theme, const QSize &contents);

void drawMenuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option,
                  int textFlags);
void drawMenuBarItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option,
                     int textFlags);
void drawMenuBarGround(QPainter &painter, const Theme &theme, const QStyleOption &option);

} // namespace skranke::ui
