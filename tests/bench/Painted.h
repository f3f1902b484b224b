// From a deed to the painted result.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <functional>

namespace skranke::bench {

/// Runs the event loop until a condition holds and the widget has been painted after that.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }

    void wait(const std::function<bool()> &condition)
    {
        m_paintings = 0;
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const int before = m_paintings;
        m_widget->update();
        while (m_paintings == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_paintings;
        return false;
    }

private:
    QWidget *m_widget;
    int m_paintings = 0;
};

} // namespace skranke::bench
