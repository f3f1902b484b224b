// What one step of the workflow asks for before it is taken (TransitionNeeds).
#pragma once

#include "ui/casepage/ActionForm.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace skranke::ui {

class EstimateField;
class EvidencePicker;
class Label;
class SignatureLine;

class TransitionForm final : public ActionForm {
    Q_OBJECT
public:
    TransitionForm(const Theme &theme, services::CaseService &cases, const Clock &clock,
                   Transition transition, QWidget *parent = nullptr);

    /// Whether the step asks for anything at all; the others are taken at once.
    static bool isNeeded(Transition transition);

    QString title() const override;
    QString performText() const override;
    bool takesComposersPlace() const override
    {
        return m_message;
    } ///< one could write in the wrong one
    void setFile(const services::CaseFile &file) override;
    QFuture<Result<void>> perform(services::CaseService &cases) override;

    void chooseEvidence(MessageId message); ///< R5.2; for approvals

Q_SIGNALS:
    /// Over four hours: what was assessed is kept, in this version of the case, and the customer's
    /// word is asked for first.
    void estimateWanted(int version);

private:
    void addAssessment();
    void addDecline();
    void fillIn(const services::CaseFile &file);
    void suggestMessage();
    void saveEstimate();
    void showEstimateLimit();
    TransitionRequest request() const;

    services::CaseService &m_cases;
    const Transition m_transition;
    CaseId m_case;
    std::optional<int> m_savedEstimate;

    QButtonGroup *m_kind = nullptr;
    EstimateField *m_estimate = nullptr;
    QWidget *m_overLimit = nullptr;
    QRadioButton *m_declineCancels = nullptr;
    PlainEditor *m_message = nullptr;
    SignatureLine *m_signature = nullptr;
    Label *m_recipient = nullptr;
    QLineEdit *m_testAddress = nullptr;
    PlainEditor *m_words = nullptr;
    EvidencePicker *m_evidence = nullptr;
};

} // namespace skranke::ui
