// The line at the bottom: the database, the mail that came last, and how much is open and late.
#pragma once

#include "domain/Queue.h"
#include "ui/widgets/Card.h"

#include <QTimer>

namespace skranke::ui {

class ElidedLabel;
class IntakeProgress;
class Label;

class StatusBar : public Card {
    Q_OBJECT
public:
    explicit StatusBar(const Theme &theme, QWidget *parent = nullptr);

    /// `place` is what is connected to, as in `SQLite support.db`.
    void setConnected(bool connected, const QString &place);
    void setLastIntake(Instant at);
    void setCounts(const QueueCounts &counts);
    /// A word in passing, which goes by itself: what a key did not do, say.
    void say(const QString &sentence);
    IntakeProgress &intake() { return *m_intake; }

private:
    Label *m_dot;
    ElidedLabel *m_connection;
    Label *m_lastIntake;
    IntakeProgress *m_intake;
    Label *m_passing;
    QTimer m_passed;
    Label *m_counts;
};

} // namespace skranke::ui
