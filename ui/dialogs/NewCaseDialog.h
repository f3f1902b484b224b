// Registers a case that did not arrive by mail: a call, or something we noticed ourselves
// (R2.1–R2.4).
#pragma once

#include "services/IncidentService.h"
#include "services/NewCaseDraft.h"
#include "services/RegisterService.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ReadingDialog.h"

#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace skranke::ui {

class ChoiceButton;
class ContactPicker;
class Label;
class Notice;
class OutageOffer;

/// Opened with start(), which blocks nothing. Closing keeps what was typed for the next time, and
/// so does the database within seconds; registering empties the form.
class NewCaseDialog : public ReadingDialog {
    Q_OBJECT
public:
    NewCaseDialog(const Theme &theme, services::CaseService &cases,
                  services::NewCaseDraftService &drafts, const services::RegisterService &registers,
                  const Clock &clock, QWidget *parent = nullptr);
    ~NewCaseDialog() override;

    void start();
    /// A call about a site that is down is offered to its outage (R8.1). Once; outlives the dialog.
    void offerOutages(const services::IncidentService &incidents);

Q_SIGNALS:
    void registered(skranke::CaseId id); ///< the dialog still shows its number

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildDone();
    void addRow(QGridLayout &layout, const QString &label, QWidget *field);
    void fillChoices();
    void connectFields();
    void readCalendars();
    /// `preselect`: a customer's only site is the one that is meant.
    void readCustomer(CustomerId id, bool preselect);
    void explainLevel();
    std::optional<Instant> callTime() const;
    services::NewCaseDraft typed() const;
    void show(const services::NewCaseDraft &draft);
    void keepSoon();
    void keep();
    void submit();
    void showDone(const Case &value);
    void startAnother();
    void lookForOutage();
    void attachToOutage();

    const Theme &m_theme;
    services::CaseService &m_cases;
    services::NewCaseDraftService &m_drafts;
    const services::RegisterService &m_registers;
    const Clock &m_clock;
    Agreement m_agreement;
    QList<Calendar> m_calendars;
    bool m_restored = false;
    bool m_filling = false;
    QTimer m_keepSoon;
    QTimer m_tick;

    QStackedWidget *m_pages;
    Notice *m_notice;
    ContactPicker *m_contact;
    ChoiceButton *m_source;
    QLineEdit *m_callTime;
    Label *m_callProblem;
    QLineEdit *m_subject;
    QPlainTextEdit *m_description;
    ChoiceButton *m_site;
    ChoiceButton *m_kind;
    ChoiceButton *m_level;
    Label *m_due;
    QCheckBox *m_take;
    QPushButton *m_register;
    OutageOffer *m_outage = nullptr;
    Label *m_number = nullptr;
    Label *m_doneSubject = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace skranke::ui
