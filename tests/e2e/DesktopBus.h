// A desktop of the test's own: a bus of this process, and a service for messages on it.
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace skranke::tests {

inline constexpr int Patience = 20'000; // ms
inline const QString Service = QStringLiteral("org.freedesktop.Notifications");
inline const QString Path = QStringLiteral("/org/freedesktop/Notifications");

/// Where no program of the machine's can be started by being asked for.
inline constexpr char BusOfOurOwn[] = R"(<busconfig><type>session</type>
<listen>unix:tmpdir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

/// The session's bus of this process, made before anything asks for one.
class OwnBus {
public:
    OwnBus()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("%s", qUtf8Printable(config.errorString()));
        config.write(QByteArray(BusOfOurOwn).replace("%1", m_folder.path().toUtf8()));
        config.close();
        m_process.start(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--config-file=") + config.fileName(),
                         QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                         QStringLiteral("--print-address=1")});
        if (!m_process.waitForStarted(Patience) || !m_process.waitForReadyRead(Patience))
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_process.readLine().trimmed());
        m_isThere = true;
    }
    ~OwnBus()
    {
        m_process.terminate();
        m_process.waitForFinished(Patience);
    }
    bool isThere() const { return m_isThere; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_isThere = false;
};

/// A desktop's service for messages.
class DesktopDouble : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString title;
        QString text;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> taken; ///< away again

    DesktopDouble()
        : m_bus(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")))
    {
        if (!m_bus.registerObject(
                Path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !m_bus.registerService(Service))
            qFatal("the service is not on the bus");
    }
    ~DesktopDouble() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({title, text, hints});
        return uint(shown.size());
    }
    void CloseNotification(uint id) { taken.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

} // namespace skranke::tests
