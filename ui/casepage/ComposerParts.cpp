// How the parts of the composer are laid out, and what each has to say to the others.
#include "ui/casepage/Composer.h"

#include "ui/casepage/AttachedFiles.h"
#include "ui/casepage/CaseCommands.h"
#include "ui/casepage/DraftKeeper.h"
#include "ui/casepage/PlainEditor.h"
#include "ui/casepage/PreparedTexts.h"
#include "ui/casepage/RecipientsLine.h"
#include "ui/casepage/SendButton.h"
#include "ui/casepage/SignatureLine.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/UnderlineTabs.h"
#include "ui/words/RegisterWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

void Composer::build(const CaseCommands &commands)
{
    setObjectName(QStringLiteral("composer"));
    m_notice->setObjectName(QStringLiteral("composerNotice"));
    m_editor->setObjectName(QStringLiteral("composerText"));
    m_editor->setProperty("look", QStringLiteral("bare"));
    m_editor->setLines(3, 9);
    m_editor->setTakesFiles(true);
    m_recipients->hide();

    auto *writing = new QVBoxLayout;
    writing->setContentsMargins(theme().px(13, 4, 13, 6));
    writing->setSpacing(theme().px(4));
    writing->addLayout(topRow(commands));
    writing->addWidget(m_recipients);
    writing->addWidget(m_notice);
    writing->addWidget(m_editor);
    writing->addWidget(m_signature);
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
}

void Composer::connectParts()
{
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
    connect(m_files, &AttachedFiles::changed, this, &Composer::noteFiles);
    connect(m_files, &AttachedFiles::failed, m_notice, qOverload<const Error &>(&Notice::show));
    connect(m_attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_address, &QToolButton::toggled, m_recipients, &QWidget::setVisible);
    using Kept = services::DraftSpool::Kept;
    connect(m_drafts, &DraftKeeper::saved, this, [this](ComposerTab saved, Kept where) {
        if (saved == tab() && (!textOf(saved).isEmpty() || hasFilesAlone(saved)))
            m_draftState->setText(where == Kept::Here ? tr("Draft kept on this computer")
                                                      : tr("Draft saved"));
    });
    connect(m_drafts, &DraftKeeper::failed, m_notice, qOverload<const Error &>(&Notice::show));
    connect(m_everybody, &QPushButton::clicked, this, &Composer::replyToAll);
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
    m_everybody->setObjectName(QStringLiteral("replyToAll"));
    m_everybody->setToolTip(commands.hint(CaseCommand::ReplyAll));
    m_everybody->hide();
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
    m_picture->setObjectName(QStringLiteral("pictureButton"));
    setIcon(*m_picture, theme(), QStringLiteral("region"), ColorRole::MutedText);
    m_picture->hide();
    m_templates->setMenu(m_prepared);
    m_draftState->setObjectName(QStringLiteral("draftState"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().px(12, 8, 12, 8));
    row->setSpacing(theme().px(8));
    row->addWidget(m_send);
    row->addWidget(m_templates);
    row->addWidget(m_attach);
    row->addWidget(m_picture);
    row->addWidget(m_everybody);
    row->addStretch();
    row->addWidget(m_draftState);
    return row;
}

} // namespace skranke::ui
