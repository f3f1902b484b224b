#include "ui/widgets/FocusSight.h"

#include "ui/widgets/Card.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QScrollArea>

#include <utility>

namespace skranke::ui {

namespace {

constexpr int Margin = 12;

QList<QScrollArea *> areasAround(const QWidget &focus, const QWidget &window)
{
    QList<QScrollArea *> areas;
    for (QWidget *around = focus.parentWidget(); around && around != &window;
         around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area && area->widget() && area->widget()->isAncestorOf(&focus))
            areas.append(area);
    }
    return areas;
}

/// In a list the keyboard is at one row. Null: it is no list, or has none.
QRect rowOf(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    const QModelIndex row = view ? view->currentIndex() : QModelIndex();
    return row.isValid() ? view->visualRect(row).translated(view->viewport()->mapTo(view, QPoint()))
                         : QRect();
}

bool isInSight(const QScrollArea &area, const QWidget &widget, const QRect &part)
{
    const QPoint at = widget.mapTo(area.viewport(), part.topLeft());
    return at.y() >= 0 && at.y() + part.height() <= area.viewport()->height();
}

/// A form is brought whole. Where that would push the heading of its card out, a field that is seen
/// is enough.
bool isBroughtWhole(const QScrollArea &area, const QWidget &form, const QWidget &field)
{
    const int most = area.viewport()->height() - 2 * Margin;
    if (&form == area.widget() || !area.widget()->isAncestorOf(&form) || form.height() > most)
        return false;
    for (const QWidget *around = &form; around != area.widget(); around = around->parentWidget())
        if (qobject_cast<const Card *>(around))
            return form.mapTo(around, form.rect().bottomLeft()).y() <= most
                || !isInSight(area, field, field.rect());
    return true;
}

void bringInto(QScrollArea &area, QWidget &widget)
{
    // A page does not open scrolled down to where its list would end.
    const QRect row = rowOf(widget);
    if (!row.isNull() && isInSight(area, widget, row))
        return;
    if (isBroughtWhole(area, *widget.parentWidget(), widget))
        area.ensureWidgetVisible(widget.parentWidget(), 0, Margin);
    area.ensureWidgetVisible(&widget, 0, Margin);
    if (row.isNull())
        return;
    const QPoint middle = widget.mapTo(area.widget(), row.center());
    area.ensureVisible(0, middle.y(), 0, row.height() / 2 + Margin);
}

} // namespace

FocusSight::FocusSight(QWidget &window) : QObject(&window), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FocusSight::bring);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_window.isAncestorOf(now))
            follow(*now);
    });
}

void FocusSight::follow(QWidget &focus)
{
    for (const QPointer<QWidget> &each : std::exchange(m_watched, {}))
        if (each)
            each->removeEventFilter(this);
    disconnect(m_rows);
    // What is pressed with the pointer stays under it.
    const QList<QScrollArea *> areas = areasAround(focus, m_window);
    if (areas.isEmpty() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    m_watched.append(focus.parentWidget());
    if (const auto *view = qobject_cast<QAbstractItemView *>(&focus);
        view && view->selectionModel())
        m_rows = connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_soon,
                         qOverload<>(&QTimer::start));
    for (const QScrollArea *area : areas)
        if (area->widget() != focus.parentWidget())
            m_watched.append(area->widget());
    for (const QPointer<QWidget> &each : std::as_const(m_watched))
        each->installEventFilter(this);
    m_soon.start();
}

bool FocusSight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_watched.isEmpty())
        m_soon.start();
    else if (event->type() == QEvent::Wheel)
        m_watched.clear();
    return QObject::eventFilter(watched, event);
}

void FocusSight::bring()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || m_watched.isEmpty() || !m_window.isAncestorOf(focus))
        return;
    for (QScrollArea *area : areasAround(*focus, m_window))
        bringInto(*area, *focus);
}

} // namespace skranke::ui
