// Presses on timers that the team's server was not there to take: kept in a file of this computer,
// and carried out as of when they were pressed when it is there again, also by a later run of the
// program (R6.1, R10.3).
#pragma once

#include "domain/TimerStep.h"
#include "services/Context.h"

#include <QObject>

namespace skranke::services {

class TimerSpool final : public QObject {
    Q_OBJECT
public:
    /// `folder` belongs to one database and is made when it is first needed.
    TimerSpool(const Context &context, QString folder, QObject *parent = nullptr);

    /// Unreadable when the file cannot be written.
    Result<void> keep(TimerStep step);
    /// Carries out what is kept here; `changed` when it has been.
    void settle();
    bool isEmpty() const { return m_steps.isEmpty(); }
    bool concerns(CaseId id) const;
    /// How timers of mine stand when what is kept here has been carried out on them.
    QList<Timer> after(QList<Timer> mine) const;

Q_SIGNALS:
    void changed();
    /// A stop could not be recorded; its timer stands, paused, and waits for a decision.
    void refused(skranke::CaseId id, const skranke::Error &error);

private:
    QString file() const;
    void load();
    Result<void> write() const;
    void drop(qint64 last);

    const Context m;
    const QString m_folder;
    QString m_mark; ///< of this computer's spool, so that the database knows what it has done of it
    qint64 m_last = 0;
    QList<TimerStep> m_steps;
    bool m_settling = false;
};

} // namespace skranke::services
