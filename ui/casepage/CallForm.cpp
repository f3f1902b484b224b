#include "ui/casepage/CallForm.h"

#include "ui/casepage/PlainEditor.h"

#include <QLineEdit>

namespace skranke::ui {

CallForm::CallForm(const Theme &theme, QWidget *parent)
    : ActionForm(theme, parent), m_person(new QLineEdit(this))
{
    m_person->setObjectName(QStringLiteral("callPerson"));
    addField(tr("Who at the customer"), m_person);
    m_text = addEditor(tr("What was said"), QStringLiteral("callText"));
    m_text->setLines(3, 8);
}

QString CallForm::title() const
{
    return tr("Log a call");
}

QString CallForm::performText() const
{
    return tr("Log the call");
}

void CallForm::setFile(const services::CaseFile &file)
{
    if (m_case != file.value.id && file.contact)
        m_person->setText(file.contact->name);
    m_case = file.value.id;
}

QFuture<Result<void>> CallForm::perform(services::CaseService &cases)
{
    return withoutValue(
        cases.logCall(m_case, m_person->text().trimmed(), m_text->toPlainText().trimmed()));
}

} // namespace skranke::ui
