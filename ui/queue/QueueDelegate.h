// One row of the queue: its clock on the left, what it is about in the middle, where it stands on
// the right.
#pragma once

#include "domain/Queue.h"
#include "domain/Time.h"
#include "ui/theme/Theme.h"
#include "ui/words/QueueWords.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace skranke::ui {

class QueueHeader;

class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    QueueDelegate(const Theme &theme, const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Marks these texts wherever a row shows them: what a search found it by.
    void setHits(const QStringList &texts) { m_hits = texts; }
    void setMarked(const QSet<CaseId> &cases) { m_marked = cases; }
    void setPresent(const QHash<CaseId, QString> &words) { m_present = words; }
    /// One line a row, in these columns; null: two lines. The header outlives its use here.
    void setColumns(const QueueHeader *header) { m_header = header; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int px(int length) const { return m_theme.px(length); }
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintTick(QPainter &painter, const QRectF &box) const;
    void paintCells(QPainter &painter, const QRect &rect, const QueueRow &row,
                    const QColor &muted) const;
    void paintCell(QPainter &painter, const QRect &room, QueueColumn column, const QueueRow &row,
                   const QColor &muted) const;
    void paintDueCell(QPainter &painter, const QRect &room, const QueueRow &row,
                      const QColor &muted) const;
    void paintSubjectCell(QPainter &painter, QRect room, const QueueRow &row) const;
    /// At the line's end. Returns the left edge of what it drew.
    int paintNote(QPainter &painter, const QRect &line, const QString &text, Tone tone) const;
    void paintPlaceholder(QPainter &painter, const QRect &rect) const;
    void paintClock(QPainter &painter, const QRect &rect, const QueueRow &row,
                    const QColor &muted) const;
    void paintFigure(QPainter &painter, const QRect &rect, const QueueRow &row,
                     const words::RowClock &clock, const QColor &muted) const;
    /// Returns the left edge of what it drew.
    int paintState(QPainter &painter, const QRect &rect, const QueueRow &row,
                   const QColor &muted) const;
    /// The subject gives way to the state, whose left edge is given.
    void paintSubject(QPainter &painter, const QRect &rect, const QueueRow &row, int stateLeft,
                      const QColor &muted) const;
    void paintHits(QPainter &painter, const QRect &line, FontRole font, const QString &text) const;
    void paintLine(QPainter &painter, const QRect &line, Qt::Alignment alignment, FontRole font,
                   const QColor &color, const QString &text) const;

    const Theme &m_theme;
    const Clock &m_clock;
    const QueueHeader *m_header = nullptr;
    QStringList m_hits;
    QSet<CaseId> m_marked;
    QHash<CaseId, QString> m_present; ///< who else is on it
};

} // namespace skranke::ui
