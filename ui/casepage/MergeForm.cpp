#include "ui/casepage/MergeForm.h"

#include "services/Answer.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QPromise>

#include <memory>

namespace skranke::ui {

MergeForm::MergeForm(const Theme &theme, QWidget *parent)
    : ActionForm(theme, parent), m_number(new QLineEdit(this))
{
    m_number->setObjectName(QStringLiteral("mergeNumber"));
    m_number->setPlaceholderText(QStringLiteral("2026-000000"));
    m_number->setMaximumWidth(theme.px(200));
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
    else if (m_case != file.value.id && file.outage)
        m_number->setText(file.outage->number.toString());
    m_case = file.value.id;
    m_version = file.value.version;
}

QFuture<Result<void>> MergeForm::perform(services::CaseService &cases)
{
    const QString typed = m_number->text().trimmed();
    const auto number = CaseNumber::parse(typed);
    if (!number)
        return QtFuture::makeReadyFuture(Result<void>(refuse(Reason::NumberUnknown, {typed})));
    auto merged = std::make_shared<QPromise<Result<void>>>();
    merged->start();
    const auto finish = [merged](const Result<void> &outcome) {
        merged->addResult(outcome);
        merged->finish();
    };
    services::onAnswer(cases.find(*number), this, [=, this, &cases](const Result<CaseId> &into) {
        if (into)
            services::onAnswer(cases.mergeInto(m_case, m_version, *into), this, finish);
        else
            finish(tl::make_unexpected(into.error()));
    });
    return merged->future();
}

} // namespace skranke::ui
