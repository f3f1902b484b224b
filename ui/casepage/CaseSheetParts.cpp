// How the parts of the sheet are laid out, and what each has to say to the others.
#include "ui/casepage/CaseSheet.h"

#include "ui/casepage/ActionPanel.h"
#include "ui/casepage/CaseHeader.h"
#include "ui/casepage/CasePicks.h"
#include "ui/casepage/CaseRequests.h"
#include "ui/casepage/CaseSide.h"
#include "ui/casepage/Composer.h"
#include "ui/casepage/Conversation.h"
#include "ui/casepage/ForwardForm.h"
#include "ui/casepage/LedgerPopup.h"

#include "services/SideConversation.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace skranke::ui {

void CaseSheet::build()
{
    m_talk = new QWidget(this);
    auto *talk = new QVBoxLayout(m_talk);
    talk->setContentsMargins(0, 0, 0, 0);
    talk->setSpacing(0);
    auto *composer = new QVBoxLayout;
    composer->setContentsMargins(m_context.theme.px(14, 10, 14, 14));
    composer->addWidget(m_composer);
    talk->addWidget(m_conversation, 1);
    talk->addLayout(composer);
    talk->addStretch();

    m_sideLine = new QFrame(this);
    m_sideLine->setFrameShape(QFrame::VLine);
    m_sideLine->setFrameShadow(QFrame::Plain);
    m_sideLine->setForegroundRole(QPalette::Mid);
    m_sideLine->setFixedWidth(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_talk, 1);
    body->addWidget(m_sideLine);
    body->addWidget(m_side);

    m_notice->setObjectName(QStringLiteral("pageNotice"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_panel);
    layout->addLayout(body, 1);
    m_side->hide(); // until it is known whether there is room, it claims none
}

void CaseSheet::connectParts()
{
    connect(m_picks, &CasePicks::edited, m_requests, &CaseRequests::edit);
    connect(m_picks, &CasePicks::transitionChosen, this, &CaseSheet::begin);
    connect(m_header, &CaseHeader::transitionChosen, this, &CaseSheet::begin);
    connect(m_header, &CaseHeader::edited, m_requests, &CaseRequests::edit);
    connect(m_header, &CaseHeader::ledgerWanted, this, &CaseSheet::openLedger);
    connect(m_header, &CaseHeader::detailsToggled, this, &CaseSheet::arrange);
    connect(m_panel, &ActionPanel::closed, this, [this] {
        arrange();
        Q_EMIT left();
    });
    connect(m_conversation, &Conversation::approvalChosen, this, &CaseSheet::recordApproval);
    connect(m_conversation, &Conversation::failed, this, &CaseSheet::report);
    connect(m_conversation, &Conversation::splitOutChosen, m_requests, &CaseRequests::splitOut);
    connect(m_conversation, &Conversation::everybodyChosen, this, &CaseSheet::replyToAll);
    connect(m_conversation, &Conversation::forwardChosen, this, &CaseSheet::forward);
    connect(m_conversation, &Conversation::asideChosen, this, &CaseSheet::writeAside);
}

void CaseSheet::openForm(const QString &name, const std::function<ActionForm *()> &make)
{
    m_panel->open(name, make);
    arrange();
}

void CaseSheet::replyToAll()
{
    write(ComposerTab::Reply);
    m_composer->replyToAll();
}

void CaseSheet::forward(MessageId id)
{
    for (const Message &message : std::as_const(m_file->messages))
        if (message.id == id && services::mayBeForwarded(message))
            return openForm(QStringLiteral("forward_%1").arg(id.value), [&]() -> ActionForm * {
                return new ForwardForm(m_context.theme, message);
            });
}

void CaseSheet::forwardNewest()
{
    const QList<Message> &messages = m_file->messages;
    for (auto message = messages.crbegin(); message != messages.crend(); ++message)
        if (isFromCustomer(*message))
            return forward(message->id);
}

void CaseSheet::writeAside(const QString &side)
{
    openForm(QStringLiteral("aside_") + side,
             [&]() -> ActionForm * { return new ForwardForm(m_context.theme, side); });
}

void CaseSheet::connectSide()
{
    connect(m_side, &CaseSide::failed, this, &CaseSheet::report);
    connect(m_side, &CaseSide::openCase, this, &CaseSheet::openCase);
    connect(m_side, &CaseSide::mergeWanted, this, [this] { run(CaseCommand::Merge); });
    connect(m_side, &CaseSide::placed, m_requests, &CaseRequests::place);
    connect(m_side, &CaseSide::missingWanted, this, [this] {
        write(ComposerTab::Question);
        m_composer->askForWhatIsMissing();
    });
    connect(m_side, &CaseSide::checklistCorrected, this, [this](const Checklist &checklist) {
        services::CaseEdit correction;
        correction.checklist = checklist;
        m_requests->edit(correction);
    });
}

void CaseSheet::connectRequests()
{
    connect(m_requests, &CaseRequests::failed, this, &CaseSheet::report);
    connect(m_requests, &CaseRequests::done, m_notice, &Notice::dismiss);
    connect(m_requests, &CaseRequests::stale, this, &CaseSheet::stale);
    connect(m_requests, &CaseRequests::overtaken, this, &CaseSheet::overtake);
    connect(m_composer, &Composer::typing, this, [this](bool something) {
        m_typing = something;
        Q_EMIT writingChanged();
    });
    connect(m_composer, &Composer::overtaken, this, &CaseSheet::overtake);
    connect(m_panel, &ActionPanel::stale, this, &CaseSheet::stale);
    connect(m_requests, &CaseRequests::splitOff, this, [this](CaseNumber number) {
        m_notice->show(Tone::Success, tr("The message is now case %1").arg(number.toString()));
    });
    connect(m_requests, &CaseRequests::explained, this, [this](const Ledger &ledger) {
        (new LedgerPopup(m_context.theme, ledger, this))->openAt(m_header->clock());
    });
}

} // namespace skranke::ui
