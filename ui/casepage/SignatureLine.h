// What will be added beneath the letter that is being written, in one line. Nothing is shown when
// nothing is added.
#pragma once

#include "domain/Signature.h"
#include "ui/widgets/Label.h"

class QPlainTextEdit;

namespace skranke::ui {

class SignatureLine final : public ElidedLabel {
    Q_OBJECT
public:
    SignatureLine(const Theme &theme, const QPlainTextEdit &letter, QWidget *parent = nullptr);

    void setSignatures(const Signatures &signatures);
    void setWanted(bool wanted); ///< false while what is written is no letter

private:
    void refresh();

    const QPlainTextEdit &m_letter;
    Signatures m_signatures;
    bool m_wanted = true;
};

} // namespace skranke::ui
