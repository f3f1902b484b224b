// The heads of the queue's columns: a click sorts, an edge resizes, a head can be dragged to
// another place, and the menu chooses what is shown.
#pragma once

#include "ui/queue/QueueLayout.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace skranke::ui {

/// Where there is little room the columns are narrower, and then the last ones give way; they are
/// there again once there is room for them.
class QueueHeader final : public QHeaderView {
    Q_OBJECT
public:
    QueueHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Silently.
    void setLayout(const QueueLayout &layout, View view);

    struct Cell {
        QueueColumn column = QueueColumn::Due;
        int left = 0;
        int width = 0;
    };
    QList<Cell> cells() const; ///< those in sight, from the left

    static QString title(QueueColumn column);

Q_SIGNALS:
    void edited(const skranke::ui::QueueLayout &layout); ///< by a person
    void resized();                                      ///< by anybody
    void columnsAsked();                                 ///< the menu was wanted

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void tell();
    void sort(int section);

    QStandardItemModel m_titles;
    const Theme &m_theme;
    QueueLayout m_layout;
    QList<QueueColumnWidth> m_fitting; ///< as arranged
    View m_view = View::AllOpen;
    bool m_silent = false;
};

} // namespace skranke::ui
