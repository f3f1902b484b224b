#include "ui/widgets/Figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace skranke::ui {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

qreal figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
                 const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);

    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - figuresWidth(font, text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - figuresWidth(font, text) / 2;

    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();

    painter.setFont(font);
    for (QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = c.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace skranke::ui
