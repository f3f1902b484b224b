// How answers from the database become changes of rows.
#include "items/QueueModel.h"

#include <algorithm>

namespace skranke::items {

namespace {

QList<CaseId> idsOf(const QList<QueueRow> &rows)
{
    QList<CaseId> ids;
    ids.reserve(rows.size());
    for (const QueueRow &row : rows)
        ids.append(row.id);
    return ids;
}

QSet<CaseId> setOf(const QList<QueueRow> &rows)
{
    const QList<CaseId> ids = idsOf(rows);
    return {ids.begin(), ids.end()};
}

} // namespace

void QueueModel::start(const services::QueueWindow &window)
{
    beginResetModel();
    m_count = int(window.count);
    m_start = int(window.offset);
    m_held = window.rows;
    m_sight = {0, 1};
    m_filterPending = false;
    endResetModel();
    Q_EMIT filterShown();
}

// True when every case stands where it stood, so that there is nothing to do but show its new
// values. A case that is not held and is shown somewhere may have passed the held ones: false.
bool QueueModel::takeGlance(const services::QueueGlance &glance, const QList<CaseId> &ids)
{
    if (glance.count != m_count)
        return false;
    for (int i = 0; i < ids.size(); ++i) {
        const std::optional<int> held = heldRowOf(ids[i]);
        const std::optional<qint64> now = glance.positions[i];
        if (held.has_value() != now.has_value() || (held && *held != *now))
            return false;
    }
    for (const QueueRow &row : glance.rows) {
        const int at = *heldRowOf(row.id);
        if (m_held[at - m_start] == row)
            continue;
        m_held[at - m_start] = row;
        Q_EMIT dataChanged(index(at), index(at));
    }
    return true;
}

// Rows at either end that the window no longer reaches are still there, unseen; only what changed
// can have gone. In the same way rows that the window brings in at its ends were there before.
void QueueModel::takeWindow(const services::QueueWindow &window, const QSet<CaseId> &changed)
{
    forgetOutside(window.rows, changed);
    const Range core = newToSight(window.rows, changed);
    const QList<QueueRow> wanted = window.rows.mid(core.first, core.last - core.first);
    const int start = int(window.offset) + core.first;

    if (m_held.isEmpty())
        m_start = std::min(start, m_count);
    for (const RowStep &step : rowSteps(idsOf(m_held), idsOf(wanted)))
        take(step, wanted);
    align(start, int(window.count));
    hold(int(window.offset), window.rows);
}

void QueueModel::forgetOutside(const QList<QueueRow> &wanted, const QSet<CaseId> &changed)
{
    const QSet<CaseId> kept = setOf(wanted);
    const auto isOutside = [&](const QueueRow &row) {
        return !kept.contains(row.id) && !changed.contains(row.id);
    };
    int first = 0;
    while (first < m_held.size() && isOutside(m_held[first]))
        ++first;
    int last = int(m_held.size());
    while (last > first && isOutside(m_held[last - 1]))
        --last;

    const Range before{m_start, m_start + first};
    const Range after{m_start + last, heldEnd()};
    m_held = m_held.mid(first, last - first);
    m_start += first;
    for (const Range &forgotten : {before, after})
        if (forgotten.first < forgotten.last)
            Q_EMIT dataChanged(index(forgotten.first), index(forgotten.last - 1));
}

// The part of `wanted` whose rows are held or have changed; the rest fills placeholders.
QueueModel::Range QueueModel::newToSight(const QList<QueueRow> &wanted,
                                         const QSet<CaseId> &changed) const
{
    const QSet<CaseId> held = setOf(m_held);
    const auto fillsPlaceholder = [&](const QueueRow &row) {
        return !held.contains(row.id) && !changed.contains(row.id);
    };
    // There can be no more of them than there are placeholders.
    const int before = m_held.isEmpty() ? m_count : m_start;
    const int after = m_held.isEmpty() ? m_count : m_count - heldEnd();
    Range core{0, int(wanted.size())};
    while (core.first < core.last && core.first < before && fillsPlaceholder(wanted[core.first]))
        ++core.first;
    while (core.last > core.first && int(wanted.size()) - core.last < after
           && fillsPlaceholder(wanted[core.last - 1]))
        --core.last;
    return core;
}

void QueueModel::take(const RowStep &step, const QList<QueueRow> &wanted)
{
    const int first = m_start + step.first;
    const int last = m_start + step.last;
    switch (step.kind) {
    case RowStep::Kind::Remove:
        beginRemoveRows({}, first, last);
        m_held.remove(step.first, step.last - step.first + 1);
        m_count -= last - first + 1;
        endRemoveRows();
        break;
    case RowStep::Kind::Move:
        beginMoveRows({}, first, first, {}, last > first ? last + 1 : last);
        m_held.move(step.first, step.last);
        endMoveRows();
        break;
    case RowStep::Kind::Insert:
        beginInsertRows({}, first, last);
        for (int row = step.first; row <= step.last; ++row)
            m_held.insert(row, wanted[row]);
        m_count += last - first + 1;
        endInsertRows();
        break;
    }
}

// Rows that came or went unseen, above or below what is held.
void QueueModel::align(int start, int count)
{
    if (m_held.isEmpty())
        m_start = std::min(start, m_count);
    if (start > m_start) {
        beginInsertRows({}, m_start, start - 1);
        m_count += start - m_start;
        m_start = start;
        endInsertRows();
    } else if (start < m_start) {
        beginRemoveRows({}, start, m_start - 1);
        m_count -= m_start - start;
        m_start = start;
        endRemoveRows();
    }
    const int end = heldEnd();
    if (count > m_count) {
        beginInsertRows({}, end, end + count - m_count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, end, end + m_count - count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void QueueModel::hold(int start, const QList<QueueRow> &rows)
{
    const QList<QueueRow> before = std::exchange(m_held, rows);
    const int beforeStart = std::exchange(m_start, start);
    const auto isNew = [&](int row) {
        const int i = row - beforeStart;
        return i < 0 || i >= before.size() || !(before[i] == m_held[row - m_start]);
    };
    for (int first = m_start; first < heldEnd(); ++first) {
        int last = first;
        while (last < heldEnd() && isNew(last))
            ++last;
        if (last > first)
            Q_EMIT dataChanged(index(first), index(last - 1));
        first = last;
    }
}

} // namespace skranke::items
