#include "ui/widgets/LineText.h"

#include "ui/theme/Shaping.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStaticText>

#include <algorithm>

namespace skranke::ui {

namespace {

struct Key {
    QFont font;
    QString text;
    int width; ///< that it was cut to; −1: never

    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed)
{
    return qHashMulti(seed, key.font.pixelSize(), int(key.font.weight()), key.text, key.width);
}

struct Line {
    QFont font;
    QStaticText glyphs;
    qreal width = 0;
};

constexpr int Whole = -1;
constexpr int KeptLines = 2000; // several screens of rows

QStaticText shape(const QFont &font, QString text)
{
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' '; // it is one line
    QStaticText glyphs(text);
    glyphs.setTextFormat(Qt::PlainText);
    glyphs.prepare({}, font);
    return glyphs;
}

// Glyphs know the engine of their font, which goes with the application.
QCache<Key, Line> &keptLines()
{
    static QCache<Key, Line> kept(KeptLines);
    static const bool isTidied = (qAddPostRoutine([] { keptLines().clear(); }), true);
    Q_UNUSED(isTidied)
    return kept;
}

Line lineOf(const QFont &font, const QString &text, int width = Whole)
{
    const Key key{font, text, width};
    if (const Line *line = keptLines().object(key))
        return *line;
    const QFont used = fontFor(font, text);
    const QString shown =
        width == Whole ? text : QFontMetricsF(used).elidedText(text, Qt::ElideRight, width);
    Line line{used, shape(used, shown), 0};
    line.width = line.glyphs.size().width();
    keptLines().insert(key, new Line(line));
    return line;
}

/// A guess that saves the shaping of a text that is cut anyway; a wrong one cuts nothing.
bool isLikelyCut(const QFont &font, const QString &text, qreal width)
{
    constexpr int Short = 24; ///< characters, for which a guess is worth nothing
    return text.size() > Short
        && text.size() * QFontMetricsF(font).averageCharWidth() > 1.2 * width;
}

qreal leftOf(const QRectF &rect, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    return alignment & Qt::AlignHCenter ? rect.center().x() - width / 2 : rect.left();
}

qreal topOf(const QRectF &rect, qreal height, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignVCenter)
        return rect.center().y() - height / 2;
    return alignment & Qt::AlignBottom ? rect.bottom() - height : rect.top();
}

} // namespace

qreal lineWidth(const QFont &font, const QString &text)
{
    return lineOf(font, text).width;
}

qreal cutLineWidth(const QFont &font, const QString &text, int room)
{
    return lineOf(font, text, std::max(0, room)).width;
}

void drawLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
              const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const bool fits =
        !isLikelyCut(font, text, rect.width()) && lineWidth(font, text) <= rect.width();
    const Line line = lineOf(font, text, fits ? Whole : int(rect.width()));
    const QPointF place(leftOf(rect, line.width, alignment),
                        topOf(rect, line.glyphs.size().height(), alignment));
    painter.setFont(line.font);
    painter.drawStaticText(place, line.glyphs);
}

void drawLineAt(QPainter &painter, const QPointF &point, const QFont &font, const QString &text)
{
    const Line line = lineOf(font, text);
    painter.setFont(line.font);
    painter.drawStaticText(point - QPointF(0, QFontMetricsF(font).ascent()), line.glyphs);
}

} // namespace skranke::ui
