#include "items/SidebarModel.h"

namespace skranke::items {

SidebarModel::SidebarModel(QList<SidebarEntry> entries, QObject *parent)
    : QAbstractListModel(parent), m_entries(std::move(entries))
{
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const SidebarEntry &entry = m_entries[index.row()];
    const auto count = countAt(index.row(), m_counts);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.toolTip.isEmpty() ? QVariant() : entry.toolTip;
    case Qt::AccessibleTextRole:
        return count ? QStringLiteral("%1, %2").arg(entry.text).arg(*count) : entry.text;
    case CountRole:
        return count ? QVariant(*count) : QVariant();
    case HeadRole:
        return entry.isHead();
    case PlaceRole:
        return entry.place;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries[index.row()].isHead())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void SidebarModel::setEntries(const QList<SidebarEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void SidebarModel::setCounts(const QueueCounts &counts)
{
    const QueueCounts before = std::exchange(m_counts, counts);
    for (int row = 0; row < m_entries.size(); ++row)
        if (countAt(row, before) != countAt(row, m_counts))
            Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
}

std::optional<int> SidebarModel::rowOf(int place) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].place == place)
            return row;
    return std::nullopt;
}

std::optional<qint64> SidebarModel::countAt(int row, const QueueCounts &counts) const
{
    const SidebarEntry &entry = m_entries[row];
    return entry.count ? std::optional(entry.count(counts)) : std::nullopt;
}

} // namespace skranke::items
