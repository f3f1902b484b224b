// A message by the desktop's own service for them (org.freedesktop.Notifications), which most
// desktops have, also those without a tray.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace skranke::app {

struct DesktopMessage {
    QString title;
    QString text;
    bool urgent = true; ///< stays until it is seen, with a sound
    qint64 tag = 0;     ///< comes back when it is clicked
};

class DesktopNotice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// At once, and without waiting for the desktop. It stays until it is withdrawn or clicked
    /// away. unavailable() where there is no such service.
    void show(const DesktopMessage &message);
    void withdraw();                         ///< those that still stand there
    void keepOnly(const QSet<qint64> &tags); ///< withdraws the others

Q_SIGNALS:
    void clicked(qint64 tag);
    void unavailable(const skranke::app::DesktopMessage &message);

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    bool send(const DesktopMessage &message);
    static void take(uint id); ///< away again

    QHash<uint, qint64> m_standing; ///< the tag of each
    int m_withdrawn = 0;            ///< how often
    bool m_listening = false;
};

} // namespace skranke::app
