// Says on the desktop that something is down, with sound, also when the window is out of sight.
#pragma once

#include "ui/incidents/OutageAlarm.h"

#include <QObject>

class QSystemTrayIcon;

namespace skranke::app {

class OutageNotifier : public QObject {
    Q_OBJECT
public:
    OutageNotifier(const ui::OutageAlarm &alarm, const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void opened(); ///< the person wants to see it

private:
    void notify(const QString &title, const QString &text);
    static void sound();

    const Clock &m_clock;
    QSystemTrayIcon *m_tray; ///< none where the desktop has no place for one
};

} // namespace skranke::app
