#include "ui/casepage/ForwardForm.h"

#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/RecipientsLine.h"
#include "ui/casepage/SignatureLine.h"

#include "domain/LanguageGuess.h"
#include "services/SideConversation.h"
#include "ui/words/FigureWords.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {
constexpr int QuoteLines = 2;
} // namespace

ForwardForm::ForwardForm(const Theme &theme, const Message &forwarded, QWidget *parent)
    : ActionForm(theme, parent), m_forwarded(forwarded)
{
    build();
}

ForwardForm::ForwardForm(const Theme &theme, const QString &side, QWidget *parent)
    : ActionForm(theme, parent), m_side(side)
{
    build();
}

void ForwardForm::build()
{
    m_recipients = new RecipientsLine(theme(), this, RecipientsLine::Shape::SideBySide);
    addRow(m_recipients);
    m_text = addEditor(tr("The customer does not see this. Notes and calls never go along."),
                       QStringLiteral("asideText"));
    m_text->setAccessibleName(tr("Message to somebody beside the customer"));
    m_text->setLines(2, 8);
    m_signature = new SignatureLine(theme(), *m_text, this);
    addRow(m_signature);
    if (m_side.isEmpty()) {
        m_quote = new QPlainTextEdit(this);
        m_quote->setObjectName(QStringLiteral("forwardedText"));
        m_quote->setReadOnly(true);
        m_quote->setTabChangesFocus(true);
        m_quote->setFixedHeight(m_quote->fontMetrics().lineSpacing() * QuoteLines + theme().px(12));
        addField(tr("Forwarded beneath it"), m_quote);
        addFiles();
        connect(m_text, &QPlainTextEdit::textChanged, this, &ForwardForm::showQuote);
    }
}

void ForwardForm::addFiles()
{
    for (const Attachment &attachment : std::as_const(m_forwarded.attachments)) {
        auto *choice =
            new QCheckBox(tr("Attach %1 (%2)")
                              .arg(QString(attachment.name).replace(u'&', QStringLiteral("&&")),
                                   words::fileSize(attachment.size)),
                          this);
        choice->setObjectName(QStringLiteral("forwardFile"));
        choice->setChecked(!attachment.isInline);
        m_files.append({attachment.id, choice});
        addRow(choice);
    }
}

QString ForwardForm::title() const
{
    return m_side.isEmpty() ? tr("Forward to a supplier or developer")
                            : tr("Reply in the side conversation");
}

QString ForwardForm::performText() const
{
    return m_side.isEmpty() ? tr("Forward") : tr("Send");
}

void ForwardForm::setFile(const services::CaseFile &file)
{
    const bool first = m_case != file.value.id;
    m_case = file.value.id;
    m_language = file.signatures.language;
    m_signature->setSignatures(file.signatures);
    showQuote();
    if (first && !m_side.isEmpty())
        m_recipients->set(everybodyAside(file.messages, m_side, file.ours));
}

void ForwardForm::showQuote()
{
    if (!m_quote)
        return;
    const Language language = languageOfLetter(m_text->toPlainText(), m_language);
    const QString quote = services::forwardedText(m_forwarded, language);
    if (m_quote->toPlainText() != quote)
        m_quote->setPlainText(quote);
}

QFuture<Result<void>> ForwardForm::perform(services::CaseService &cases)
{
    if (const QString wrong = m_recipients->malformed(); !wrong.isEmpty())
        return QtFuture::makeReadyFuture(
            Result<void>(refuse(Reason::FieldInvalid, {QStringLiteral("address"), wrong})));
    services::SideLetter letter;
    letter.text = m_text->toPlainText();
    letter.recipients = m_recipients->recipients();
    letter.copies = m_recipients->copies();
    letter.forwarded = m_forwarded.id;
    letter.side = m_side;
    for (const auto &[id, choice] : std::as_const(m_files))
        if (choice->isChecked())
            letter.attachments.append(id);
    return withoutValue(cases.writeAside(m_case, std::move(letter)));
}

} // namespace skranke::ui
