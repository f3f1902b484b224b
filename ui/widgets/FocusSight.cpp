#include "ui/widgets/FocusSight.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>

namespace skranke::ui {

namespace {

constexpr int Margin = 12;

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
        // What is pressed with the pointer stays under it.
        if (!now || !m_window.isAncestorOf(now))
            return;
        watch(now->parentWidget());
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            m_soon.start();
    });
}

void FocusSight::watch(QWidget *form)
{
    if (form == m_form)
        return;
    if (m_form)
        m_form->removeEventFilter(this);
    m_form = form;
    if (form)
        form->installEventFilter(this);
}

bool FocusSight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void FocusSight::bring()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_window.isAncestorOf(focus))
        return;
    for (QWidget *around = focus->parentWidget(); around && around != &m_window;
         around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area && area->widget() && area->widget()->isAncestorOf(focus))
            bringInto(*area, *focus);
    }
}

} // namespace skranke::ui
