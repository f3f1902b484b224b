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

bool DesktopNotice::send(const DesktopMessage &message)
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
    constexpr uchar Normal = 1, Critical = 2;
    QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(message.urgent ? Critical : Normal)},
        {QStringLiteral("category"),
         message.urgent ? QStringLiteral("network.error") : QStringLiteral("im.received")},
        {QStringLiteral("desktop-entry"), QStringLiteral("skranke")}};
    if (message.urgent)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("dialog-warning"));
    QDBusMessage notify = call("Notify");
    // The text may hold what a stranger wrote in a label, and is markup to the service.
    notify << QStringLiteral("Skranke") << uint(0)
           << (message.urgent ? QStringLiteral("dialog-warning")
                              : QStringLiteral("dialog-information"))
           << message.title << message.text.toHtmlEscaped() << QStringList{OpenAction, tr("Open")}
           << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, message, answer, asked = m_withdrawn] {
                answer->deleteLater();
                const QDBusPendingReply<uint> id = *answer;
                if (id.isError())
                    Q_EMIT unavailable(message);
                else if (asked == m_withdrawn)
                    m_standing.insert(id.value(), message.tag);
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
    const QHash<uint, qint64> standing = std::exchange(m_standing, {});
    for (auto it = standing.cbegin(); it != standing.cend(); ++it)
        take(it.key());
}

#else

bool DesktopNotice::send(const DesktopMessage &)
{
    return false;
}

void DesktopNotice::take(uint) {}

void DesktopNotice::withdraw() {}

#endif

void DesktopNotice::show(const DesktopMessage &message)
{
    if (!send(message))
        Q_EMIT unavailable(message);
}

void DesktopNotice::keepOnly(const QSet<qint64> &tags)
{
    for (auto it = m_standing.begin(); it != m_standing.end();) {
        if (tags.contains(it.value())) {
            ++it;
        } else {
            take(it.key());
            it = m_standing.erase(it);
        }
    }
}

void DesktopNotice::invoked(uint id, const QString &)
{
    if (m_standing.contains(id))
        Q_EMIT clicked(m_standing.value(id));
}

void DesktopNotice::closed(uint id, uint)
{
    m_standing.remove(id);
}

} // namespace skranke::app
