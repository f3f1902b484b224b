// A letter to somebody beside the customer: a mail of the case that is forwarded, or a word more in
// the side conversation that came of it.
#pragma once

#include "ui/casepage/ActionForm.h"

#include <QPlainTextEdit>

class QCheckBox;

namespace skranke::ui {

class RecipientsLine;
class SignatureLine;

class ForwardForm final : public ActionForm {
    Q_OBJECT
public:
    ForwardForm(const Theme &theme, const Message &forwarded, QWidget *parent = nullptr);
    ForwardForm(const Theme &theme, const QString &side, QWidget *parent = nullptr);

    QString title() const override;
    QString performText() const override;
    bool takesComposersPlace() const override { return true; } ///< one could write in the wrong one
    void setFile(const services::CaseFile &file) override;
    QFuture<Result<void>> perform(services::CaseService &cases) override;

private:
    void build();
    void addFiles();
    void showQuote();

    Message m_forwarded; ///< none: the side conversation goes on
    QString m_side;
    CaseId m_case;
    Language m_language = Language::Bokmaal;
    RecipientsLine *m_recipients;
    PlainEditor *m_text;
    SignatureLine *m_signature;
    QPlainTextEdit *m_quote = nullptr;
    QList<std::pair<AttachmentId, QCheckBox *>> m_files;
};

} // namespace skranke::ui
