#include "ui/theme/Shaping.h"

#include <QPainter>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int LargestUnkerned = 14; ///< pixels

/// Stands by itself: neither joins nor is joined by its neighbours.
bool isPlain(QChar c)
{
    constexpr char16_t AfterLatin = 0x0250, Punctuation = 0x2010, AfterSymbols = 0x2800;
    const char16_t code = c.unicode();
    if (code < AfterLatin)
        return true;
    const auto isWithin = [code](char16_t first, char16_t last) {
        return code >= first && code <= last;
    };
    return isWithin(Punctuation, AfterSymbols) && !isWithin(0x2028, 0x202e) // breaks, directions
        && !isWithin(0x2060, 0x206f) && !isWithin(0x20d0, 0x20ff);          // joiners, marks
}

QFont withStrategy(QFont font, QFont::StyleStrategy strategy)
{
    font.setStyleStrategy(strategy);
    return font;
}

} // namespace

bool needsShaping(QStringView text)
{
    return !std::ranges::all_of(text, isPlain);
}

QFont quickFont(const QFont &font)
{
    if (font.pixelSize() > LargestUnkerned)
        return font;
    return withStrategy(font, QFont::PreferNoShaping);
}

QFont shapedFont(const QFont &font)
{
    return withStrategy(font, QFont::PreferDefault);
}

QFont fontFor(const QFont &font, const QString &text)
{
    return needsShaping(text) ? shapedFont(font) : font;
}

void drawText(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    if (!needsShaping(text)) {
        painter.drawText(rect, flags, text);
        return;
    }
    const QFont quick = painter.font();
    painter.setFont(shapedFont(quick));
    painter.drawText(rect, flags, text);
    painter.setFont(quick);
}

} // namespace skranke::ui
