// From a deed to the painted result.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace skranke::bench {

/// Runs the event loop until the widget is painted while a condition holds: in the frame in which a
/// person sees it, and not in the next one.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget) : m_widget(widget) { widget->installEventFilter(this); }

    void wait(std::function<bool()> condition)
    {
        m_condition = std::move(condition);
        m_isSeen = false;
        while (!m_isSeen) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!m_isSeen && m_condition())
                m_widget->update(); // nothing of it may have changed
        }
        m_condition = nullptr;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_condition && m_condition())
            m_isSeen = true;
        return false;
    }

private:
    QWidget *m_widget;
    std::function<bool()> m_condition;
    bool m_isSeen = false;
};

} // namespace skranke::bench
