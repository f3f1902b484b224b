#include "ui/widgets/RowList.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace skranke::ui {

RowList::RowList(int rowHeight, QWidget *parent) : QListView(parent), m_rowHeight(rowHeight)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setAutoScroll(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RowList::setRowHeight(int height)
{
    if (height == m_rowHeight)
        return;
    const int first = firstVisible();
    m_rowHeight = height;
    doItemsLayout();
    verticalScrollBar()->setValue(std::max(0, first) * height);
    viewport()->update();
}

int RowList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowList::rowAt(int y) const
{
    return (y + verticalOffset()) / m_rowHeight;
}

int RowList::firstVisible() const
{
    return rows() == 0 ? -1 : std::min(rowAt(0), rows() - 1);
}

int RowList::lastVisible() const
{
    return rows() == 0 ? -1 : std::min(rowAt(std::max(0, viewport()->height() - 1)), rows() - 1);
}

QRect RowList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowList::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    return point.y() < 0 || row >= rows() ? QModelIndex() : model()->index(row, 0, rootIndex());
}

void RowList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * m_rowHeight;
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(top);
    else if (hint == PositionAtBottom)
        bar->setValue(top + m_rowHeight - height);
    else if (hint == PositionAtCenter)
        bar->setValue(top + (m_rowHeight - height) / 2);
    else if (top < bar->value())
        bar->setValue(top);
    else if (top + m_rowHeight > bar->value() + height)
        bar->setValue(top + m_rowHeight - height);
}

void RowList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    Q_EMIT visibleRowsChanged();
}

void RowList::reset()
{
    QListView::reset();
    verticalScrollBar()->setValue(0);
    m_hoveredRow = -1;
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rows() - 1;
    if (last < 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = row < 0 ? last : row - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = row < 0 ? 0 : row + 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, last), 0, rootIndex());
}

int RowList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void RowList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(),
                             command);
}

QRegion RowList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    return region & viewport()->rect();
}

void RowList::updateGeometries()
{
    const int height = viewport()->height();
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setRange(0, std::max(0, rows() * m_rowHeight - height));
    QAbstractItemView::updateGeometries();
}

void RowList::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy); // what stays in sight is moved and not painted
    Q_EMIT visibleRowsChanged();
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        say(QAccessible::Focus, current);
}

void RowList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    say(QAccessible::SelectionRemove, deselected.indexes().value(0));
    say(QAccessible::Selection, selected.indexes().value(0));
}

void RowList::say(QAccessible::Event what, const QModelIndex &index)
{
    if (!index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void RowList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                          const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update(visualRect(topLeft) | visualRect(bottomRight));
}

void RowList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool isAbove = (verticalOffset() > 0 && start <= firstVisible())
        || (m_hoveredRow >= 0 && start <= m_hoveredRow); // what is pointed at stays
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
    if (isAbove)
        keepInPlace(end - start + 1);
    if (m_hoveredRow >= start)
        m_hoveredRow += end - start + 1;
}

void RowList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int above = std::min(end, firstVisible() - 1) - start + 1;
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    scheduleDelayedItemsLayout();
    if (verticalOffset() > 0 && above > 0)
        keepInPlace(-above);
}

void RowList::keepInPlace(int addedAbove)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setMaximum(std::max(0, bar->maximum() + addedAbove * m_rowHeight));
    bar->setValue(bar->value() + addedAbove * m_rowHeight);
}

void RowList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int last = std::min(rowAt(event->rect().bottom()), rows() - 1);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_HasFocus;
    for (int row = rowAt(event->rect().top()); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = plain;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus())
            option.state |= QStyle::State_HasFocus;
        if (row == m_hoveredRow)
            option.state |= QStyle::State_MouseOver;
        itemDelegate()->paint(&painter, option, index);
    }
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    Q_EMIT visibleRowsChanged();
}

void RowList::focusOutEvent(QFocusEvent *)
{
    viewport()->update(visualRect(currentIndex())); // no other row shows it
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    QListView::keyPressEvent(event);
    scrollTo(currentIndex());
}

void RowList::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->pos()).row());
    QListView::mouseMoveEvent(event);
}

void RowList::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QListView::leaveEvent(event);
}

void RowList::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row})
        if (changed >= 0)
            viewport()->update(0, changed * m_rowHeight - verticalOffset(), viewport()->width(),
                               m_rowHeight);
}

} // namespace skranke::ui
