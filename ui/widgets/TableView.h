// The flat table of billing and SLA: a muted strong header, hairlines between the rows, no grid,
// the row under the pointer lit, the current row marked.
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace skranke::ui {

/// Draws cells by the roles of items::Role: chips, strong, muted and aligned figures.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TableDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// Rows are chosen whole and one at a time; Enter or a double click opens the row.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);

    /// Takes what the other columns leave.
    void setStretchColumn(int column);
    /// What the widest cell of the column would like.
    int contentWidth(int column) const { return sizeHintForColumn(column); }
    int chipWidth(const QString &text) const; ///< of a cell with that chip

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    friend class TableDelegate;
    void setHoveredRow(int row);
    void dress();

    const Theme &m_theme;
    int m_hoveredRow = -1;
};

} // namespace skranke::ui
