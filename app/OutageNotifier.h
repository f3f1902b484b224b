// Says on the desktop that something is down, with sound, also when the window is out of sight; and
// the program's place in the tray.
#pragma once

#include "app/DesktopNotice.h"
#include "ui/incidents/OutageAlarm.h"
#include "ui/theme/Theme.h"

#include <QMenu>
#include <QObject>
#include <QTimer>

class QSystemTrayIcon;

namespace skranke::app {

class OutageNotifier : public QObject {
    Q_OBJECT
public:
    /// All three outlive the notifier.
    OutageNotifier(const ui::Theme &theme, const ui::OutageAlarm &alarm, const Clock &clock,
                   QObject *parent = nullptr);

    /// Takes its place in the tray, in the language of the interface. Asks the desktop, which may
    /// take its time: once the window is there.
    void settle();

Q_SIGNALS:
    void roomAsked();   ///< the person wants to see what is down
    void windowAsked(); ///< the window is to come, or to go where it is in sight
    void quitAsked();

private:
    void makeTray();
    void showState(); ///< the tray's mark and its words
    void tellFresh();
    void notify(const QString &title, const QString &text);
    static void sound();

    const ui::Theme &m_theme;
    const ui::OutageAlarm &m_alarm;
    const Clock &m_clock;
    DesktopNotice m_notice;
    QMenu m_menu;
    QTimer m_soon; ///< what went down at once is said at once
    QList<services::IncidentRow> m_fresh;
    QSystemTrayIcon *m_tray = nullptr; ///< none where the desktop has no place for one
};

} // namespace skranke::app
