// What stands beneath one's own letters: the name as sender and a signature in each language, with
// the letter's end as it will be.
#pragma once

#include "domain/Signature.h"
#include "services/SignatureService.h"
#include "ui/widgets/Page.h"

#include <QMap>

class QPushButton;

namespace skranke::ui {

class FieldForm;

class SignatureSection : public Page {
    Q_OBJECT
public:
    SignatureSection(const Theme &theme, services::SignatureService &signatures, const Store &store,
                     const services::Session &session, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void takeFocus() override;

private:
    QWidget *buildForm();
    QWidget *buildEnds();
    void showEnds();
    void save();
    PersonalSignature typed() const;

    services::SignatureService &m_signatures;
    bool m_mayEdit;
    bool m_typed = false; ///< and not saved
    services::SignatureSheet m_sheet;
    FieldForm *m_form;
    QPushButton *m_save;
    QMap<Language, Label *> m_ends;
};

} // namespace skranke::ui
