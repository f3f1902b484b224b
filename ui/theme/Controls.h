// Drawing of buttons, fields, heads, bars and frames for Style, and the sizes that the drawing and
// the layout share.
#pragma once

#include "ui/theme/Looks.h"
#include "ui/theme/Theme.h"

#include <QStyleOption>

class QPainter;

namespace skranke::ui {

// At the usual size of text, as all lengths here.
constexpr int ButtonInset = 12; ///< border and padding
constexpr int LinkInset = 3;
constexpr int LinkHeight = 20;
constexpr int FlatInset = 5;
constexpr int IconGap = 4;
constexpr int ArrowRoom = 14; ///< after a button's words, where it has an arrow
constexpr int FieldInset = 9;
constexpr int BareFieldInset = 8;
constexpr int SearchRightInset = 65; ///< the key's hint stands there
constexpr int TextInset = 5;         ///< of a text field of several lines
constexpr int FieldButtonWidth = 24; ///< beside a combo box's or a spin box's text
constexpr int ComboRowHeight = 24;
constexpr int HeaderInset = 10;
constexpr int SortMark = 10;
constexpr int BoxSize = 14;
constexpr int ScrollBarWidth = 10;
constexpr int ScrollHandleLeast = 32;

/// One device-independent pixel of border lies inside the rectangle.
void drawPanel(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill,
               const QColor &border, qreal borderWidth = 1);

void drawButtonPanel(QPainter &painter, const Theme &theme, const QStyleOption &option, Look look);
void drawButtonLabel(QPainter &painter, const Theme &theme, const QStyleOptionButton &option,
                     Look look, bool hasArrow, int textFlags);
void drawField(QPainter &painter, const Theme &theme, const QStyleOption &option,
               ColorRole ground = ColorRole::Surface);
void drawAreaFrame(QPainter &painter, const Theme &theme, const QStyleOption &option,
                   AreaFrame frame);
/// A box that is ticked, half ticked or empty.
void drawCheckBox(QPainter &painter, const Theme &theme, const QStyleOption &option);
void drawHeader(QPainter &painter, const Theme &theme, const QStyleOptionHeader &option);
void drawHeaderGround(QPainter &painter, const Theme &theme, const QRect &rect);
void drawScrollHandle(QPainter &painter, const Theme &theme, const QRect &rect);

/// An open arrow of 8 x 4 about the middle of the rectangle.
void drawArrow(QPainter &painter, const Theme &theme, const QRect &rect, Qt::ArrowType direction,
               const QColor &color);
QColor arrowColor(const Theme &theme, const QStyleOption &option);

} // namespace skranke::ui
