#include "ui/widgets/Figures.h"

#include "ui/widgets/LineText.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace skranke::ui {

namespace {

qreal digitWidth(const QFont &font)
{
    static QHash<QFont, qreal> known;
    if (const auto found = known.constFind(font); found != known.constEnd())
        return *found;
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, lineWidth(font, QChar(digit)));
    known.insert(font, widest);
    return widest;
}

qreal cellWidth(const QFont &font, QChar c)
{
    return c.isDigit() ? digitWidth(font) : lineWidth(font, c);
}

} // namespace

qreal figuresWidth(const QFont &font, const QString &text)
{
    qreal width = 0;
    for (QChar c : text)
        width += cellWidth(font, c);
    return width;
}

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
                 const QString &text)
{
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - figuresWidth(font, text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - figuresWidth(font, text) / 2;

    const QFontMetricsF metrics(font);
    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();

    for (QChar c : text) {
        const qreal cell = cellWidth(font, c);
        drawLineAt(painter, {x + (cell - lineWidth(font, c)) / 2, baseline}, font, c);
        x += cell;
    }
}

} // namespace skranke::ui
