// Digits that keep their places: clocks and money whose columns line up and do not tremble as they
// count. Drawn glyph by glyph, since a proportional font's digits differ in width.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace skranke::ui {

qreal figuresWidth(const QFont &font, const QString &text);

/// With the painter's pen; `alignment` is horizontal and vertical.
void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
                 const QString &text);

} // namespace skranke::ui
