#include "ui/widgets/FocusSight.h"

#include <QApplication>
#include <QEvent>
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

void bringInto(QScrollArea &area, QWidget &widget)
{
    QWidget *form = widget.parentWidget();
    if (form != area.widget() && area.widget()->isAncestorOf(form)
        && form->height() + 2 * Margin <= area.viewport()->height())
        area.ensureWidgetVisible(form, 0, Margin);
    area.ensureWidgetVisible(&widget, 0, Margin);
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
    // What is pressed with the pointer stays under it.
    const QList<QScrollArea *> areas = areasAround(focus, m_window);
    if (areas.isEmpty() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    m_watched.append(focus.parentWidget());
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
