#include "ui/queue/QueueList.h"

#include "items/QueueModel.h"
#include "ui/queue/QueueDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace skranke::ui {

QueueList::QueueList(const Theme &theme, const Clock &clock, items::QueueModel &model,
                     QWidget *parent)
    : RowList(theme.metrics().queueRowHeight, parent)
    , m_clock(clock)
    , m_model(model)
    , m_delegate(new QueueDelegate(theme, clock, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    m_ticker.setSingleShot(true);
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_ticker, &QTimer::timeout, this, &QueueList::tick);
    connect(&m_looking, &QTimer::timeout, this, &QueueList::look);
    connect(this, &RowList::visibleRowsChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelReset, &m_looking, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return RowList::keyPressEvent(event);
    const auto go = [this](CursorAction action) { choose(moveCursor(action, Qt::NoModifier)); };
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return go(MoveDown);
    case Qt::Key_K:
    case Qt::Key_Up:
        return go(MoveUp);
    case Qt::Key_Home:
        return go(MoveHome);
    case Qt::Key_End:
        return go(MoveEnd);
    case Qt::Key_PageUp:
        return go(MovePageUp);
    case Qt::Key_PageDown:
        return go(MovePageDown);
    case Qt::Key_N:
        return openNext();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            choose(currentIndex());
            Q_EMIT opened(currentIndex());
        }
        return;
    default:
        event->ignore();
    }
}

void QueueList::setHits(const QStringList &texts)
{
    m_delegate->setHits(texts);
    viewport()->update();
}

void QueueList::openNext()
{
    choose(moveCursor(MoveDown, Qt::NoModifier));
    if (currentIndex().isValid())
        Q_EMIT opened(currentIndex());
}

void QueueList::mousePressEvent(QMouseEvent *event)
{
    RowList::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        choose(index);
}

void QueueList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(index);
}

// A row that goes takes the selection with it: to select its neighbour instead, as views do by
// default, would show one case as chosen while another is open.
void QueueList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int current = currentIndex().row();
    if (current >= start && current <= end) {
        const int left = m_model.rowCount() - (end - start + 1);
        const int neighbour = left == 0 ? -1 : end + 1 < m_model.rowCount() ? end + 1 : start - 1;
        selectionModel()->setCurrentIndex(m_model.index(neighbour), QItemSelectionModel::Clear);
    }
    RowList::rowsAboutToBeRemoved(parent, start, end);
}

void QueueList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    Q_EMIT chosen(index);
}

void QueueList::showEvent(QShowEvent *event)
{
    RowList::showEvent(event);
    tick();
}

void QueueList::hideEvent(QHideEvent *event)
{
    RowList::hideEvent(event);
    m_ticker.stop();
}

void QueueList::look()
{
    if (firstVisible() < 0 || !isVisible())
        return;
    m_model.look(firstVisible(), lastVisible());
    Q_EMIT lookedAt(firstVisible(), lastVisible());
    waitForNextTick();
}

void QueueList::tick()
{
    viewport()->update();
    waitForNextTick();
}

void QueueList::waitForNextTick()
{
    m_ticker.stop();
    if (!isVisible() || firstVisible() < 0)
        return;
    const Instant now = m_clock.now();
    std::optional<Instant> next;
    for (int row = firstVisible(); row <= lastVisible(); ++row) {
        const QueueRow *shown = m_model.rowAt(row);
        const auto change = shown ? words::clockChanges(*shown, now) : std::nullopt;
        if (change && (!next || *change < *next))
            next = change;
    }
    if (next)
        m_ticker.start(std::max(Seconds{1}, *next - now));
}

} // namespace skranke::ui
