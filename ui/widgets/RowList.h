// A list whose rows are all equally high, so that it costs the same with ten rows as with a
// million: nothing is laid out, a row's place is its number times its height.
#pragma once

#include <QAccessible>
#include <QListView>

namespace skranke::ui {

/// Choosing is by row, one at a time. While the first row is out of sight, rows that come or go
/// above leave what is seen where it is. It scrolls when a person moves, never of itself.
class RowList : public QListView {
    Q_OBJECT
public:
    RowList(int rowHeight, QWidget *parent = nullptr);

    int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int height); ///< the first row in sight stays the first
    int firstVisible() const;      ///< row; −1 when there are none
    int lastVisible() const;
    int hoveredRow() const { return m_hoveredRow; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override {} // would walk a million rows

Q_SIGNALS:
    void visibleRowsChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    // Lists of Qt's speak of rows that they have laid out, and there are none here.
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int rows() const;
    int rowAt(int y) const; ///< of the viewport; may lie past the last
    void keepInPlace(int addedAbove);
    void setHoveredRow(int row);
    void say(QAccessible::Event what, const QModelIndex &index); ///< to a screen reader

    int m_rowHeight;
    int m_hoveredRow = -1;
};

} // namespace skranke::ui
