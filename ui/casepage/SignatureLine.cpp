#include "ui/casepage/SignatureLine.h"

#include <QPlainTextEdit>

namespace skranke::ui {

SignatureLine::SignatureLine(const Theme &theme, const QPlainTextEdit &letter, QWidget *parent)
    : ElidedLabel(theme, FontRole::Small, ColorRole::MutedText, {}, parent), m_letter(letter)
{
    setObjectName(QStringLiteral("signatureLine"));
    setTextFormat(Qt::PlainText);
    connect(&letter, &QPlainTextEdit::textChanged, this, &SignatureLine::refresh);
}

void SignatureLine::setSignatures(const Signatures &signatures)
{
    m_signatures = signatures;
    refresh();
}

void SignatureLine::setWanted(bool wanted)
{
    m_wanted = wanted;
    refresh();
}

void SignatureLine::refresh()
{
    const QString added = m_wanted ? signatureFor(m_letter.toPlainText(), m_signatures) : QString();
    setText(QString(added).replace(u'\n', QStringLiteral(" · ")));
    setToolTip(added.isEmpty() ? QString() : tr("Added beneath the letter:") + u'\n' + added);
    setAccessibleName(toolTip());
    setVisible(!added.isEmpty());
}

} // namespace skranke::ui
