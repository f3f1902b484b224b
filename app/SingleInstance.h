// One window per database: a second start brings the first one to the front.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace skranke::app {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `databasePath` names the database, however it was written.
    explicit SingleInstance(const QString &databasePath, QObject *parent = nullptr);

    /// True: this is the only window on the database. False: another one is, and has been asked to
    /// come to the front. Waits for it at most a second or two.
    bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    bool askOther() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace skranke::app
