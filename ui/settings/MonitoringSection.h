// The sources of alerts with their sign-in, and the rule of severity (R8.1). A lead keeps them.
#pragma once

#include "domain/Secrets.h"
#include "items/ColumnTable.h"
#include "services/MonitoringService.h"
#include "services/SourceTrialService.h"
#include "ui/widgets/Page.h"

class QPushButton;

namespace skranke::ui {

class Card;
class FieldForm;
class Label;
class SeverityCard;
class TableArea;

class MonitoringSection : public Page {
    Q_OBJECT
public:
    MonitoringSection(const Theme &theme, services::MonitoringService &monitoring,
                      services::SourceTrialService &trials, Secrets &secrets, const Store &store,
                      const services::Session &session, QWidget *parent = nullptr);
    ~MonitoringSection() override;

protected:
    void refresh() override;
    void takeFocus() override;

private:
    QWidget *buildSources();
    void fitList();
    void showSource(const MonitoringSource &source);
    MonitoringSource typed() const;
    void saveSource();
    void complain(const Error &error); ///< at its field, where it has one
    void tryOut();
    void showTrial(const Result<services::SourceTrial> &trial);
    void forgetTrial();
    void keepSecret(const MonitoringSource &source);
    void sourceSaved(const MonitoringSource &source);
    void removeSource();
    void chooseCertificate();
    void enable();

    services::MonitoringService &m_monitoring;
    services::SourceTrialService &m_trials;
    Secrets &m_secrets;
    bool m_lead;
    bool m_typed = false;
    MonitoringSource m_source; ///< in the form
    items::ColumnTable<services::WatchedSource, MonitoringSourceId> m_table;
    TableArea *m_area = nullptr;
    Card *m_card = nullptr;
    FieldForm *m_form = nullptr;
    QPushButton *m_certificate = nullptr;
    QPushButton *m_try = nullptr;
    Label *m_trial = nullptr;
    int m_trialAsked = 0; ///< an answer to an earlier question is nobody's any more
    QPushButton *m_new = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    SeverityCard *m_rule = nullptr;
};

} // namespace skranke::ui
