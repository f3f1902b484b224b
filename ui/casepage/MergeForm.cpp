#include "ui/casepage/MergeForm.h"

#include <QLineEdit>

namespace skranke::ui {

MergeForm::MergeForm(const Theme &theme, QWidget *parent)
    : ActionForm(theme, parent), m_number(new QLineEdit(this))
{
    m_number->setObjectName(QStringLiteral("mergeNumber"));
    m_number->setPlaceholderText(QStringLiteral("2026-000000"));
    m_number->setMaximumWidth(200);
    addField(tr("Number of the case it belongs to"), m_number);
    addHint(tr("The messages move to that case. This one is cancelled, with a link to it."));
}

QString MergeForm::title() const
{
    return tr("Merge into another case");
}

QString MergeForm::performText() const
{
    return tr("Merge");
}

void MergeForm::setFile(const services::CaseFile &file)
{
    if (m_case != file.value.id && file.claimsNumber)
        m_number->setText(file.claimsNumber->toString());
    m_case = file.value.id;
    m_version = file.value.version;
}

QFuture<Result<void>> MergeForm::perform(services::CaseService &cases)
{
    const QString typed = m_number->text().trimmed();
    const auto number = CaseNumber::parse(typed);
    if (!number)
        return QtFuture::makeReadyFuture(Result<void>(refuse(Reason::NumberUnknown, {typed})));
    return cases.find(*number)
        .then(this, [&cases, from = m_case, version = m_version](const Result<CaseId> &into) {
            return into ? cases.mergeInto(from, version, *into)
                        : QtFuture::makeReadyFuture(
                            Result<void>(tl::make_unexpected(into.error())));
        })
        .unwrap();
}

} // namespace skranke::ui
