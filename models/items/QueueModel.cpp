#include "items/QueueModel.h"

#include "services/Answer.h"

#include <algorithm>
#include <utility>

namespace skranke::items {

namespace {

// Looking up more cases than this one by one costs more than reading the stretch again.
constexpr int MostGlanced = 16;

// Reading begins before the unread rows come into sight.
constexpr int Foresight = 30;

} // namespace

QueueModel::QueueModel(const services::QueueService &queue, Store &store, Describe describe,
                       QObject *parent)
    : QAbstractListModel(parent), m_queue(queue), m_describe(std::move(describe))
{
    connect(&store, &Store::committed, this, &QueueModel::note);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->subject;
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return m_describe(*row, role);
    case IdRole:
        return row->id.value;
    case RowRole:
        return QVariant::fromValue(*row);
    default:
        return {};
    }
}

const QueueRow *QueueModel::rowAt(int row) const
{
    return row >= m_start && row < heldEnd() ? &m_held[row - m_start] : nullptr;
}

std::optional<int> QueueModel::heldRowOf(CaseId id) const
{
    for (int i = 0; i < m_held.size(); ++i)
        if (m_held[i].id == id)
            return m_start + i;
    return std::nullopt;
}

void QueueModel::setFilter(const QueueFilter &filter)
{
    if (m_reading && m_filterPending && filter == m_filter)
        return;
    m_filter = filter;
    m_filterPending = true;
    ++m_filterNumber;
    catchUp();
}

void QueueModel::look(int first, int last)
{
    m_sight = {first, last + 1};
    catchUp();
}

void QueueModel::refresh()
{
    m_allChanged = true;
    catchUp();
}

void QueueModel::setHeld(bool held)
{
    if (held == m_isHeld)
        return;
    m_isHeld = held;
    if (!held)
        catchUp();
}

void QueueModel::note(const ChangeSet &changes)
{
    m_changed += changes.cases;
    m_allChanged |= changes.everything || changes.registers;
    catchUp();
}

// One read at a time; what happens meanwhile waits for its answer. So of the searches that somebody
// types faster than they are answered, only the last is asked.
void QueueModel::catchUp()
{
    if (m_reading || m_filterNumber == 0)
        return;
    if (m_filterPending)
        return readFirst();
    const Range near{std::max(0, m_sight.first - Foresight),
                     std::min(m_count, m_sight.last + Foresight)};
    const bool isMissing =
        near.first < near.last && (near.first < m_start || near.last > heldEnd());
    if (m_isHeld && !isMissing)
        return;
    if (!m_allChanged && !m_changed.isEmpty() && m_changed.size() <= MostGlanced)
        return readGlance();
    if (m_allChanged || !m_changed.isEmpty() || isMissing)
        readWindow();
}

template <typename T, typename Take> void QueueModel::read(QFuture<Result<T>> future, Take take)
{
    m_reading = true;
    services::onAnswer(future, this, [this, take, asked = m_filterNumber](const Result<T> &result) {
        m_reading = false;
        if (asked != m_filterNumber)
            return catchUp();
        if (!result) {
            m_allChanged = true; // what was asked for is asked for again at the next occasion
            Q_EMIT readFailed(result.error());
            return;
        }
        take(*result);
        catchUp();
        if (!m_reading)
            Q_EMIT caughtUp();
    });
}

void QueueModel::readFirst()
{
    m_changed.clear();
    m_allChanged = false;
    read(m_queue.window(m_filter, {{}, 0, 0, Surroundings}),
         [this](const services::QueueWindow &window) { start(window); });
}

void QueueModel::readGlance()
{
    const QSet<CaseId> changed = std::exchange(m_changed, {});
    const QList<CaseId> ids(changed.begin(), changed.end());
    read(m_queue.glance(m_filter, ids), [this, ids](const services::QueueGlance &glance) {
        if (takeGlance(glance, ids))
            return;
        m_changed += QSet<CaseId>(ids.begin(), ids.end());
        readWindow();
    });
}

void QueueModel::readWindow()
{
    const services::QueueStretch wanted = stretch();
    const QSet<CaseId> changed = std::exchange(m_changed, {});
    m_allChanged = false;
    read(m_queue.window(m_filter, wanted),
         [this, changed](const services::QueueWindow &window) { takeWindow(window, changed); });
}

QueueModel::Range QueueModel::wantedRange() const
{
    return {std::max(0, m_sight.first - Surroundings),
            std::max(m_sight.last, m_sight.first + 1) + Surroundings};
}

// While the first row is seen, the stretch hangs on the beginning of the queue; further down it
// hangs on a case that is seen, so that the rows under the eye stay where they are.
services::QueueStretch QueueModel::stretch() const
{
    const Range wanted = wantedRange();
    services::QueueStretch stretch{{}, 0, wanted.first, wanted.last - wanted.first};
    for (int row = std::max(m_sight.first, m_start); m_sight.first > 0 && row < heldEnd(); ++row) {
        const CaseId id = rowAt(row)->id;
        if (row >= m_sight.last)
            break;
        if (!m_changed.contains(id)) {
            stretch.anchor = id;
            stretch.before = row - wanted.first;
            break;
        }
    }
    return stretch;
}

} // namespace skranke::items
