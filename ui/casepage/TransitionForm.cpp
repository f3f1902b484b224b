#include "ui/casepage/TransitionForm.h"

#include "ui/casepage/EstimateField.h"
#include "ui/casepage/EvidencePicker.h"
#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/SignatureLine.h"

#include "domain/Billing.h"
#include "domain/TransitionLetter.h"
#include "services/Answer.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/CaseWords.h"
#include "ui/words/WorkflowWords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace skranke::ui {

namespace {

/// An empty letter is nobody's, whatever its document says of changes.
bool isBegun(const PlainEditor &letter)
{
    return letter.document()->isModified() && !letter.toPlainText().isEmpty();
}

bool asksForEstimate(Transition transition)
{
    return transition == Transition::Assess || transition == Transition::SendEstimate;
}

} // namespace

TransitionForm::TransitionForm(const Theme &theme, services::CaseService &cases, const Clock &clock,
                               Transition transition, QWidget *parent)
    : ActionForm(theme, parent), m_cases(cases), m_transition(transition)
{
    const TransitionNeeds &needs = ruleOf(transition).needs;
    if (needs.kind)
        addAssessment();
    if (asksForEstimate(transition)) {
        m_estimate = new EstimateField(theme, this);
        addField(tr("Estimate in hours"), m_estimate);
    }
    if (transition == Transition::Assess)
        showEstimateLimit();
    if (transition == Transition::DeclineEstimate)
        addDecline();
    if (needs.testAddress) {
        m_testAddress = new QLineEdit(this);
        m_testAddress->setObjectName(QStringLiteral("testAddress"));
        addField(tr("Where to test"), m_testAddress);
    }
    if (needs.message) {
        m_message = addEditor(tr("Message to the customer"), QStringLiteral("transitionMessage"));
        m_message->setLines(4, 12);
        m_signature = new SignatureLine(theme, *m_message, this);
        addRow(m_signature);
        m_recipient = new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this);
        addRow(m_recipient);
    }
    if (needs.reason) {
        const bool reject = transition == Transition::Reject;
        m_words = addEditor(reject ? tr("What is wrong") : tr("Reason"),
                            QStringLiteral("transitionWords"));
        m_words->setLines(2, 8);
    }
    if (needs.evidence) {
        m_evidence = new EvidencePicker(theme, clock, this);
        connect(m_evidence, &EvidencePicker::accepted, this, &ActionForm::accepted);
        connect(m_evidence, &EvidencePicker::textRefused, this, &ActionForm::textRefused);
        addRow(m_evidence);
    }
    if (transition == Transition::SendEstimate)
        connect(m_estimate, &QAbstractSpinBox::editingFinished, this,
                &TransitionForm::saveEstimate);
}

bool TransitionForm::isNeeded(Transition transition)
{
    const TransitionNeeds &needs = ruleOf(transition).needs;
    return needs.message || needs.evidence || needs.reason || needs.kind || needs.testAddress
        || transition == Transition::DeclineEstimate;
}

void TransitionForm::addAssessment()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(16));
    m_kind = new QButtonGroup(row);
    for (CaseKind kind :
         {CaseKind::UserSupport, CaseKind::Fault, CaseKind::Task, CaseKind::Incident}) {
        auto *choice = new QRadioButton(words::kind(kind), row);
        choice->setObjectName(QStringLiteral("kind_") + toCode(kind));
        m_kind->addButton(choice, static_cast<int>(kind));
        layout->addWidget(choice);
    }
    layout->addStretch();
    addField(tr("Kind"), row);
}

void TransitionForm::showEstimateLimit()
{
    m_overLimit = new QWidget(this);
    auto *layout = new QHBoxLayout(m_overLimit);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *sentence =
        new Label(theme(), FontRole::Small, ColorRole::Text,
                  tr("Over 4 hours: the customer must approve the estimate first."), m_overLimit);
    sentence->setTone(Tone::Warning);
    sentence->setWordWrap(true);
    auto *send = new LinkButton(tr("Save and write the estimate"), m_overLimit);
    send->setObjectName(QStringLiteral("writeEstimate"));
    layout->addWidget(sentence, 1);
    layout->addWidget(send);
    addRow(m_overLimit);
    m_overLimit->hide();
    connect(m_estimate, &QDoubleSpinBox::valueChanged, this, [this] {
        m_overLimit->setVisible(m_estimate->minutes().value_or(0) > EstimateLimitMinutes);
    });
    connect(send, &QPushButton::clicked, this, &TransitionForm::saveEstimate);
}

void TransitionForm::addDecline()
{
    auto *assess = new QRadioButton(tr("Assess the case again"), this);
    assess->setObjectName(QStringLiteral("declineAssess"));
    m_declineCancels = new QRadioButton(tr("Cancel the case"), this);
    m_declineCancels->setObjectName(QStringLiteral("declineCancel"));
    assess->setChecked(true);
    addRow(assess);
    addRow(m_declineCancels);
}

QString TransitionForm::title() const
{
    return words::transition(m_transition);
}

QString TransitionForm::performText() const
{
    return words::transition(m_transition);
}

void TransitionForm::setFile(const services::CaseFile &file)
{
    const bool first = m_case != file.value.id;
    m_case = file.value.id;
    m_savedEstimate = file.value.estimateMinutes;
    if (m_evidence)
        m_evidence->setFile(file);
    if (m_signature)
        m_signature->setSignatures(file.signatures);
    if (m_recipient) {
        const QString address = file.contact ? file.contact->address : QString();
        m_recipient->setText(address.isEmpty() ? tr("The contact has no e-mail address")
                                               : tr("To %1").arg(address));
    }
    if (first)
        fillIn(file);
}

void TransitionForm::fillIn(const services::CaseFile &file)
{
    if (m_kind && file.value.kind != CaseKind::Unset)
        m_kind->button(static_cast<int>(file.value.kind))->setChecked(true);
    if (m_estimate)
        m_estimate->setMinutes(file.value.estimateMinutes);
    if (m_testAddress) {
        const QString site = file.site ? file.site->testAddress : QString();
        m_testAddress->setText(file.value.testAddress.isEmpty() ? site : file.value.testAddress);
    }
    suggestMessage();
}

void TransitionForm::suggestMessage()
{
    if (!m_message || isBegun(*m_message))
        return;
    services::onAnswer(
        m_cases.suggestedText(m_case, letterOf(m_transition).value_or(Purpose::Question)), this,
        [this](const Result<QString> &text) {
            if (!text) {
                Q_EMIT failed(text.error());
                return;
            }
            // A letter somebody has begun is theirs.
            if (isBegun(*m_message))
                return;
            m_message->setPlainText(*text);
            m_message->document()->setModified(false);
        });
}

void TransitionForm::saveEstimate()
{
    if (m_estimate->minutes() == m_savedEstimate && m_transition != Transition::Assess)
        return;
    services::CaseEdit edit;
    edit.estimateMinutes = m_estimate->minutes();
    if (m_kind && m_kind->checkedId() >= 0)
        edit.kind = static_cast<CaseKind>(m_kind->checkedId());
    services::onAnswer(m_cases.edit(seen(), edit), this, [this](const Result<Case> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        setSeen(*saved);
        m_savedEstimate = saved->estimateMinutes;
        if (m_transition == Transition::Assess)
            Q_EMIT estimateWanted(saved->version);
        else
            suggestMessage();
    });
}

void TransitionForm::chooseEvidence(MessageId message)
{
    if (m_evidence)
        m_evidence->choose(message);
}

TransitionRequest TransitionForm::request() const
{
    TransitionRequest request;
    request.transition = m_transition;
    if (m_words)
        request.words = m_words->toPlainText().trimmed();
    if (m_message)
        request.message = OutgoingText{m_message->toPlainText(), {}, {}, {}};
    if (m_evidence)
        request.evidence = m_evidence->evidence();
    if (m_testAddress)
        request.testAddress = m_testAddress->text().trimmed();
    if (m_kind && m_kind->checkedId() >= 0)
        request.kind = static_cast<CaseKind>(m_kind->checkedId());
    if (m_estimate)
        request.estimateMinutes = m_estimate->minutes();
    request.declineCancels = m_declineCancels && m_declineCancels->isChecked();
    return request;
}

QFuture<Result<void>> TransitionForm::perform(services::CaseService &cases)
{
    return withoutValue(cases.perform(seen(), request()));
}

} // namespace skranke::ui
