#include "ui/casepage/Composer.h"

#include "ui/casepage/AttachedFiles.h"
#include "ui/casepage/DraftKeeper.h"
#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/PreparedTexts.h"
#include "ui/casepage/RecipientsLine.h"
#include "ui/casepage/SendButton.h"
#include "ui/casepage/SignatureLine.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/UnderlineTabs.h"
#include "ui/words/RegisterWords.h"

#include <QFileDialog>
#include <QPointer>
#include <QScopedValueRollback>

namespace skranke::ui {

Composer::Composer(const Theme &theme, services::CaseService &cases, services::DraftSpool *spool,
                   const CaseCommands &commands, QWidget *parent)
    : Card(theme, parent),
      m_cases(cases),
      m_drafts(new DraftKeeper(cases, spool, this)),
      m_tabs(new UnderlineTabs(theme, this)),
      m_address(new FlatButton(tr("Change the recipients"), this)),
      m_recipients(new RecipientsLine(theme, this)),
      m_notice(new Notice(theme, this)),
      m_editor(new PlainEditor(theme, this)),
      m_prepared(new PreparedTexts(theme, cases, m_editor, this)),
      m_files(new AttachedFiles(theme, this)),
      m_send(new SendButton(theme, tr("Send"), keyText(Qt::CTRL | Qt::Key_Return), this)),
      m_attach(new IconButton(tr("Attach files"), this)),
      m_picture(new IconButton(tr("Attach a part of the screen"), this)),
      m_templates(new MenuButton(tr("Templates"), this)),
      m_draftState(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_everybody(new LinkButton(tr("Reply to all"), this)),
      m_signature(new SignatureLine(theme, *m_editor, this))
{
    build(commands);
    connectParts();
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setObjectName(QStringLiteral("attachDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, m_files,
            qOverload<const QStringList &>(&AttachedFiles::add));
    dialog->open();
}

void Composer::setFile(const services::CaseFile &file)
{
    const bool another = m_case != file.value.id;
    if (another)
        m_drafts->flush();
    m_case = file.value.id;
    {
        const QSignalBlocker quiet(m_files); // what they are is told once they have been read
        m_files->setCase(m_case);
    }
    m_prepared->setCase(m_case);
    m_seen = file.value;
    m_canAsk = file.offered.contains(Transition::Ask);
    m_tabs->setTabEnabled(static_cast<int>(ComposerTab::Question), m_canAsk);
    m_recipients->setDefault(file.contact ? file.contact->address : QString());
    m_signature->setSignatures(file.signatures);
    m_all = everybodyIn(file.messages, file.ours);
    const QStringList alone{file.contact ? file.contact->address : QString()};
    m_isAlone = m_all.to.isEmpty() || (m_all.copies.isEmpty() && m_all.to == alone);
    m_everybody->setVisible(!m_isAlone && tab() != ComposerTab::Note);
    if (!another)
        return;
    m_texts.fill({});
    m_filesMarked = false;
    for (const Draft &draft : file.drafts) {
        textOf(draft.tab) = draft.text;
        m_filesMarked = m_filesMarked || draft.files;
    }
    m_recipients->reset();
    m_address->setChecked(false);
    m_notice->dismiss();
    const auto begun = std::find_if(file.drafts.begin(), file.drafts.end(),
                                    [](const Draft &draft) { return !draft.text.isEmpty(); });
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(begun == file.drafts.end() ? 0 : static_cast<int>(begun->tab));
    showTab(m_tabs->currentIndex());
}

void Composer::write(ComposerTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void Composer::replyToAll()
{
    if (tab() == ComposerTab::Note)
        write(ComposerTab::Reply);
    if (!m_isAlone) {
        m_recipients->set(m_all);
        m_address->setChecked(true);
    }
    m_editor->setFocus(Qt::OtherFocusReason);
}

void Composer::askForWhatIsMissing()
{
    write(ComposerTab::Question);
    if (m_editor->toPlainText().trimmed().isEmpty())
        m_prepared->insertSuggestion(Purpose::Question);
}

void Composer::flushDraft()
{
    m_drafts->flush();
}

void Composer::setFileKeeper(services::DraftFiles *keeper)
{
    m_files->setKeeper(keeper);
}

void Composer::setTakePicture(const TakePicture &take)
{
    m_picture->setVisible(bool(take));
    connect(m_picture, &QToolButton::clicked, this, [this, take] {
        take([files = QPointer(m_files)](const QImage &picture) {
            if (files)
                files->add(picture);
        });
    });
}

void Composer::hideEvent(QHideEvent *event)
{
    m_drafts->flush();
    Card::hideEvent(event);
}

void Composer::showTab(int index)
{
    const auto shown = static_cast<ComposerTab>(index);
    const bool note = shown == ComposerTab::Note;
    m_send->setText(note ? tr("Save the note") : tr("Send"));
    m_templates->setVisible(!note);
    m_address->setVisible(!note);
    m_everybody->setVisible(!note && !m_isAlone);
    m_signature->setWanted(!note);
    m_recipients->setVisible(!note && m_address->isChecked());
    const QScopedValueRollback filling(m_filling, true);
    m_editor->setPlainText(textOf(shown));
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setAccessibleName(words::composerTab(shown));
    m_draftState->setText(textOf(shown).isEmpty() && !hasFilesAlone(shown) ? QString()
                                                                           : tr("Draft saved"));
    setGround(note ? ColorRole::NoteBackground : ColorRole::Surface);
    setFramed(true);
}

void Composer::noteTyping()
{
    if (m_filling || !m_case)
        return;
    textOf(tab()) = m_editor->toPlainText();
    m_draftState->setText({});
    keepDraft(tab());
    Q_EMIT typing(!textOf(tab()).isEmpty());
}

/// Files make a draft of a reply that has no text yet.
bool Composer::hasFilesAlone(ComposerTab tab) const
{
    return tab == ComposerTab::Reply && !m_files->files().isEmpty()
        && m_texts.at(static_cast<std::size_t>(tab)).isEmpty();
}

void Composer::keepDraft(ComposerTab tab)
{
    const bool files = hasFilesAlone(tab);
    if (tab == ComposerTab::Reply)
        m_filesMarked = files;
    m_drafts->touch(m_case, tab, textOf(tab), files);
}

void Composer::noteFiles()
{
    if (m_case && hasFilesAlone(ComposerTab::Reply) != m_filesMarked)
        keepDraft(ComposerTab::Reply);
}

void Composer::send()
{
    if (m_sending || !m_case)
        return;
    m_notice->dismiss();
    const QString wrong = tab() == ComposerTab::Note ? QString() : m_recipients->malformed();
    if (!wrong.isEmpty()) {
        m_notice->show(Error{
            ErrorKind::Refused, Reason::FieldInvalid, {QStringLiteral("address"), wrong}, {}});
        m_address->setChecked(true);
        return;
    }
    setSending(true);
    m_drafts->flush();
    services::onAnswer(dispatch(m_editor->toPlainText()), this,
                       [this, id = m_case, sent = tab()](const Result<Case> &outcome) {
                           setSending(false);
                           finish(id, sent, outcome);
                       });
}

QFuture<Result<Case>> Composer::dispatch(const QString &text)
{
    OutgoingText letter{
        text, m_recipients->recipients(), m_recipients->copies(), {}, m_files->files()};
    switch (tab()) {
    case ComposerTab::Note:
        return m_cases.addNote(m_case, text, m_files->files());
    case ComposerTab::Question: {
        TransitionRequest ask;
        ask.transition = Transition::Ask;
        ask.message = std::move(letter);
        return m_cases.perform(m_seen, ask);
    }
    case ComposerTab::Reply:
        break;
    }
    return m_cases.reply(m_case, std::move(letter));
}

void Composer::finish(CaseId id, ComposerTab sent, const Result<Case> &outcome)
{
    if (!outcome) {
        if (id == m_case && outcome.error().kind == ErrorKind::Conflict)
            Q_EMIT overtaken();
        else if (id == m_case)
            m_notice->show(outcome.error());
        return;
    }
    m_files->clear(id);
    m_drafts->touch(id, sent, {}); // an empty text takes the draft away
    m_drafts->flush();
    if (id != m_case)
        return;
    textOf(sent).clear();
    Q_EMIT typing(false);
    m_recipients->reset();
    if (tab() == sent)
        showTab(m_tabs->currentIndex());
}

void Composer::setSending(bool sending)
{
    m_sending = sending;
    m_send->setDisabled(sending);
    m_editor->setReadOnly(sending);
    m_tabs->setDisabled(sending);
    m_attach->setDisabled(sending);
    m_picture->setDisabled(sending);
    m_files->setDisabled(sending);
}

ComposerTab Composer::tab() const
{
    return static_cast<ComposerTab>(m_tabs->currentIndex());
}

QString &Composer::textOf(ComposerTab tab)
{
    return m_texts.at(static_cast<std::size_t>(tab));
}

} // namespace skranke::ui
