// A telephone call with the customer, written down (R4.5).
#pragma once

#include "ui/casepage/ActionForm.h"

class QLineEdit;

namespace skranke::ui {

class CallForm final : public ActionForm {
    Q_OBJECT
public:
    explicit CallForm(const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    QString performText() const override;
    void setFile(const services::CaseFile &file) override;
    QFuture<Result<void>> perform(services::CaseService &cases) override;

private:
    CaseId m_case;
    QLineEdit *m_person;
    PlainEditor *m_text;
};

} // namespace skranke::ui
