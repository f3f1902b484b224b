// Listens to what the other consoles tell through the server, on a thread and a connection of its
// own, and notices when the server goes away and comes back.
#pragma once

#include "domain/Store.h"
#include "storage/Connection.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace skranke::storage {

class ServerEar : public QObject {
    Q_OBJECT
public:
    /// `dialect` outlives the ear. What `origin` announces is passed over: it is our own.
    ServerEar(const SqlDialect &dialect, const OpenOptions &options, QString origin);
    ~ServerEar() override;

    /// Returns when it listens: nothing committed afterwards is missed.
    Result<void> start();

Q_SIGNALS:
    // In the ear's own thread.
    void announced(const skranke::ChangeSet &changes);
    /// Words on the line between the consoles.
    void said(const QString &words);
    /// Somebody migrated the database.
    void schemaChanged();
    void reachabilityChanged(bool reachable);

private:
    Result<void> listen();
    void stop();
    void heard(const QString &payload);
    void look();

    const SqlDialect &m_dialect;
    OpenOptions m_options;
    QString m_origin;
    QThread m_thread;
    // The thread's own.
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QTimer> m_pulse;
};

} // namespace skranke::storage
