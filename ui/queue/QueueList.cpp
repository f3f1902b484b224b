#include "ui/queue/QueueList.h"

#include "items/QueueModel.h"
#include "ui/queue/QueueDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace skranke::ui {

namespace {
// A hand that has rested this long is not about to click.
constexpr std::chrono::milliseconds AimingTime{1200};
} // namespace

QueueList::QueueList(const Theme &theme, const Clock &clock, items::QueueModel &model,
                     QWidget *parent)
    : RowList(theme.metrics().queueRowHeight, parent),
      m_theme(theme),
      m_clock(clock),
      m_model(model),
      m_delegate(new QueueDelegate(theme, clock, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    m_ticker.setSingleShot(true);
    m_aiming.setSingleShot(true);
    m_aiming.setInterval(AimingTime);
    connect(&m_aiming, &QTimer::timeout, this, [this] { m_model.setHeld(false); });
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
    m_aiming.stop();
    m_model.setHeld(false); // whoever types looks at what is
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return RowList::keyPressEvent(event);
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (extends && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        return markUpTo(currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1));
    if (event->key() == Qt::Key_Escape && !m_marked.isEmpty())
        return setMarked({});
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

void QueueList::setColumns(const QueueHeader *header)
{
    m_delegate->setColumns(header);
    setRowHeight(header ? m_theme.metrics().tableRowHeight : m_theme.metrics().queueRowHeight);
    viewport()->update();
}

void QueueList::openNext()
{
    // Where nothing has been chosen yet, the row at hand is the next.
    const bool isAtOne = selectionModel()->hasSelection();
    const QModelIndex next = isAtOne || !currentIndex().isValid()
        ? moveCursor(MoveDown, Qt::NoModifier)
        : currentIndex();
    if (!next.isValid() || (isAtOne && next == currentIndex())) {
        Q_EMIT endReached();
        return;
    }
    choose(next);
    if (currentIndex().isValid())
        Q_EMIT opened(currentIndex());
}

void QueueList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (event->modifiers() & Qt::ControlModifier)
            return toggle({index.data(items::IdRole).toLongLong()});
        if (event->modifiers() & Qt::ShiftModifier)
            return markUpTo(index.row());
    }
    RowList::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid())
        choose(index);
}

void QueueList::mouseMoveEvent(QMouseEvent *event)
{
    RowList::mouseMoveEvent(event);
    aim();
}

void QueueList::leaveEvent(QEvent *event)
{
    RowList::leaveEvent(event);
    m_aiming.stop();
    m_model.setHeld(false);
}

void QueueList::aim()
{
    m_model.setHeld(true);
    m_aiming.start();
}

void QueueList::setMarked(const QList<CaseId> &cases)
{
    if (cases == m_marked)
        return;
    m_marked = cases;
    m_delegate->setMarked({cases.begin(), cases.end()});
    viewport()->update();
    Q_EMIT markedChanged();
}

void QueueList::setPresent(const QHash<CaseId, QString> &words)
{
    m_delegate->setPresent(words);
    viewport()->update();
}

void QueueList::toggle(CaseId id)
{
    if (!id)
        return;
    QList<CaseId> cases = m_marked;
    if (!cases.removeOne(id))
        cases.append(id);
    setMarked(cases);
}

void QueueList::markCurrent()
{
    if (!currentIndex().isValid())
        return;
    toggle({currentIndex().data(items::IdRole).toLongLong()});
    const QModelIndex next = moveCursor(MoveDown, Qt::NoModifier);
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    scrollTo(next);
}

// From the row with the keyboard to this one, both included; rows out of reach are not known.
void QueueList::markUpTo(int row)
{
    row = std::clamp(row, 0, std::max(0, m_model.rowCount() - 1));
    const int from = currentIndex().isValid() ? currentIndex().row() : row;
    QList<CaseId> cases = m_marked;
    for (int at = std::min(from, row); at <= std::max(from, row); ++at)
        if (const QueueRow *held = m_model.rowAt(at); held && !cases.contains(held->id))
            cases.append(held->id);
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    scrollTo(m_model.index(row));
    setMarked(cases);
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
