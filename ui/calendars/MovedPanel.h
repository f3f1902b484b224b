// Asks, in the page itself, whether a calendar is to be saved although open cases get another due
// time, and says which.
#pragma once

#include "services/CalendarService.h"
#include "ui/widgets/Card.h"

class QPlainTextEdit;
class QPushButton;

namespace skranke::ui {

class MovedPanel : public Card {
    Q_OBJECT
public:
    explicit MovedPanel(const Theme &theme, QWidget *parent = nullptr);

    void ask(const Calendar &calendar, const QList<services::MovedDue> &moved, Instant now);
    void dismiss();

Q_SIGNALS:
    void confirmed(const skranke::Calendar &calendar);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Calendar m_calendar;
    Label *m_question;
    QPlainTextEdit *m_list;
    QPushButton *m_save;
};

} // namespace skranke::ui
