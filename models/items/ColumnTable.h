// A list of values and a table of columns make a model. It holds what it is given, whole: for lists
// of a page or a month, not for the queue.
#pragma once

#include "items/Roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>

namespace skranke::items {

/// `header(role)` and `value(row, role)` answer Qt's roles and those of items::Role; an invalid
/// QVariant means "nothing special".
template <typename T> struct Column {
    std::function<QVariant(int role)> header;
    std::function<QVariant(const T &row, int role)> value;
};

/// `T` has a key that is unique in the list and an ==. A new list is laid over the old one with the
/// fewest signals: rows that are gone are removed, rows that moved move, changed rows change, so
/// that selection and scroll position survive every refresh.
template <typename T, typename Key> class ColumnTable : public QAbstractTableModel {
public:
    using KeyOf = std::function<Key(const T &)>;

    ColumnTable(QList<Column<T>> columns, KeyOf keyOf, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_keyOf(std::move(keyOf))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size())
            return {};
        return m_columns[index.column()].value(m_rows[index.row()], role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        return m_columns[section].header(role);
    }

    const QList<T> &rows() const { return m_rows; }
    const T &at(int row) const { return m_rows[row]; }
    int rowOf(const Key &key) const
    {
        for (int row = 0; row < m_rows.size(); ++row)
            if (m_keyOf(m_rows[row]) == key)
                return row;
        return -1;
    }

    void update(const QList<T> &wanted)
    {
        removeMissing(wanted);
        for (int row = 0; row < wanted.size(); ++row)
            settle(row, wanted[row]);
    }

private:
    void removeMissing(const QList<T> &wanted)
    {
        QSet<Key> kept;
        for (const T &value : wanted)
            kept.insert(m_keyOf(value));
        for (int last = int(m_rows.size()) - 1; last >= 0;) {
            int first = last;
            if (!kept.contains(m_keyOf(m_rows[last]))) {
                while (first > 0 && !kept.contains(m_keyOf(m_rows[first - 1])))
                    --first;
                this->beginRemoveRows({}, first, last);
                m_rows.remove(first, last - first + 1);
                this->endRemoveRows();
            }
            last = first - 1;
        }
    }

    // Everything before `row` is in place already.
    void settle(int row, const T &value)
    {
        const auto here = m_rows.begin() + row;
        const auto found = std::find_if(here, m_rows.end(), [&](const T &old) {
            return m_keyOf(old) == m_keyOf(value);
        });
        if (found == m_rows.end()) {
            this->beginInsertRows({}, row, row);
            m_rows.insert(row, value);
            this->endInsertRows();
            return;
        }
        const int from = int(found - m_rows.begin());
        if (from != row) {
            this->beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            this->endMoveRows();
        }
        if (!(m_rows[row] == value)) {
            m_rows[row] = value;
            Q_EMIT this->dataChanged(this->index(row, 0), this->index(row, columnCount() - 1));
        }
    }

    QList<Column<T>> m_columns;
    KeyOf m_keyOf;
    QList<T> m_rows;
};

} // namespace skranke::items
