#include "app/OutageNotifier.h"

#include "ui/incidents/OutageBanner.h"
#include "ui/words/MonitoringWords.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace skranke::app {

OutageNotifier::OutageNotifier(const ui::OutageAlarm &alarm, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_tray(nullptr)
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(QIcon(QStringLiteral(":/icons/warning.svg")), this);
        m_tray->setToolTip(QStringLiteral("Skranke"));
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &OutageNotifier::opened);
        connect(m_tray, &QSystemTrayIcon::activated, this, &OutageNotifier::opened);
    }
    connect(&alarm, &ui::OutageAlarm::raised, this, [this](const services::IncidentRow &row) {
        notify(ui::outageSentence(row, m_clock.now()),
               row.alerts.isEmpty() ? row.customerName : row.alerts.first().words());
        sound();
    });
    connect(&alarm, &ui::OutageAlarm::reminded, this, &OutageNotifier::sound);
    connect(&alarm, &ui::OutageAlarm::blinded, this,
            [this](const services::WatchedSource &watched) {
                notify(tr("Monitoring cannot be read"),
                       ui::words::blindness(watched.source, watched.state, m_clock.now()));
                sound();
            });
}

void OutageNotifier::notify(const QString &title, const QString &text)
{
    if (m_tray)
        m_tray->showMessage(title, text, QSystemTrayIcon::Critical);
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isWindow() && window->isVisible())
            QApplication::alert(window);
}

void OutageNotifier::sound()
{
    QApplication::beep();
}

} // namespace skranke::app
