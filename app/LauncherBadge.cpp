#include "app/LauncherBadge.h"

#include <QGuiApplication>

#ifdef SKRANKE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace skranke::app {

void setLauncherBadge([[maybe_unused]] int count, [[maybe_unused]] bool urgent)
{
#ifdef SKRANKE_DBUS
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/no/skranke/LauncherEntry"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("count"), qint64(count)},
                          {QStringLiteral("count-visible"), count > 0},
                          {QStringLiteral("urgent"), urgent}};
    QDBusConnection::sessionBus().send(update);
#elif QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    qGuiApp->setBadgeNumber(count);
#endif
}

} // namespace skranke::app
