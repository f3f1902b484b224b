#include "ui/casepage/EstimateForm.h"

#include "ui/casepage/EstimateField.h"

namespace skranke::ui {

EstimateForm::EstimateForm(const Theme &theme, QWidget *parent)
    : ActionForm(theme, parent), m_estimate(new EstimateField(theme, this))
{
    addField(tr("Estimate in hours"), m_estimate);
    addHint(tr("Over 4 hours: the customer must approve the estimate before work starts."));
}

QString EstimateForm::title() const
{
    return tr("Estimate");
}

QString EstimateForm::performText() const
{
    return tr("Save the estimate");
}

void EstimateForm::setFile(const services::CaseFile &file)
{
    if (m_case != file.value.id)
        m_estimate->setMinutes(file.value.estimateMinutes);
    m_case = file.value.id;
}

QFuture<Result<void>> EstimateForm::perform(services::CaseService &cases)
{
    services::CaseEdit edit;
    edit.estimateMinutes = m_estimate->minutes();
    return withoutValue(cases.edit(seen(), edit));
}

} // namespace skranke::ui
