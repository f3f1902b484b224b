#include "app/DesktopNotice.h"

#include <utility>

#ifdef SKRANKE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace skranke::app {

#ifdef SKRANKE_DBUS

namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
const QString OpenAction = QStringLiteral("default");

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, QLatin1String(method));
}

} // namespace

bool DesktopNotice::send(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!std::exchange(m_listening, true)) {
        bus.connect(Service, Path, Service, QStringLiteral("ActionInvoked"), this,
                    SLOT(invoked(uint, QString)));
        bus.connect(Service, Path, Service, QStringLiteral("NotificationClosed"), this,
                    SLOT(closed(uint, uint)));
    }
    constexpr uchar Critical = 2;
    QDBusMessage notify = call("Notify");
    // The text may hold what a stranger wrote in a label, and is markup to the service.
    notify << QStringLiteral("Skranke") << uint(0) << QStringLiteral("dialog-warning") << title
           << text.toHtmlEscaped() << QStringList{OpenAction, tr("Open")}
           << QVariantMap{{QStringLiteral("urgency"), QVariant::fromValue(Critical)},
                          {QStringLiteral("category"), QStringLiteral("network.error")},
                          {QStringLiteral("desktop-entry"), QStringLiteral("skranke")},
                          {QStringLiteral("sound-name"), QStringLiteral("dialog-warning")}}
           << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, title, text, answer, asked = m_withdrawn] {
                answer->deleteLater();
                const QDBusPendingReply<uint> id = *answer;
                if (id.isError())
                    Q_EMIT unavailable(title, text);
                else if (asked == m_withdrawn)
                    m_standing.insert(id.value());
                else // the desktop was slower than whoever took the case
                    take(id.value());
            });
    return true;
}

void DesktopNotice::take(uint id)
{
    QDBusMessage close = call("CloseNotification");
    close << id;
    QDBusConnection::sessionBus().asyncCall(close);
}

void DesktopNotice::withdraw()
{
    ++m_withdrawn;
    for (const uint id : std::exchange(m_standing, {}))
        take(id);
}

#else

bool DesktopNotice::send(const QString &, const QString &)
{
    return false;
}

void DesktopNotice::take(uint) {}

void DesktopNotice::withdraw() {}

#endif

void DesktopNotice::show(const QString &title, const QString &text)
{
    if (!send(title, text))
        Q_EMIT unavailable(title, text);
}

void DesktopNotice::invoked(uint id, const QString &)
{
    if (m_standing.contains(id))
        Q_EMIT clicked();
}

void DesktopNotice::closed(uint id, uint)
{
    m_standing.remove(id);
}

} // namespace skranke::app
