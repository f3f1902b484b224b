#include "ui/window/Sidebar.h"

#include "ui/window/SidebarDelegate.h"
#include "ui/window/SidebarEntries.h"

namespace skranke::ui {

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(sidebarEntries())
{
    setObjectName(QStringLiteral("sidebar"));
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

void Sidebar::setPlace(Place place)
{
    const auto row = m_model.rowOf(numberOf(place));
    m_marking = true;
    setCurrentIndex(row ? m_model.index(*row) : QModelIndex());
    m_marking = false;
}

void Sidebar::setCounts(const QueueCounts &counts)
{
    m_model.setCounts(counts);
}

} // namespace skranke::ui
