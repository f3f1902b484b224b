#include "ui/sla/ChartTable.h"

#include "items/Roles.h"

namespace skranke::ui {

namespace {

int alignmentOf(int column)
{
    return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

// Where only figures have changed the rows stay, and with them what is chosen.
void ChartTable::setFigures(const QStringList &header, const QList<QStringList> &rows)
{
    if (header == m_header && rows == m_rows)
        return;
    if (header == m_header && rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_header = header;
    m_rows = rows;
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case items::FiguresRole:
        return index.column() > 0;
    default:
        return {};
    }
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_header.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? QVariant(m_header.at(section)) : QVariant();
}

} // namespace skranke::ui
