#include "ui/window/Sidebar.h"

#include "ui/window/SidebarDelegate.h"
#include "ui/window/SidebarEntries.h"

namespace skranke::ui {

Sidebar::Sidebar(const Theme &theme, QWidget *parent) : QListView(parent), m_model(sidebarEntries())
{
    setObjectName(QStringLiteral("sidebar"));
    setProperty("look", QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setModel(&m_model);
    setItemDelegate(new SidebarDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setFixedWidth(theme.metrics().sidebarWidth + 1); // and its border
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QVariant number = index.data(items::SidebarModel::PlaceRole);
                if (!m_marking && number.isValid() && number.toInt() >= 0)
                    Q_EMIT chosen(placeOf(number.toInt()));
            });
}

void Sidebar::setKept(const QList<SavedView> &views)
{
    const QVariant place = currentIndex().data(items::SidebarModel::PlaceRole);
    m_marking = true;
    m_model.setEntries(sidebarEntries(views));
    m_marking = false;
    if (place.isValid())
        setPlace(placeOf(place.toInt()));
}

void Sidebar::setPlace(Place place)
{
    const auto row = m_model.rowOf(numberOf(place));
    m_marking = true;
    setCurrentIndex(row ? m_model.index(*row) : QModelIndex());
    m_marking = false;
    if (isVisible())
        scrollTo(currentIndex());
}

/// Before it has its size, bringing the place into sight would push what is above it out.
void Sidebar::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    QMetaObject::invokeMethod(this, &Sidebar::bringPlaceIntoSight, Qt::QueuedConnection);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (isVisible())
        QMetaObject::invokeMethod(this, &Sidebar::bringPlaceIntoSight, Qt::QueuedConnection);
}

void Sidebar::bringPlaceIntoSight()
{
    scrollTo(currentIndex());
}

void Sidebar::setCounts(const QueueCounts &counts)
{
    m_model.setCounts(counts);
}

// Heads are passed over; the first and the last place are where it stops.
QModelIndex Sidebar::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    int row = currentIndex().row();
    int step = 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        step = -1;
        break;
    case MoveHome:
    case MovePageUp:
        row = -1;
        break;
    case MoveEnd:
    case MovePageDown:
        row = m_model.rowCount();
        step = -1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        break;
    }
    for (row += step; row >= 0 && row < m_model.rowCount(); row += step)
        if (!m_model.index(row).data(items::SidebarModel::HeadRole).toBool())
            return m_model.index(row);
    return currentIndex();
}

} // namespace skranke::ui
