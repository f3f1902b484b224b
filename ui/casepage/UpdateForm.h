// The word an open level A case owes its customer (R4.8, R8.3).
#pragma once

#include "ui/casepage/ActionForm.h"

namespace skranke::ui {

class SignatureLine;

class UpdateForm final : public ActionForm {
    Q_OBJECT
public:
    UpdateForm(const Theme &theme, services::CaseService &cases, QWidget *parent = nullptr);

    QString title() const override;
    QString performText() const override;
    bool takesComposersPlace() const override { return true; } ///< one could write in the wrong one
    void setFile(const services::CaseFile &file) override;
    QFuture<Result<void>> perform(services::CaseService &cases) override;

private:
    void suggest();

    services::CaseService &m_cases;
    CaseId m_case;
    PlainEditor *m_text;
    SignatureLine *m_signature;
};

} // namespace skranke::ui
