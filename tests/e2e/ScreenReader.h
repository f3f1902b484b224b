// A desktop with a screen reader on it: an X server, a session's bus and the accessibility bus, all
// the test's own, and a client that sees nothing but what programs say there (AT-SPI 2).
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace skranke::tests {

/// Made before the application, which finds it by the environment.
class ReadDesktop {
public:
    ReadDesktop();
    ~ReadDesktop();

    /// What could not be started; empty: all is there.
    const QString &missing() const { return m_missing; }

private:
    bool startScreen();
    bool startBus();
    bool startAccessibility();

    QTemporaryDir m_folder;
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_accessibility;
    QString m_missing;
};

/// Something on the accessibility bus.
struct Spoken {
    QString service;
    QString path;
    QString name;
    QString description;
    QString role;
    quint64 states = 0;

    bool is(int state) const { return (states >> state) & 1; }
    QString inShort() const { return QStringLiteral("%1 “%2”").arg(role, name); }
};

// As AT-SPI numbers them.
inline constexpr int Focusable = 11;
inline constexpr int Focused = 12;
inline constexpr int Selected = 23;
inline constexpr int Showing = 25;

class ScreenReader : public QObject {
    Q_OBJECT
public:
    ScreenReader();
    ~ScreenReader() override;

    /// Of the program of this name; waits until it is on the bus.
    Spoken program(const QString &name);
    QList<Spoken> children(const Spoken &of);
    /// Everything below that answers to the condition, the nearest first; a list is looked into
    /// only as far as its first rows.
    QList<Spoken> all(const Spoken &of, const std::function<bool(const Spoken &)> &condition);
    /// The names of what had the keyboard, in the order in which it was said.
    const QStringList &heard() const { return m_heard; }
    void forget() { m_heard.clear(); }

private Q_SLOTS:
    void stateChanged(const QDBusMessage &message);

private:
    Spoken read(const QString &service, const QString &path);
    QList<QVariant> ask(const Spoken &of, const char *method, const QList<QVariant> &arguments = {},
                        const char *interface = "org.a11y.atspi.Accessible");
    QVariant property(const Spoken &of, const char *name);
    QList<QVariant> wait(const QDBusMessage &call);

    QDBusConnection m_bus;
    QStringList m_heard;
};

} // namespace skranke::tests
