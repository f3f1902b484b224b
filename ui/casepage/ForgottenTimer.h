// Asks what to keep of a timer that ran for so long that it was probably forgotten (R6.1).
#pragma once

#include "services/TimeService.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QTimeEdit;

namespace skranke::ui {

class Label;

class ForgottenTimer final : public QWidget {
    Q_OBJECT
public:
    ForgottenTimer(const Theme &theme, services::TimeService &time, QWidget *parent = nullptr);

    /// Shown until somebody answers for this very run.
    void ask(const Timer &timer, Seconds elapsed);
    void withdraw();

Q_SIGNALS:
    void failed(const skranke::Error &error);

private:
    void keep();
    void discard();

    services::TimeService &m_time;
    CaseId m_case;
    std::optional<Instant> m_run;
    std::optional<Instant> m_answered; ///< the run that was right after all
    Label *m_question;
    QTimeEdit *m_kept;
};

} // namespace skranke::ui
