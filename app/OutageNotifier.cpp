#include "app/OutageNotifier.h"

#include "ui/incidents/OutageBanner.h"
#include "ui/widgets/AppIcon.h"
#include "ui/words/MonitoringWords.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace skranke::app {

namespace {

constexpr qsizetype SaidOneByOne = 3;
constexpr qsizetype SitesNamed = 5;

QString siteOf(const services::IncidentRow &row)
{
    return row.siteAddress.isEmpty() ? row.value.subject : row.siteAddress;
}

} // namespace

OutageNotifier::OutageNotifier(const ui::Theme &theme, const ui::OutageAlarm &alarm,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_theme(theme), m_alarm(alarm), m_clock(clock)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OutageNotifier::tellFresh);
    connect(&m_notice, &DesktopNotice::clicked, this, &OutageNotifier::roomAsked);
    connect(&m_notice, &DesktopNotice::unavailable, this, &OutageNotifier::sayInTray);
    connect(&alarm, &ui::OutageAlarm::raised, this, [this](const services::IncidentRow &row) {
        m_fresh.append(row);
        m_soon.start(0);
    });
    connect(&alarm, &ui::OutageAlarm::reminded, this, &OutageNotifier::sound);
    connect(&alarm, &ui::OutageAlarm::blinded, this,
            [this](const services::WatchedSource &watched) {
                notify(tr("Monitoring cannot be read"),
                       ui::words::blindness(watched.source, watched.state, m_clock.now()));
                sound();
            });
    connect(&alarm, &ui::OutageAlarm::changed, this, &OutageNotifier::showState);
    connect(&theme, &ui::Theme::changed, this, &OutageNotifier::showState);
}

void OutageNotifier::makeTray()
{
    m_tray = new QSystemTrayIcon(this);
    m_tray->setContextMenu(&m_menu);
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &OutageNotifier::roomAsked);
    connect(m_tray, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Context)
                    return;
                if (m_alarm.untaken().isEmpty() && m_alarm.blind().isEmpty())
                    Q_EMIT windowAsked();
                else
                    Q_EMIT roomAsked();
            });
}

void OutageNotifier::settle()
{
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable())
        makeTray();
    fillMenu();
    showState();
    if (m_tray)
        m_tray->show();
}

void OutageNotifier::fillMenu()
{
    m_menu.clear();
    for (const TrayLine &line : std::as_const(m_desk))
        m_menu.addAction(line.text, this, [this, id = line.first] { Q_EMIT caseAsked(id); });
    if (!m_desk.isEmpty())
        m_menu.addSeparator();
    m_menu.addAction(tr("Show or hide the window"), this, &OutageNotifier::windowAsked);
    m_menu.addAction(tr("To on-call monitoring"), this, &OutageNotifier::roomAsked);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &OutageNotifier::quitAsked);
}

void OutageNotifier::setDesk(const QList<TrayLine> &lines)
{
    m_desk = lines;
    fillMenu();
    showState();
}

void OutageNotifier::sayInTray(const DesktopMessage &message)
{
    if (m_tray)
        m_tray->showMessage(message.title, message.text,
                            message.urgent ? QSystemTrayIcon::Critical
                                           : QSystemTrayIcon::Information);
}

void OutageNotifier::showState()
{
    const bool down = !m_alarm.untaken().isEmpty();
    if (!down && m_alarm.blind().isEmpty())
        m_notice.withdraw();
    if (!m_tray)
        return;
    m_tray->setIcon(ui::appIcon(m_theme, down));
    QStringList words{down ? QStringLiteral("Skranke – ")
                              + ui::outageSentence(m_alarm.untaken().first(), m_clock.now())
                           : QStringLiteral("Skranke")};
    for (const TrayLine &line : std::as_const(m_desk))
        words.append(line.text);
    m_tray->setToolTip(words.join(u'\n'));
}

void OutageNotifier::tellFresh()
{
    const QList<services::IncidentRow> fresh = std::exchange(m_fresh, {});
    if (fresh.size() <= SaidOneByOne) {
        for (const services::IncidentRow &row : fresh)
            notify(ui::outageSentence(row, m_clock.now()),
                   row.alerts.isEmpty() ? row.customerName : row.alerts.first().words());
    } else {
        QStringList sites;
        for (const services::IncidentRow &row : fresh.first(std::min(fresh.size(), SitesNamed)))
            sites.append(siteOf(row));
        if (fresh.size() > SitesNamed)
            sites.append(tr("and %n more", nullptr, int(fresh.size() - SitesNamed)));
        notify(tr("%n new outage(s)", nullptr, int(fresh.size())),
               sites.join(QStringLiteral(", ")));
    }
    sound();
}

void OutageNotifier::notify(const QString &title, const QString &text)
{
    m_notice.show({title, text});
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isWindow() && window->isVisible())
            QApplication::alert(window);
}

void OutageNotifier::sound()
{
    // The desktop's bell: it needs no sound server, and is heard where there is one.
    QApplication::beep();
}

} // namespace skranke::app
