// The figures of a chart as a table, for those who cannot see its bars.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace skranke::ui {

/// The first column names the row; the others are figures, digits under digits.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QStringList &header, const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace skranke::ui
