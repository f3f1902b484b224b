// Text on one line, as rows and marks are full of it. A line is shaped once and painted from its
// glyphs from then on: shaping costs more than all the rest of a row. For the thread of the window.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace skranke::ui {

qreal lineWidth(const QFont &font, const QString &text);
/// Of what is left of it, with its …, where there is no more room than this.
qreal cutLineWidth(const QFont &font, const QString &text, int room);

/// With the painter's pen, ending in … where the rectangle is too narrow. `alignment` is horizontal
/// and vertical.
void drawLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
              const QString &text);

/// With its left end and its baseline at a point; never cut.
void drawLineAt(QPainter &painter, const QPointF &point, const QFont &font, const QString &text);

} // namespace skranke::ui
