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

/// What waits at the desk, in the tray's menu and beside its icon.
struct TrayLine {
    QString text;
    CaseId first; ///< where it leads
};

class OutageNotifier : public QObject {
    Q_OBJECT
public:
    /// All three outlive the notifier.
    OutageNotifier(const ui::Theme &theme, const ui::OutageAlarm &alarm, const Clock &clock,
                   QObject *parent = nullptr);

    /// Takes its place in the tray, in the language of the interface. Asks the desktop, which may
    /// take its time: once the window is there.
    void settle();
    void setDesk(const QList<TrayLine> &lines);
    /// In the tray's way, where the desktop has no service for messages.
    void sayInTray(const DesktopMessage &message);
    const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void roomAsked();   ///< the person wants to see what is down
    void windowAsked(); ///< the window is to come, or to go where it is in sight
    void caseAsked(skranke::CaseId id);
    void quitAsked();

private:
    void makeTray();
    void fillMenu();
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
    QList<TrayLine> m_desk;
    QSystemTrayIcon *m_tray = nullptr; ///< none where the desktop has no place for one
};

} // namespace skranke::app
