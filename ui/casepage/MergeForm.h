// Makes the case part of another (R7.3).
#pragma once

#include "ui/casepage/ActionForm.h"

class QLineEdit;

namespace skranke::ui {

class MergeForm final : public ActionForm {
    Q_OBJECT
public:
    explicit MergeForm(const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    QString performText() const override;
    void setFile(const services::CaseFile &file) override;
    QFuture<Result<void>> perform(services::CaseService &cases) override;

private:
    CaseId m_case;
    int m_version = 0;
    QLineEdit *m_number;
};

} // namespace skranke::ui
