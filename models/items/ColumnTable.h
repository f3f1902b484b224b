// A list of values and a table of columns make a model. It holds what it is given, whole: for lists
// of a page or a month, not for the queue.
#pragma once

#include "items/Roles.h"
#include "items/RowSteps.h"

#include <QAbstractTableModel>
#include <QList>
#include <QVariant>

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
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_keyOf(std::move(keyOf))
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
        for (const RowStep &step : rowSteps(keysOf(m_rows), keysOf(wanted)))
            take(step, wanted);
        changeValues(wanted);
    }

private:
    QList<Key> keysOf(const QList<T> &values) const
    {
        QList<Key> keys;
        keys.reserve(values.size());
        for (const T &value : values)
            keys.append(m_keyOf(value));
        return keys;
    }

    void take(const RowStep &step, const QList<T> &wanted)
    {
        switch (step.kind) {
        case RowStep::Kind::Remove:
            this->beginRemoveRows({}, step.first, step.last);
            m_rows.remove(step.first, step.last - step.first + 1);
            this->endRemoveRows();
            break;
        case RowStep::Kind::Move:
            this->beginMoveRows({}, step.first, step.first, {},
                                step.last > step.first ? step.last + 1 : step.last);
            m_rows.move(step.first, step.last);
            this->endMoveRows();
            break;
        case RowStep::Kind::Insert:
            this->beginInsertRows({}, step.first, step.last);
            for (int row = step.first; row <= step.last; ++row)
                m_rows.insert(row, wanted[row]);
            this->endInsertRows();
            break;
        }
    }

    // Neighbours that change together are announced together.
    void changeValues(const QList<T> &wanted)
    {
        for (int first = 0; first < wanted.size(); ++first) {
            int last = first;
            for (; last < wanted.size() && !(m_rows[last] == wanted[last]); ++last)
                m_rows[last] = wanted[last];
            if (last > first)
                Q_EMIT this->dataChanged(this->index(first, 0),
                                         this->index(last - 1, columnCount() - 1));
            first = last;
        }
    }

    QList<Column<T>> m_columns;
    KeyOf m_keyOf;
    QList<T> m_rows;
};

} // namespace skranke::items
