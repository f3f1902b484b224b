#include "ui/casepage/UpdateForm.h"

#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/SignatureLine.h"

#include "services/Answer.h"

namespace skranke::ui {

UpdateForm::UpdateForm(const Theme &theme, services::CaseService &cases, QWidget *parent)
    : ActionForm(theme, parent), m_cases(cases)
{
    m_text = addEditor(tr("Message to the customer"), QStringLiteral("updateText"));
    m_text->setLines(4, 12);
    m_signature = new SignatureLine(theme, *m_text, this);
    addRow(m_signature);
}

QString UpdateForm::title() const
{
    return tr("Send an update");
}

QString UpdateForm::performText() const
{
    return tr("Send the update");
}

void UpdateForm::setFile(const services::CaseFile &file)
{
    const bool first = m_case != file.value.id;
    m_case = file.value.id;
    m_signature->setSignatures(file.signatures);
    if (first)
        suggest();
}

QFuture<Result<void>> UpdateForm::perform(services::CaseService &cases)
{
    return withoutValue(cases.sendUpdate(m_case, {m_text->toPlainText(), {}, {}, {}}));
}

void UpdateForm::suggest()
{
    services::onAnswer(m_cases.suggestedText(m_case, Purpose::Update), this,
                       [this](const Result<QString> &text) {
                           if (!text) {
                               Q_EMIT failed(text.error());
                               return;
                           }
                           // An update that somebody has begun is theirs. A document counts as
                           // modified by its font alone.
                           if (m_text->document()->isModified() && !m_text->toPlainText().isEmpty())
                               return;
                           m_text->setPlainText(*text);
                           m_text->document()->setModified(false);
                       });
}

} // namespace skranke::ui
