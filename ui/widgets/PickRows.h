// The rows of a QuickPick, and how they are drawn.
#pragma once

#include "ui/widgets/QuickPick.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace skranke::ui {

class PickRows : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { DetailRole = Qt::UserRole, KindRole, KeysRole };

    void setPicks(const QList<Pick> &picks);
    const QList<Pick> &picks() const { return m_picks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Pick> m_picks;
};

class PickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PickDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace skranke::ui
