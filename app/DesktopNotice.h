// A message by the desktop's own service for them (org.freedesktop.Notifications), which most
// desktops have, also those without a tray.
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace skranke::app {

class DesktopNotice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// At once, and without waiting for the desktop. It stays until it is withdrawn or clicked
    /// away. unavailable() where there is no such service.
    void show(const QString &title, const QString &text);
    void withdraw(); ///< those that still stand there

Q_SIGNALS:
    void clicked();
    void unavailable(const QString &title, const QString &text);

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    bool send(const QString &title, const QString &text);
    static void take(uint id); ///< away again

    QSet<uint> m_standing;
    int m_withdrawn = 0; ///< how often
    bool m_listening = false;
};

} // namespace skranke::app
