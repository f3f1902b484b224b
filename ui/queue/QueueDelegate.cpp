#include "ui/queue/QueueDelegate.h"

#include "items/QueueModel.h"
#include "ui/theme/Shaping.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/LineText.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Tones.h"
#include "ui/words/CaseWords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {

// A row's own measures, from its top left corner.
constexpr int Padding = 12;
constexpr int ClockWidth = 84;
constexpr int MiddleLeft = 114;
constexpr int FirstLine = 10;
constexpr int SecondLine = 26;
constexpr int ChipTop = 9;
constexpr int InitialsTop = 30;
constexpr int InitialsWidth = 36;
constexpr int LineHeight = 17;
constexpr int BarTop = 33;
constexpr int CaptionTop = 36;
constexpr int AccentWidth = 3;
constexpr int BadgeGap = 4;
constexpr int UnreadDot = 6;
constexpr int MarkSize = 13;
constexpr int MarkGap = 6;

QString about(const QueueRow &row)
{
    QStringList parts{row.number.toString(),
                      row.customerName.isEmpty() ? words::unknownCustomer() : row.customerName};
    if (!row.contactName.isEmpty())
        parts << row.contactName;
    return parts.join(QStringLiteral(" · "));
}

Tone toneOf(const words::RowClock &clock)
{
    if (clock.kind == words::RowClock::Kind::Counting)
        return toneOfTimeLeft(clock.left);
    return clock.late ? Tone::Danger : Tone::Neutral;
}

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_clock(clock)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(320),
            m_header ? m_theme.metrics().tableRowHeight : m_theme.metrics().queueRowHeight};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    // On the selection the faint colour would be too faint to read.
    const QColor muted =
        m_theme.color(option.state.testFlag(QStyle::State_Selected) ? ColorRole::MutedText
                                                                    : ColorRole::FaintText);
    paintGround(*painter, option);
    const QRect rect = option.rect;
    if (!index.data(items::LoadedRole).toBool()) {
        paintPlaceholder(*painter, rect);
    } else {
        const auto row = index.data(items::RowRole).value<QueueRow>();
        if (m_header) {
            paintCells(*painter, rect, row, muted);
            painter->restore();
            return;
        }
        paintClock(*painter, rect, row, muted);
        const int stateLeft = paintState(*painter, rect, row, muted);
        paintSubject(*painter, rect.adjusted(px(MiddleLeft), 0, -px(Padding), 0), row, stateLeft,
                     muted);
    }
    painter->restore();
}

void QueueDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(rect,
                     m_theme.color(isSelected      ? ColorRole::Selection
                                       : isHovered ? ColorRole::Hover
                                                   : ColorRole::Surface));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::Border));
    if (isSelected)
        painter.fillRect(rect.left(), rect.top(), px(AccentWidth), rect.height() - 1,
                         m_theme.color(ColorRole::Accent));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.color(ColorRole::FocusRing));
        painter.drawRect(rect.adjusted(0, 0, -1, -2));
    }
}

void QueueDelegate::paintPlaceholder(QPainter &painter, const QRect &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Track));
    const int left = rect.left() + px(MiddleLeft);
    painter.drawRoundedRect(left, rect.top() + px(FirstLine + 4), px(220), px(9), px(4), px(4));
    if (m_header)
        return;
    painter.drawRoundedRect(left, rect.top() + px(SecondLine + 5), px(160), px(7), px(3), px(3));
}

void QueueDelegate::paintClock(QPainter &painter, const QRect &rect, const QueueRow &row,
                               const QColor &muted) const
{
    const words::RowClock clock = words::rowClock(row, m_clock.now());
    const int left = rect.left() + px(Padding);
    const QRect first(left, rect.top() + px(FirstLine), px(MiddleLeft - Padding - 2),
                      px(LineHeight));
    switch (clock.kind) {
    case words::RowClock::Kind::None:
        break;
    case words::RowClock::Kind::Waiting:
        paintLine(painter, first.translated(0, -1), Qt::AlignLeft, FontRole::Caption, muted,
                  clock.text);
        if (row.level != Level::None)
            drawChip(painter, m_theme,
                     {QPoint(left, rect.top() + px(SecondLine + 2)),
                      chipSize(m_theme, words::levelBadge(row.level), ChipSize::Small)},
                     words::levelBadge(row.level), toneOf(row.level), ChipSize::Small);
        break;
    case words::RowClock::Kind::Counting:
        paintFigure(painter, first, row, clock, muted);
        drawBar(painter, m_theme,
                {left, rect.top() + px(BarTop), px(ClockWidth), m_theme.metrics().barHeight},
                clock.spent, toneOf(clock));
        paintLine(painter, first.translated(0, px(CaptionTop) - px(FirstLine)), Qt::AlignLeft,
                  FontRole::Caption, muted, clock.caption);
        break;
    case words::RowClock::Kind::Answered:
        paintFigure(painter, first, row, clock, muted);
        paintLine(painter, first.translated(0, px(SecondLine) + 1 - px(FirstLine)), Qt::AlignLeft,
                  FontRole::Caption, muted, clock.caption);
        break;
    }
}

void QueueDelegate::paintFigure(QPainter &painter, const QRect &rect, const QueueRow &row,
                                const words::RowClock &clock, const QColor &muted) const
{
    const QFont font = m_theme.font(FontRole::Clock);
    const Tone tone = toneOf(clock);
    painter.setPen(tone == Tone::Neutral ? muted : m_theme.toneText(tone));
    drawFigures(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, font, clock.text);

    const QString badge = words::levelBadge(row.level);
    if (badge.isEmpty())
        return;
    const QSize size = chipSize(m_theme, badge, ChipSize::Small);
    const int x = rect.left() + int(std::ceil(figuresWidth(font, clock.text))) + px(BadgeGap);
    drawChip(painter, m_theme, {QPoint(x, rect.top() + (rect.height() - size.height()) / 2), size},
             badge, toneOf(row.level), ChipSize::Small);
}

int QueueDelegate::paintState(QPainter &painter, const QRect &rect, const QueueRow &row,
                              const QColor &muted) const
{
    const bool isLate = row.responseDue && !row.respondedAt && *row.responseDue < m_clock.now();
    const QString text = words::state(row.state);
    const int right = rect.right() + 1 - px(Padding);
    // Half of the line is the subject's, however large the text and narrow the list.
    const int most = (right - rect.left() - px(MiddleLeft)) / 2 - px(Padding);
    const QSize size = cutChipSize(m_theme, text, ChipSize::Compact, most);
    const QRect chip(QPoint(right - size.width(), rect.top() + px(ChipTop)), size);
    drawChip(painter, m_theme, chip, text, toneOf(row.state, isLate), ChipSize::Compact);

    const QString initials =
        row.assigneeInitials.isEmpty() ? QStringLiteral("–") : row.assigneeInitials;
    paintLine(painter, {chip.left(), rect.top() + px(InitialsTop), chip.width(), px(LineHeight)},
              Qt::AlignRight, FontRole::Small, muted, initials);
    return chip.left();
}

void QueueDelegate::paintSubject(QPainter &painter, const QRect &rect, const QueueRow &row,
                                 int stateLeft, const QColor &muted) const
{
    QRect first(rect.left(), rect.top() + px(FirstLine), stateLeft - px(Padding) - rect.left(),
                px(LineHeight));
    if (row.unread) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorRole::Accent));
        painter.drawEllipse(first.left() - px(UnreadDot + 4),
                            first.center().y() - px(UnreadDot) / 2 + 1, px(UnreadDot),
                            px(UnreadDot));
    }
    if (m_marked.contains(row.id)) {
        paintTick(painter, QRectF(first.left(), first.top() + 2, px(MarkSize), px(MarkSize)));
        first.setLeft(first.left() + px(MarkSize) + px(MarkGap));
    }
    paintHits(painter, first, FontRole::Strong, row.subject);
    paintLine(painter, first, Qt::AlignLeft, FontRole::Strong, m_theme.color(ColorRole::Text),
              row.subject);
    QRect second(rect.left(), rect.top() + px(SecondLine), rect.width() - px(InitialsWidth),
                 px(LineHeight));
    if (row.hasDraft)
        second.setRight(paintNote(painter, second, tr("Draft"), Tone::Warning) - px(BadgeGap));
    if (const QString present = m_present.value(row.id); !present.isEmpty())
        second.setRight(paintNote(painter, second, present, Tone::Info) - px(BadgeGap));
    paintHits(painter, second, FontRole::Small, about(row));
    paintLine(painter, second, Qt::AlignLeft, FontRole::Small, muted, about(row));
}

int QueueDelegate::paintNote(QPainter &painter, const QRect &rect, const QString &text,
                             Tone tone) const
{
    const QSize size = chipSize(m_theme, text, ChipSize::Small);
    const QRect chip(
        QPoint(rect.right() - size.width(), rect.top() + (rect.height() - size.height()) / 2),
        size);
    drawChip(painter, m_theme, chip, text, tone, ChipSize::Small);
    return chip.left();
}

void QueueDelegate::paintTick(QPainter &painter, const QRectF &box) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Accent));
    painter.drawRoundedRect(box, 3, 3);
    const qreal scale = m_theme.scale();
    painter.setPen(QPen(m_theme.color(ColorRole::OnAccent), 1.6 * scale));
    painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3, 6.5) * scale,
                                   box.topLeft() + QPointF(5.5, 9) * scale,
                                   box.topLeft() + QPointF(10, 3.8) * scale});
}

void QueueDelegate::paintHits(QPainter &painter, const QRect &line, FontRole role,
                              const QString &text) const
{
    if (m_hits.isEmpty())
        return;
    const QFontMetrics metrics(fontFor(m_theme.font(role), text)); // as the line is drawn
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneFill(Tone::Warning));
    for (const QString &hit : m_hits) {
        qsizetype at = shown.indexOf(hit, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = shown.indexOf(hit, at + hit.size(), Qt::CaseInsensitive)) {
            const int left = metrics.horizontalAdvance(shown.left(at));
            const int right = metrics.horizontalAdvance(shown.left(at + hit.size()));
            painter.drawRoundedRect(line.left() + left - 1, line.top() + 1, right - left + 2,
                                    line.height() - 2, 3, 3);
        }
    }
}

void QueueDelegate::paintLine(QPainter &painter, const QRect &line, Qt::Alignment alignment,
                              FontRole role, const QColor &color, const QString &text) const
{
    painter.setPen(color);
    drawLine(painter, line, alignment | Qt::AlignVCenter, m_theme.font(role), text);
}

} // namespace skranke::ui
