// A call about an outage that is known already.
#include "ui/dialogs/NewCaseDialog.h"
#include "ui/dialogs/OutageOffer.h"

#include "services/Answer.h"
#include "services/CaseService.h"
#include "ui/dialogs/ContactPicker.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Notice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skranke::ui {

void NewCaseDialog::offerOutages(const services::IncidentService &incidents)
{
    m_outage = new OutageOffer(m_theme, incidents, m_clock, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_outage);
    connect(m_contact, &ContactPicker::customerChanged, this, &NewCaseDialog::lookForOutage);
    connect(m_site, &ChoiceButton::chosen, this, &NewCaseDialog::lookForOutage);
    connect(m_outage, &OutageOffer::taken, this, &NewCaseDialog::attachToOutage);
}

void NewCaseDialog::lookForOutage()
{
    m_outage->look(m_contact->picked().customer, {m_site->value().toLongLong()});
}

void NewCaseDialog::attachToOutage()
{
    if (!m_outage->outage())
        return;
    const services::NewCase request = typed().request;
    const QString said =
        request.description.trimmed().isEmpty() ? request.subject : request.description.trimmed();
    const QString who = request.contactName.isEmpty() ? m_contact->shownAs() : request.contactName;
    services::onAnswer(m_cases.logCall(m_outage->outage()->id, who, said), this,
                       [this](const Result<Case> &attached) {
                           if (!attached) {
                               m_notice->show(attached.error());
                               return;
                           }
                           m_outage->hide();
                           showDone(*attached);
                           Q_EMIT registered(attached->id);
                       });
}

} // namespace skranke::ui
