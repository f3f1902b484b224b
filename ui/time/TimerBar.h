// My timers, running and paused, and what can be done to each by key or button (R6.1).
#pragma once

#include "services/TimeService.h"
#include "ui/theme/Theme.h"
#include "ui/time/TimeColumns.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace skranke::ui {

class TableArea;

class TimerBar : public QWidget {
    Q_OBJECT
public:
    TimerBar(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~TimerBar() override;

    void setTimers(const QList<services::TimeService::TimerLine> &timers);
    bool isEmpty() const { return m_table.rowCount() == 0; }
    void takeFocus();

Q_SIGNALS:
    void opened(skranke::CaseId id);
    void startWanted(skranke::CaseId id);
    void pauseWanted(skranke::CaseId id);
    void stopWanted(const skranke::services::TimeService::TimerLine &line);
    void discardWanted(const skranke::services::TimeService::TimerLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const char *name, const QKeySequence &key);
    const services::TimeService::TimerLine *current() const;
    void describe();
    void toggle();

    const Theme &m_theme;
    TimerTable m_table;
    TableArea *m_area;
    QWidget *m_buttons;
    QPushButton *m_toggle;
    QPushButton *m_stop;
    QPushButton *m_discard;
    QTimer m_second;
};

} // namespace skranke::ui
