// Corrects a time entry, or completes one that a stopped timer becomes, in the page itself (R6.1).
#pragma once

#include "services/TimeService.h"
#include "ui/widgets/Card.h"

#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace skranke::ui {

class EntryPanel : public Card {
    Q_OBJECT
public:
    explicit EntryPanel(const Theme &theme, QWidget *parent = nullptr);

    void edit(const services::TimeService::Line &line);
    /// `elapsed` at most can be kept; less where the timer was left running.
    void stop(const services::TimeService::TimerLine &line, Seconds elapsed);
    void askToRemove(const services::TimeService::Line &line);
    void askToDiscard(const services::TimeService::TimerLine &line, Seconds elapsed);
    void dismiss(); ///< the keyboard goes back to where it was

Q_SIGNALS:
    void changed(const skranke::TimeEntry &entry);
    void stopped(skranke::CaseId id, const QString &note, std::optional<skranke::Seconds> keep);
    void removed(skranke::TimeEntryId id);
    void discarded(skranke::CaseId id);
    void closed(); ///< and what had the keyboard before is gone

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Doing { Editing, Stopping, Removing, Discarding };
    void open(Doing doing, const QString &question, const QString &action);
    void showDuration(Seconds duration);
    void accept();
    void complain(const QString &problem);

    Doing m_doing = Doing::Editing;
    TimeEntry m_entry;
    CaseId m_timerOf; ///< while a timer is stopped or discarded
    Label *m_question;
    Label *m_problem;
    QLineEdit *m_duration;
    QLineEdit *m_note;
    QCheckBox *m_billable;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    QPointer<QWidget> m_cameFrom;
};

} // namespace skranke::ui
