// The rows of the sidebar: heads in small capitals, places with their counts.
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace skranke::ui {

class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &rect, const QString &text) const;

    const Theme &m_theme;
};

} // namespace skranke::ui
