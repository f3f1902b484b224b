// The sidebar: heads of sections, and places to go with how much waits there.
#pragma once

#include "domain/Queue.h"
#include "items/Roles.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace skranke::items {

struct SidebarEntry {
    QString text;
    int place = -1; ///< what to go to, in the window's own numbering; −1: the head of a section
    std::function<qint64(const QueueCounts &)> count; ///< none: no number is shown
    QString toolTip;

    bool isHead() const { return place < 0; }
};

class SidebarModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        CountRole = LoadedRole + 1, ///< qint64, or nothing
        HeadRole,                   ///< bool
        PlaceRole,                  ///< int
    };

    explicit SidebarModel(QList<SidebarEntry> entries, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; ///< heads cannot be chosen

    void setEntries(const QList<SidebarEntry> &entries);
    void setCounts(const QueueCounts &counts);
    std::optional<int> rowOf(int place) const;

private:
    std::optional<qint64> countAt(int row, const QueueCounts &counts) const;

    QList<SidebarEntry> m_entries;
    QueueCounts m_counts;
};

} // namespace skranke::items
