// The list of the queue: keys, and clocks that tick for the rows that are seen.
#pragma once

#include "domain/Id.h"
#include "domain/Time.h"
#include "ui/widgets/RowList.h"

#include <QTimer>

namespace skranke::items {
class QueueModel;
}

namespace skranke::ui {

class QueueDelegate;
class QueueHeader;
class Theme;

/// Tells what a person chose, and never what a refresh did to the rows.
class QueueList : public RowList {
    Q_OBJECT
public:
    QueueList(const Theme &theme, const Clock &clock, items::QueueModel &model,
              QWidget *parent = nullptr);

    /// One line a row, in the header's columns; null: two lines.
    void setColumns(const QueueHeader *header);
    void openNext();                        ///< or says that the last one is reached
    void setHits(const QStringList &texts); ///< marked in the rows

    /// Cases that one thing is to be done with. They stay marked wherever their rows go.
    const QList<CaseId> &marked() const { return m_marked; }
    void setMarked(const QList<CaseId> &cases);
    void setPresent(const QHash<CaseId, QString> &words); ///< who else is on a case
    void markCurrent(); ///< or unmarks it, and goes on to the next row

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< moved to, with keys or mouse
    void opened(const QModelIndex &index); ///< Enter, a double click, or `n`
    void endReached();                     ///< there is none after this one to open
    void lookedAt(int first, int last);    ///< rows in sight
    void markedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void toggle(CaseId id);
    void markUpTo(int row);
    void aim(); ///< somebody is about to click: what is under the pointer stays
    void look();
    void tick();
    /// Sleeps until the words of some clock in sight change; for ever when none will.
    void waitForNextTick();

    const Theme &m_theme;
    const Clock &m_clock;
    items::QueueModel &m_model;
    QueueDelegate *m_delegate;
    QTimer m_ticker;
    QTimer m_looking;
    QTimer m_aiming;
    QList<CaseId> m_marked; ///< in the order in which they were marked
};

} // namespace skranke::ui
