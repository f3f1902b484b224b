// Sets how much work a case is thought to take, without moving it.
#pragma once

#include "ui/casepage/ActionForm.h"

namespace skranke::ui {

class EstimateField;

class EstimateForm final : public ActionForm {
    Q_OBJECT
public:
    explicit EstimateForm(const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    QString performText() const override;
    void setFile(const services::CaseFile &file) override;
    QFuture<Result<void>> perform(services::CaseService &cases) override;

private:
    CaseId m_case;
    EstimateField *m_estimate;
};

} // namespace skranke::ui
