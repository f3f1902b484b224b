// A part of a page that has served.
#pragma once

#include <QLayout>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace skranke::ui {

/// What can wait for a new page to be painted does so. Timers without an interval may come first.
inline constexpr std::chrono::milliseconds PaintedBy{20};

/// Out of sight and out of its layout at once, where it would take room until it is deleted. That
/// waits until nothing that runs now uses it, and for what has come in its place to be painted.
inline void retire(QWidget *widget)
{
    if (QLayout *layout = widget->parentWidget() ? widget->parentWidget()->layout() : nullptr)
        layout->removeWidget(widget);
    widget->hide();
    QTimer::singleShot(PaintedBy, widget, &QObject::deleteLater);
}

} // namespace skranke::ui
