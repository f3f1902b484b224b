// The bar across the window while an outage waits for somebody, or monitoring cannot be read.
#pragma once

#include "ui/incidents/OutageAlarm.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace skranke::ui {

class Label;

class OutageBanner : public Card {
    Q_OBJECT
public:
    OutageBanner(const Theme &theme, const OutageAlarm &alarm, const Clock &clock,
                 QWidget *parent = nullptr);

    QString sentence() const;

Q_SIGNALS:
    void roomAsked();
    void takeAsked(const skranke::services::IncidentRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhatIs();

    const OutageAlarm &m_alarm;
    const Clock &m_clock;
    Label *m_sentence;
    QPushButton *m_take;
    QPushButton *m_room;
};

/// `bokhuset.example has been down since 02:10`, for the banner and the desktop's notification.
QString outageSentence(const services::IncidentRow &row, Instant now);

} // namespace skranke::ui
