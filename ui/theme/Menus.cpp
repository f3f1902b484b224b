#include "ui/theme/Menus.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Shaping.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int Left = 12;
constexpr int Right = 24;
constexpr int Above = 5;
constexpr int Mark = 16; ///< the tick's or the icon's place
constexpr int MarkGap = 4;
constexpr int ShortcutGap = 16; ///< between the longest text and the shortcuts
constexpr int Radius = 4;
constexpr int SeparatorHeight = 9;
constexpr int BarItemLeft = 10;
constexpr int BarItemAbove = 4;

/// Items keep clear of ticks and icons where one item of the menu has any.
int markColumn(const Theme &theme, const QStyleOptionMenuItem &option)
{
    const int needed =
        std::max(option.menuHasCheckableItems ? theme.px(Mark) : 0, option.maxIconWidth);
    return needed > 0 ? std::max(needed, theme.px(Mark + MarkGap)) : 0;
}

void drawTick(QPainter &painter, const Theme &theme, const QRect &rect, const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    const qreal scale = theme.scale();
    const QPointF points[] = {middle + QPointF(-3.5, 0) * scale, middle + QPointF(-1, 2.5) * scale,
                              middle + QPointF(4, -3) * scale};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points, 3);
}

} // namespace

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), theme.px(SeparatorHeight)};
    const int gap = option.text.contains(u'\t') ? ShortcutGap : 0;
    return {contents.width() + theme.px(Left + gap + Right) + markColumn(theme, option),
            contents.height() + 2 * theme.px(Above)};
}

QSize menuBarItemSize(const Theme &theme, const QSize &contents)
{
    return contents + theme.px(QSize(2 * BarItemLeft, 2 * BarItemAbove));
}

void drawMenuItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option,
                  int textFlags)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.top() + rect.height() / 2, rect.width(), 1,
                         theme.color(ColorRole::Border));
        return;
    }
    painter.save();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected))
        drawPanel(painter, rect, Radius, theme.color(ColorRole::Selection), {}, 0);
    const QColor ink = theme.color(enabled ? ColorRole::Text : ColorRole::FaintText);
    const int size = theme.px(Mark);
    const QRect mark(rect.left() + theme.px(Left - MarkGap), rect.center().y() + 1 - size / 2, size,
                     size);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawTick(painter, theme, mark, ink);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);

    painter.setFont(option.font);
    painter.setPen(ink);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | textFlags;
    const QRect words =
        rect.adjusted(theme.px(Left) + markColumn(theme, option), 0, -theme.px(Right), 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    drawText(painter, words, flags, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0)
        painter.drawText(words.adjusted(words.width() - option.reservedShortcutWidth, 0, 0, 0),
                         flags, option.text.mid(tab + 1));
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(
            painter, theme,
            {rect.right() - theme.px(Left + MarkGap), rect.top(), theme.px(Left), rect.height()},
            Qt::RightArrow, arrowColor(theme, option));
}

void drawMenuBarItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &option,
                     int textFlags)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect,
                     theme.color(selected ? ColorRole::Selection : ColorRole::Surface));
    painter.setPen(theme.color(
        option.state.testFlag(QStyle::State_Enabled) ? ColorRole::Text : ColorRole::FaintText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | textFlags, option.text);
}

void drawMenuBarGround(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    painter.fillRect(option.rect, theme.color(ColorRole::Surface));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                     theme.color(ColorRole::Border));
}

} // namespace skranke::ui
