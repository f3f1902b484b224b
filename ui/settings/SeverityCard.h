// The rule by which an alert is grave or not (R8.1), where a lead keeps it.
#pragma once

#include "services/MonitoringService.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace skranke::ui {

class SeverityEditor;

/// What is typed stays until it is saved.
class SeverityCard final : public Card {
    Q_OBJECT
public:
    SeverityCard(const Theme &theme, services::MonitoringService &monitoring, bool editable,
                 QWidget *parent = nullptr);

    void read(); ///< shows the rule as it is stored, unless something is typed

Q_SIGNALS:
    void saved();
    void failed(const skranke::Error &error);

private:
    void save();
    void setTyped(bool typed);

    services::MonitoringService &m_monitoring;
    bool m_typed = false;
    SeverityEditor *m_rule;
    QPushButton *m_save;
};

} // namespace skranke::ui
