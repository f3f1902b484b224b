// A row of the queue in columns.
#include "ui/queue/QueueDelegate.h"

#include "ui/queue/QueueHeader.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/LineText.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Tones.h"
#include "ui/words/CaseWords.h"
#include "ui/words/TimeWords.h"

#include <QPainter>

namespace skranke::ui {

namespace {
constexpr int CellPadding = 10;
constexpr int Dot = 6;
constexpr int Tick = 12;
} // namespace

void QueueDelegate::paintCells(QPainter &painter, const QRect &rect, const QueueRow &row,
                               const QColor &muted) const
{
    const bool marked = m_marked.contains(row.id);
    bool first = true;
    for (const QueueHeader::Cell &cell : m_header->cells()) {
        QRect room(rect.left() + cell.left + px(CellPadding), rect.top(),
                   cell.width - 2 * px(CellPadding), rect.height() - 1);
        if (std::exchange(first, false) && marked) {
            paintTick(painter,
                      QRectF(room.left(), room.center().y() - px(Tick) / 2, px(Tick), px(Tick)));
            room.setLeft(room.left() + px(Tick + 6));
        }
        if (room.width() > 0)
            paintCell(painter, room, cell.column, row, muted);
    }
}

void QueueDelegate::paintCell(QPainter &painter, const QRect &room, QueueColumn column,
                              const QueueRow &row, const QColor &muted) const
{
    const auto text = [&](const QString &words, FontRole font = FontRole::Small) {
        paintHits(painter, room, font, words);
        paintLine(painter, room, Qt::AlignLeft, font,
                  font == FontRole::Small ? muted : m_theme.color(ColorRole::Text), words);
    };
    const auto chip = [&](const QString &words, Tone tone) {
        if (words.isEmpty())
            return;
        const QSize size = chipSize(m_theme, words, ChipSize::Compact).boundedTo(room.size());
        drawChip(painter, m_theme,
                 {QPoint(room.left(), room.center().y() - size.height() / 2), size}, words, tone,
                 ChipSize::Compact);
    };
    switch (column) {
    case QueueColumn::Due:
        return paintDueCell(painter, room, row, muted);
    case QueueColumn::Level:
        return chip(words::levelBadge(row.level), toneOf(row.level));
    case QueueColumn::Number:
        return text(row.number.toString());
    case QueueColumn::Subject:
        return paintSubjectCell(painter, room, row);
    case QueueColumn::Customer:
        return text(row.customerName.isEmpty() ? words::unknownCustomer() : row.customerName);
    case QueueColumn::Contact:
        return text(row.contactName);
    case QueueColumn::State: {
        const bool late = row.responseDue && !row.respondedAt && *row.responseDue < m_clock.now();
        return chip(words::state(row.state), toneOf(row.state, late));
    }
    case QueueColumn::Kind:
        return text(row.kind == CaseKind::Unset ? QString() : words::kind(row.kind));
    case QueueColumn::Assignee:
        return text(row.assigneeInitials.isEmpty() ? QStringLiteral("–") : row.assigneeInitials);
    case QueueColumn::Submitted:
        return text(words::when(row.submitted, m_clock.now()));
    }
}

void QueueDelegate::paintDueCell(QPainter &painter, const QRect &room, const QueueRow &row,
                                 const QColor &muted) const
{
    const words::RowClock clock = words::rowClock(row, m_clock.now());
    const bool counts = clock.kind == words::RowClock::Kind::Counting;
    if (!counts && clock.kind != words::RowClock::Kind::Answered) {
        const bool fits = lineWidth(m_theme.font(FontRole::Small), clock.text) <= room.width();
        paintLine(painter, room, Qt::AlignLeft, FontRole::Small, muted,
                  fits ? clock.text : clock.brief);
        return;
    }
    const Tone tone = counts ? toneOfTimeLeft(clock.left)
        : clock.late         ? Tone::Danger
                             : Tone::Neutral;
    painter.setPen(tone == Tone::Neutral ? muted : m_theme.toneText(tone));
    drawFigures(painter, room, Qt::AlignLeft | Qt::AlignVCenter, m_theme.font(FontRole::Strong),
                clock.text);
}

void QueueDelegate::paintSubjectCell(QPainter &painter, QRect room, const QueueRow &row) const
{
    if (row.hasDraft)
        room.setRight(paintNote(painter, room, tr("Draft"), Tone::Warning) - px(4));
    if (const QString present = m_present.value(row.id); !present.isEmpty())
        room.setRight(paintNote(painter, room, present, Tone::Info) - px(4));
    if (row.unread) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorRole::Accent));
        painter.drawEllipse(room.left(), room.center().y() - px(Dot) / 2 + 1, px(Dot), px(Dot));
        room.setLeft(room.left() + px(Dot + 5));
    }
    paintHits(painter, room, FontRole::Strong, row.subject);
    paintLine(painter, room, Qt::AlignLeft, FontRole::Strong, m_theme.color(ColorRole::Text),
              row.subject);
}

} // namespace skranke::ui
