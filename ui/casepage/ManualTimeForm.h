// Time that no timer kept, written down by hand (R6.1).
#pragma once

#include "services/TimeService.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace skranke::ui {

class ManualTimeForm final : public QWidget {
    Q_OBJECT
public:
    ManualTimeForm(const Theme &theme, services::TimeService &time, QWidget *parent = nullptr);

    void open(CaseId id); ///< what was typed for the same case is still there
    void close();

Q_SIGNALS:
    void failed(const skranke::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void clear();

    services::TimeService &m_time;
    CaseId m_case;
    QSpinBox *m_minutes;
    QLineEdit *m_note;
    QCheckBox *m_billable;
    QLineEdit *m_reason;
    QWidget *m_add;
};

} // namespace skranke::ui
