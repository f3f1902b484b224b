// A part of a page that has served.
#pragma once

#include <QLayout>
#include <QWidget>

namespace skranke::ui {

/// Out of sight and out of its layout at once, where it would take room until it is deleted; it is
/// deleted when nothing that runs now uses it.
inline void retire(QWidget *widget)
{
    if (QLayout *layout = widget->parentWidget() ? widget->parentWidget()->layout() : nullptr)
        layout->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

} // namespace skranke::ui
