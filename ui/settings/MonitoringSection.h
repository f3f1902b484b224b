// The sources of alerts with their sign-in, and the rule of severity (R8.1). A lead keeps them.
// What was typed of a source stays with it until it is saved or cancelled, whichever is shown.
#pragma once

#include "domain/Secrets.h"
#include "items/ColumnTable.h"
#include "services/MonitoringService.h"
#include "services/SourceTrialService.h"
#include "ui/customers/RegisterTexts.h"
#include "ui/widgets/Page.h"

#include <QHash>

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
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        MonitoringSource source; ///< as it was when somebody began to type, with a new certificate
        FieldTexts texts;
    };
    QWidget *buildSources();
    void fitList();
    void showSource(const MonitoringSource &source);
    void keepTyped();
    void beginNew();
    void leave();  ///< for the list
    void cancel(); ///< what was typed is let go
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
    MonitoringSource m_source;   ///< in the form
    MonitoringSourceId m_before; ///< where one was before a new one was begun
    QHash<MonitoringSourceId, Typed> m_kept;
    items::ColumnTable<services::WatchedSource, MonitoringSourceId> m_table;
    TableArea *m_area = nullptr;
    Card *m_card = nullptr;
    FieldForm *m_form = nullptr;
    QWidget *m_buttons = nullptr; ///< beneath the form
    QPushButton *m_certificate = nullptr;
    QPushButton *m_try = nullptr;
    Label *m_trial = nullptr;
    int m_trialAsked = 0; ///< an answer to an earlier question is nobody's any more
    QPushButton *m_new = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_remove = nullptr;
    SeverityCard *m_rule = nullptr;
};

} // namespace skranke::ui
