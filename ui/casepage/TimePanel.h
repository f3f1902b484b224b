// The time of the case: my timer, what is billed of it as it ticks, and what was recorded (R6).
#pragma once

#include "ui/casepage/CaseCommands.h"
#include "ui/casepage/SideRows.h"
#include "ui/casepage/TimeFigures.h"

#include "services/TimeService.h"

class QLineEdit;

namespace skranke::ui {

class FigureLabel;
class ForgottenTimer;
class LinkButton;
class ManualTimeForm;
class SecondaryButton;

class TimePanel final : public SidePart {
    Q_OBJECT
public:
    TimePanel(const Theme &theme, services::TimeService &time, const CaseCommands &commands,
              QWidget *parent = nullptr);

    void setFile(const services::CaseFile &file, AgentId me, Instant now);
    void setReadOnly(bool readOnly);
    void tick(Instant now); ///< once a second while it is in sight
    void toggle();
    void stop(); ///< pauses, and asks what was done; refuses when no timer of mine stands here

Q_SIGNALS:
    void failed(const skranke::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *clockRow(const CaseCommands &commands);
    QWidget *stopLine();
    void readTimer();
    void showFigures(const TimeFigures &figures);
    void dressToggle();
    void showEstimate(const TimeFigures &figures);
    void record();

    services::TimeService &m_time;
    std::optional<services::CaseFile> m_file;
    AgentId m_me;
    std::optional<Timer> m_mine; ///< with what was pressed while the server was away
    Instant m_now{};
    bool m_timed = false;   ///< a timer of mine stands on the case
    bool m_running = false; ///< and it runs
    bool m_readOnly = false;

    FigureLabel *m_clock;
    SecondaryButton *m_toggle;
    FactRow *m_billable;
    FactRow *m_recorded;
    FactRow *m_estimate;
    Label *m_warning;
    Label *m_waiting;
    QLineEdit *m_note;
    QWidget *m_stopLine;
    ForgottenTimer *m_forgotten;
    ManualTimeForm *m_manual;
    LinkButton *m_stop;
    LinkButton *m_byHand;
};

} // namespace skranke::ui
