// The column beside the conversation: time, what the customer told us, who they are, what else
// they have with us.
#pragma once

#include "ui/casepage/CaseCommands.h"

#include "services/CaseService.h"
#include "services/RegisterService.h"
#include "services/TimeService.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace skranke::ui {

class ChecklistPanel;
class CustomerPanel;
class OtherCases;
class TimePanel;

class CaseSide final : public QWidget {
    Q_OBJECT
public:
    CaseSide(const Theme &theme, services::TimeService &time, services::RegisterService &registers,
             const CaseCommands &commands, QWidget *parent = nullptr);

    void setFile(const services::CaseFile &file, AgentId me, Instant now);
    void setReadOnly(bool readOnly); ///< before setFile()
    void tick(Instant now);
    void toggleTimer();
    void stopTimer();

Q_SIGNALS:
    void checklistCorrected(const skranke::Checklist &checklist);
    void missingWanted();
    void placed(skranke::CustomerId customer);
    void mergeWanted();
    void openCase(skranke::CaseId id);
    void failed(const skranke::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *scrolled();

    const Theme &m_theme;
    TimePanel *m_time;
    ChecklistPanel *m_checklist;
    CustomerPanel *m_customer;
    OtherCases *m_others;
};

} // namespace skranke::ui
