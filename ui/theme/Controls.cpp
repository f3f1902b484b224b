#include "ui/theme/Controls.h"

#include "ui/theme/Shaping.h"

#include <QPainter>
#include <QStyle>

namespace skranke::ui {

namespace {

constexpr qreal HandleRadius = 3;
constexpr int HandleInset = 2;
constexpr int ArrowGap = 2; // the arrow stands in the middle of its room

struct ButtonColors {
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
};

bool isUnderPointer(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled)
        && option.state.testFlag(QStyle::State_MouseOver);
}

ButtonColors primaryColors(const Theme &theme, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {theme.color(ColorRole::Track), theme.color(ColorRole::Track)};
    const bool strong = isUnderPointer(option) || option.state.testFlag(QStyle::State_Sunken);
    const QColor fill = theme.color(strong ? ColorRole::AccentHover : ColorRole::Accent);
    // The focus ring's colour is the button's own, so the text's colour rings it.
    if (option.state.testFlag(QStyle::State_HasFocus))
        return {fill, theme.color(ColorRole::Text), 2};
    return {fill, fill};
}

ButtonColors buttonColors(const Theme &theme, const QStyleOption &option, Look look)
{
    if (look == Look::Primary)
        return primaryColors(theme, option);
    const bool framed = look == Look::Plain || look == Look::Button || look == Look::Choice;
    ButtonColors colors;
    if (look != Look::Link && option.state.testFlag(QStyle::State_Sunken))
        colors.fill = theme.color(ColorRole::Track);
    else if (look != Look::Link && isUnderPointer(option))
        colors.fill = theme.color(ColorRole::Hover);
    else if (framed)
        colors.fill = theme.color(ColorRole::Surface);
    if (option.state.testFlag(QStyle::State_HasFocus))
        colors.border = theme.color(ColorRole::FocusRing);
    else if (framed)
        colors.border = theme.color(ColorRole::Border);
    return colors;
}

QColor labelColor(const Theme &theme, const QStyleOption &option, Look look)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (look == Look::Primary)
        return theme.color(enabled ? ColorRole::OnAccent : ColorRole::MutedText);
    if (!enabled)
        return theme.color(ColorRole::FaintText);
    return look == Look::Link ? theme.toneText(Tone::Info) : theme.color(ColorRole::Text);
}

} // namespace

void drawPanel(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill,
               const QColor &border, qreal borderWidth)
{
    if (!fill.isValid() && !border.isValid())
        return;
    const qreal inset = borderWidth / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void drawButtonPanel(QPainter &painter, const Theme &theme, const QStyleOption &option, Look look)
{
    const ButtonColors colors = buttonColors(theme, option, look);
    drawPanel(painter, option.rect, theme.metrics().radius, colors.fill, colors.border,
              colors.borderWidth);
}

void drawButtonLabel(QPainter &painter, const Theme &theme, const QStyleOptionButton &option,
                     Look look, bool hasArrow, int textFlags)
{
    painter.save();
    if (look == Look::Choice) {
        // As far in as a line edit has its text.
        const QRect room =
            option.rect.adjusted(theme.px(FieldInset) + 2, 0, -theme.px(FieldButtonWidth), 0);
        const QRect arrow(room.right() + 1, option.rect.top(), theme.px(FieldButtonWidth),
                          option.rect.height());
        painter.setPen(labelColor(theme, option, look));
        drawText(painter, room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | textFlags,
                 option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width()));
        drawArrow(painter, theme, arrow, Qt::DownArrow, arrowColor(theme, option));
        painter.restore();
        return;
    }
    QRect text = option.rect;
    if (!option.icon.isNull()) {
        const int textWidth = option.text.isEmpty()
            ? 0
            : theme.px(IconGap) + option.fontMetrics.size(textFlags, option.text).width();
        QRect place(QPoint(), option.iconSize);
        place.moveCenter(text.center());
        place.moveLeft(text.left() + (text.width() - place.width() - textWidth) / 2);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal
                                                                       : QIcon::Disabled,
                          option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
        text.setLeft(place.right() + 1 + theme.px(IconGap));
        text.setWidth(textWidth - theme.px(IconGap));
    }
    if (look == Look::Link && isUnderPointer(option)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.setPen(labelColor(theme, option, look));
    if (hasArrow) {
        const int room = theme.px(ArrowRoom);
        const int width = option.fontMetrics.size(textFlags, option.text).width();
        text.setRight(text.right() - room);
        const int end = text.left() + (text.width() + width) / 2;
        drawArrow(painter, theme, {end + theme.px(ArrowGap), text.top(), room, text.height()},
                  Qt::DownArrow, painter.pen().color());
    }
    drawText(painter, text, Qt::AlignCenter | Qt::TextSingleLine | textFlags, option.text);
    painter.restore();
}

void drawField(QPainter &painter, const Theme &theme, const QStyleOption &option, ColorRole ground)
{
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    drawPanel(painter, option.rect, theme.metrics().radius, theme.color(ground),
              theme.color(focus ? ColorRole::FocusRing : ColorRole::Border));
}

void drawAreaFrame(QPainter &painter, const Theme &theme, const QStyleOption &option,
                   AreaFrame frame)
{
    const QRect rect = option.rect;
    switch (frame) {
    case AreaFrame::Native:
    case AreaFrame::Bare:
        break;
    case AreaFrame::Text:
        drawField(painter, theme, option,
                  option.state.testFlag(QStyle::State_ReadOnly) ? ColorRole::Window
                                                                : ColorRole::Surface);
        break;
    case AreaFrame::List:
        painter.fillRect(rect, theme.color(ColorRole::Surface));
        break;
    case AreaFrame::Sidebar:
        painter.fillRect(rect, theme.color(ColorRole::Sidebar));
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(),
                         theme.color(ColorRole::Border));
        break;
    }
}

void drawCheckBox(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool half = option.state.testFlag(QStyle::State_NoChange);
    const int size = theme.px(BoxSize);
    const QRect box(option.rect.center() - QPoint(size / 2 - 1, size / 2 - 1), QSize(size, size));
    // The frame says where to press, and so needs more contrast than that of a card.
    const QColor line = theme.color(enabled ? ColorRole::FaintText : ColorRole::Border);
    const QColor fill = enabled ? theme.color(ColorRole::Accent) : line;
    if (on || half)
        drawPanel(painter, box, 3, fill, fill);
    else
        drawPanel(painter, box, 3, theme.color(ColorRole::Surface), line);
    if (!on && !half)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(theme.color(ColorRole::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    painter.scale(theme.scale(), theme.scale());
    if (on)
        painter.drawPolyline(QPolygonF{QPointF(3.5, 7.5), QPointF(6, 10), QPointF(10.8, 4.4)});
    else
        painter.drawLine(QPointF(4, 7), QPointF(10, 7));
    painter.restore();
}

void drawHeader(QPainter &painter, const Theme &theme, const QStyleOptionHeader &option)
{
    drawHeaderGround(painter, theme, option.rect);
    const int inset = theme.px(HeaderInset);
    QRect words = option.rect.adjusted(inset, 0, -inset, -1);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int size = theme.px(SortMark);
        const QRect mark(words.right() - size + 1, words.top(), size, words.height());
        drawArrow(painter, theme, mark,
                  option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow
                                                                       : Qt::DownArrow,
                  theme.color(ColorRole::Accent));
        words.setRight(mark.left() - 2);
    }
    painter.setPen(theme.color(ColorRole::FaintText));
    drawText(painter, words, int(option.textAlignment | Qt::TextSingleLine),
             painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width()));
}

void drawHeaderGround(QPainter &painter, const Theme &theme, const QRect &rect)
{
    painter.fillRect(rect, theme.color(ColorRole::Surface));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color(ColorRole::Border));
}

void drawScrollHandle(QPainter &painter, const Theme &theme, const QRect &rect)
{
    drawPanel(painter, rect.adjusted(HandleInset, HandleInset, -HandleInset, -HandleInset),
              HandleRadius, theme.color(ColorRole::ScrollHandle), {}, 0);
}

void drawArrow(QPainter &painter, const Theme &theme, const QRect &rect, Qt::ArrowType direction,
               const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    const bool upright = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const bool onward = direction == Qt::DownArrow || direction == Qt::RightArrow;
    const qreal depth = theme.px(onward ? 2.0 : -2.0);
    const qreal half = theme.px(4.0);
    const QPointF across = upright ? QPointF(half, 0) : QPointF(0, half);
    const QPointF along = upright ? QPointF(0, depth) : QPointF(depth, 0);
    const QPointF points[] = {middle - across - along, middle + along, middle + across - along};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points, 3);
    painter.restore();
}

QColor arrowColor(const Theme &theme, const QStyleOption &option)
{
    return theme.color(option.state.testFlag(QStyle::State_Enabled) ? ColorRole::MutedText
                                                                    : ColorRole::Border);
}

} // namespace skranke::ui
