#include "ui/casepage/Composer.h"

#include "ui/casepage/AttachedFiles.h"
#include "ui/casepage/CaseCommands.h"
#include "ui/casepage/DraftKeeper.h"
#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/PreparedTexts.h"
#include "ui/casepage/RecipientsLine.h"
#include "ui/casepage/SendButton.h"
#include "ui/casepage/UnderlineTabs.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/words/RegisterWords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

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
      m_templates(new MenuButton(tr("Templates"), this)),
      m_draftState(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this))
{
    setObjectName(QStringLiteral("composer"));
    m_notice->setObjectName(QStringLiteral("composerNotice"));
    m_editor->setObjectName(QStringLiteral("composerText"));
    m_editor->setProperty("look", QStringLiteral("bare"));
    m_editor->setLines(3, 9);
    m_editor->setTakesFiles(true);
    m_recipients->hide();

    auto *writing = new QVBoxLayout;
    writing->setContentsMargins(13, 4, 13, 6);
    writing->setSpacing(4);
    writing->addLayout(topRow(commands));
    writing->addWidget(m_recipients);
    writing->addWidget(m_notice);
    writing->addWidget(m_editor);
    writing->addWidget(m_files);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(writing);
    layout->addWidget(line);
    layout->addLayout(bottomRow());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_tabs, &QTabBar::currentChanged, this, &Composer::showTab);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Composer::noteTyping);
    connect(m_editor, &PlainEditor::accepted, this, &Composer::send);
    connect(m_editor, &PlainEditor::textRefused, this, [this](int longest) {
        m_notice->show(
            Error{ErrorKind::Refused, Reason::TextTooLong, {QString::number(longest)}, {}});
    });
    connect(m_editor, &PlainEditor::filesOffered, m_files,
            qOverload<const QStringList &>(&AttachedFiles::add));
    connect(m_editor, &PlainEditor::pictureOffered, m_files,
            qOverload<const QImage &>(&AttachedFiles::add));
    connect(m_prepared, &PreparedTexts::failed, m_notice, qOverload<const Error &>(&Notice::show));
    connect(m_files, &AttachedFiles::failed, m_notice, qOverload<const Error &>(&Notice::show));
    connect(m_attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_address, &QToolButton::toggled, m_recipients, &QWidget::setVisible);
    using Kept = services::DraftSpool::Kept;
    connect(m_drafts, &DraftKeeper::saved, this, [this](ComposerTab saved, Kept where) {
        if (saved == tab() && !textOf(saved).isEmpty())
            m_draftState->setText(where == Kept::Here ? tr("Draft kept on this computer")
                                                      : tr("Draft saved"));
    });
    connect(m_drafts, &DraftKeeper::failed, m_notice, qOverload<const Error &>(&Notice::show));
}

QLayout *Composer::topRow(const CaseCommands &commands)
{
    m_tabs->setObjectName(QStringLiteral("composerTabs"));
    m_tabs->setAccessibleName(tr("What to write"));
    const std::pair<ComposerTab, CaseCommand> tabs[] = {
        {ComposerTab::Reply, CaseCommand::Reply},
        {ComposerTab::Question, CaseCommand::Question},
        {ComposerTab::Note, CaseCommand::Note},
    };
    for (const auto &[tab, command] : tabs) {
        const int index = m_tabs->addTab(words::composerTab(tab));
        m_tabs->setTabToolTip(index, commands.hint(command));
    }
    m_address->setObjectName(QStringLiteral("showRecipients"));
    m_address->setCheckable(true);
    setIcon(*m_address, theme(), QStringLiteral("person"), ColorRole::MutedText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_address);
    return row;
}

QLayout *Composer::bottomRow()
{
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setToolTip(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_templates->setObjectName(QStringLiteral("templatesButton"));
    m_attach->setObjectName(QStringLiteral("attachButton"));
    m_attach->setToolTip(tr("Attach files; a picture can be pasted, and files dropped"));
    setIcon(*m_attach, theme(), QStringLiteral("attachment"), ColorRole::MutedText);
    m_templates->setMenu(m_prepared);
    m_draftState->setObjectName(QStringLiteral("draftState"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_send);
    row->addWidget(m_templates);
    row->addWidget(m_attach);
    row->addStretch();
    row->addWidget(m_draftState);
    return row;
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
    m_files->setCase(m_case);
    m_prepared->setCase(m_case);
    m_seen = file.value;
    m_canAsk = file.offered.contains(Transition::Ask);
    m_tabs->setTabEnabled(static_cast<int>(ComposerTab::Question), m_canAsk);
    m_recipients->setDefault(file.contact ? file.contact->address : QString());
    if (!another)
        return;
    m_texts.fill({});
    for (const Draft &draft : file.drafts)
        textOf(draft.tab) = draft.text;
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
    m_recipients->setVisible(!note && m_address->isChecked());
    const QScopedValueRollback filling(m_filling, true);
    m_editor->setPlainText(textOf(shown));
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setAccessibleName(words::composerTab(shown));
    m_draftState->setText(textOf(shown).isEmpty() ? QString() : tr("Draft saved"));
    setGround(note ? ColorRole::NoteBackground : ColorRole::Surface);
    setFramed(true);
}

void Composer::noteTyping()
{
    if (m_filling || !m_case)
        return;
    textOf(tab()) = m_editor->toPlainText();
    m_draftState->setText({});
    m_drafts->touch(m_case, tab(), textOf(tab()));
    Q_EMIT typing(!textOf(tab()).isEmpty());
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
    OutgoingText letter{text, m_recipients->recipients(), m_recipients->copies(), {},
                        m_files->files()};
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
