// The list of places at the left, with how much waits in each.
#pragma once

#include "domain/SavedView.h"
#include "items/SidebarModel.h"
#include "ui/theme/Theme.h"
#include "ui/window/Place.h"

#include <QListView>

namespace skranke::ui {

class Sidebar : public QListView {
    Q_OBJECT
public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    void setKept(const QList<SavedView> &views); ///< views with names of their own
    void setPlace(Place place);                  ///< marks it, without saying that it was chosen
    void setCounts(const QueueCounts &counts);

Q_SIGNALS:
    void chosen(skranke::ui::Place place);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void bringPlaceIntoSight();

    items::SidebarModel m_model;
    bool m_marking = false;
};

} // namespace skranke::ui
