// The moment a window that has just been started is seen, told to whoever started the program.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace skranke::bench {

/// Resident memory of this process.
inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double KilobytesPerMegabyte = 1024;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / KilobytesPerMegabyte;
    return 0;
}

/// Prints the memory and ends the program once the widget has been painted and `ready` holds.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(
        QWidget *watched, std::function<bool()> ready = [] { return true; })
        : m_ready(std::move(ready))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_ready())
            QMetaObject::invokeMethod(
                qApp,
                [] {
                    std::printf("%.1f\n", residentMegabytes());
                    std::fflush(stdout);
                    std::_Exit(0);
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    std::function<bool()> m_ready;
};

} // namespace skranke::bench
