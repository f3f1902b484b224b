// One window per database: a second start brings the first one to the front, and hands it what it
// was to show.
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
    /// come to the front, with the message. Waits for it at most a second or two.
    bool claim(const QString &message = {});

Q_SIGNALS:
    /// Empty where the other start had nothing to show.
    void raiseRequested(const QString &message);

private:
    bool askOther(const QString &message) const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace skranke::app
