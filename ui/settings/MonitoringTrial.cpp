// A source of alerts is tried as it stands in the form, before it is saved.
#include "ui/settings/MonitoringSection.h"

#include "ui/customers/FieldForm.h"
#include "ui/settings/SourceForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/MonitoringWords.h"

namespace skranke::ui {

void MonitoringSection::tryOut()
{
    m_form->clearComplaints();
    forgetTrial();
    m_try->setEnabled(false);
    m_trial->setText(tr("Asking …"));
    m_trial->setTone(Tone::Neutral);
    m_trial->show();
    const int asked = m_trialAsked;
    services::onAnswer(m_trials.tryOut(typed(), secretFrom(m_form->texts())), this,
                       [this, asked](const Result<services::SourceTrial> &trial) {
                           if (asked == m_trialAsked)
                               showTrial(trial);
                       });
}

void MonitoringSection::showTrial(const Result<services::SourceTrial> &trial)
{
    forgetTrial();
    if (!trial) {
        complain(trial.error());
        return;
    }
    m_trial->setText(trial->fault ? words::sourceFault(*trial->fault)
                                  : words::sourceWorks(trial->alerts, trial->withoutSite));
    m_trial->setTone(trial->fault                  ? Tone::Danger
                         : trial->withoutSite == 0 ? Tone::Success
                                                   : Tone::Warning);
    m_trial->show();
}

void MonitoringSection::forgetTrial()
{
    ++m_trialAsked;
    m_trial->hide();
    m_try->setEnabled(true);
}

} // namespace skranke::ui
