#include "ui/casepage/CaseSheet.h"

#include "ui/casepage/ActionPanel.h"
#include "ui/casepage/CallForm.h"
#include "ui/casepage/CaseHeader.h"
#include "ui/casepage/CasePicks.h"
#include "ui/casepage/CaseRequests.h"
#include "ui/casepage/CaseSide.h"
#include "ui/casepage/Composer.h"
#include "ui/casepage/Conversation.h"
#include "ui/casepage/EstimateForm.h"
#include "ui/casepage/LedgerPopup.h"
#include "ui/casepage/Meanwhile.h"
#include "ui/casepage/MergeForm.h"
#include "ui/casepage/TransitionForm.h"
#include "ui/casepage/UpdateForm.h"

#include "domain/CaseLink.h"
#include "services/Answer.h"
#include "ui/widgets/LayoutPause.h"
#include "ui/widgets/Notice.h"

#include <QClipboard>
#include <QGuiApplication>

namespace skranke::ui {

namespace {

constexpr int NarrowWidth = 560; ///< the conversation needs more than half of this
constexpr int RoomForBoth = 720; ///< height for a form above and the composer below
constexpr std::chrono::seconds Tick{1};

} // namespace

CaseSheet::CaseSheet(const CaseContext &context, const CaseCommands &commands, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_requests(new CaseRequests(context.cases, this)),
      m_picks(new CasePicks(context.theme, this)),
      m_header(new CaseHeader(context.theme, commands, this)),
      m_notice(new Notice(context.theme, this)),
      m_panel(new ActionPanel(context.theme, context.cases, this)),
      m_conversation(new Conversation(
          context.theme,
          {context.html,
           [&cases = context.cases](AttachmentId id) { return cases.attachmentContent(id); },
           context.remote},
          this)),
      m_composer(new Composer(context.theme, context.cases, context.spool, commands, this)),
      m_side(new CaseSide(context.theme, context.time, context.registers, commands, this))
{
    build();
    m_composer->setFileKeeper(context.files);
    if (context.takePicture)
        m_composer->setTakePicture(context.takePicture);
    connectParts();
    connectSide();
    connectRequests();
    connect(&context.store, &Store::committed, this, [this](const ChangeSet &changes) {
        if (changes.registers || changes.everything)
            readAgents();
    });
    m_ticker.setInterval(Tick);
    connect(&m_ticker, &QTimer::timeout, this, &CaseSheet::tick);
    readAgents();
}

CaseSheet::~CaseSheet()
{
    m_composer->flushDraft();
}

void CaseSheet::leave()
{
    m_estimateFrom.reset();
    m_typing = false;
    m_composer->flushDraft();
    m_notice->dismiss();
}

void CaseSheet::prepare(const services::CaseFile &file)
{
    m_conversation->prepare(file, m_context.clock.now());
}

void CaseSheet::setFile(const services::CaseFile &file)
{
    const LayoutPause pause(this);
    m_file = file;
    const Instant now = m_context.clock.now();
    const bool readOnly = m_context.isReadOnly();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_requests->setCase(file.value);
    if (const auto known = std::exchange(m_overtakenAt, std::nullopt))
        m_notice->show(Tone::Warning, meanwhile(file, *known, m_context.session.me().id));
    m_header->setReadOnly(readOnly);
    m_conversation->setReadOnly(readOnly);
    m_side->setReadOnly(readOnly);
    m_header->setFile(file, now);
    m_panel->setFile(file);
    m_conversation->setFile(file, now);
    setProperty("writingLanguage", toCode(file.signatures.language));
    m_composer->setFile(file);
    m_side->setFile(file, m_context.session.me().id, now);
    if (m_estimateFrom && file.value.version >= *m_estimateFrom) {
        m_estimateFrom.reset();
        openForm(Transition::SendEstimate);
    }
    arrange();
    if (hadFocus && !isAncestorOf(window()->focusWidget()))
        Q_EMIT left(); // what had it is no longer there
    if (file.value.unread && parentWidget()->isVisible() && !readOnly)
        m_requests->markRead();
}

void CaseSheet::run(CaseCommand command)
{
    if (!m_file)
        return;
    if (command == CaseCommand::CopyLink) {
        const QString link = caseLink(m_file->value.number);
        QGuiApplication::clipboard()->setText(link);
        return m_notice->show(Tone::Info, tr("Copied: %1").arg(link));
    }
    if (m_context.isReadOnly() ? command != CaseCommand::Ledger
                               : m_picks->open(command, *m_file, m_context.session.me().id))
        return;
    switch (command) {
    case CaseCommand::Reply:
        return write(ComposerTab::Reply);
    case CaseCommand::Question:
        return write(ComposerTab::Question);
    case CaseCommand::Note:
        return write(ComposerTab::Note);
    case CaseCommand::ToggleTimer:
        return m_side->toggleTimer();
    case CaseCommand::StopTimer:
        m_header->showDetails(); // it asks there what was done
        return m_side->stopTimer();
    case CaseCommand::Ledger:
        return openLedger();
    case CaseCommand::EditSubject:
        return m_header->editSubject();
    case CaseCommand::Primary:
        if (m_file->nextAction)
            begin(*m_file->nextAction);
        return;
    case CaseCommand::Estimate:
        return openForm(QStringLiteral("estimateForm"),
                        [this] { return new EstimateForm(m_context.theme); });
    case CaseCommand::LogCall:
        return openForm(QStringLiteral("callForm"),
                        [this] { return new CallForm(m_context.theme); });
    case CaseCommand::SendUpdate:
        return openForm(QStringLiteral("updateForm"),
                        [this] { return new UpdateForm(m_context.theme, m_context.cases); });
    case CaseCommand::Merge:
        return openForm(QStringLiteral("mergeForm"),
                        [this] { return new MergeForm(m_context.theme); });
    case CaseCommand::ReplyAll:
        return replyToAll();
    case CaseCommand::Forward:
        return forwardNewest();
    default:
        return; // what the picks have opened
    }
}

void CaseSheet::begin(Transition transition)
{
    if (transition == Transition::Ask)
        write(ComposerTab::Question);
    else if (TransitionForm::isNeeded(transition))
        openForm(transition);
    else
        m_requests->take(transition);
}

TransitionForm *CaseSheet::openForm(Transition transition)
{
    ActionForm *form = m_panel->open(QStringLiteral("form_") + toCode(transition), [&] {
        auto *made =
            new TransitionForm(m_context.theme, m_context.cases, m_context.clock, transition);
        connect(made, &TransitionForm::estimateWanted, this, [this](int version) {
            m_estimateFrom = version;
            Q_EMIT stale();
        });
        return made;
    });
    arrange();
    return static_cast<TransitionForm *>(form);
}

void CaseSheet::recordApproval(MessageId message)
{
    for (Transition approval : {Transition::Approve, Transition::ApproveEstimate}) {
        if (m_file && m_file->offered.contains(approval)) {
            openForm(approval)->chooseEvidence(message);
            return;
        }
    }
}

void CaseSheet::openLedger()
{
    if (m_file && m_file->value.level != Level::None)
        m_requests->explain();
}

void CaseSheet::write(ComposerTab tab)
{
    if (m_narrow)
        m_header->setNarrow(true); // the conversation comes back in sight
    if (m_composer->isHidden())
        m_panel->close();
    m_composer->write(tab);
}

void CaseSheet::readAgents()
{
    services::onAnswer(m_context.registers.agents(), this,
                       [this](const Result<QList<Agent>> &agents) {
                           if (!agents)
                               return report(agents.error());
                           m_header->setAgents(*agents);
                           m_picks->setAgents(*agents);
                       });
}

void CaseSheet::arrange()
{
    const bool narrow = width() < m_context.theme.columnPx(NarrowWidth);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_header->setNarrow(narrow);
    }
    const bool details = narrow && m_header->showsDetails();
    m_talk->setVisible(!details);
    m_side->setVisible(!narrow || details);
    m_sideLine->setVisible(!narrow);
    m_side->setMinimumWidth(m_context.theme.metrics().caseSideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_context.theme.metrics().caseSideWidth);
    const bool both =
        height() >= m_context.theme.px(RoomForBoth) && !m_panel->takesComposersPlace();
    m_composer->setVisible(!m_context.isReadOnly() && (!m_panel->isOpen() || both));
    Q_EMIT writingChanged();
}

void CaseSheet::tick()
{
    m_header->tick(m_context.clock.now());
    m_side->tick(m_context.clock.now());
}

void CaseSheet::report(const Error &error)
{
    m_notice->show(error);
}

void CaseSheet::setOthers(const QList<Presence> &others)
{
    m_header->setOthers(others);
}

bool CaseSheet::isWriting() const
{
    return m_typing || m_panel->isOpen();
}

// What the first of two did is told when it has been read.
void CaseSheet::overtake()
{
    m_overtakenAt = lastEventOf(*m_file);
    Q_EMIT stale();
}

void CaseSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CaseSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
}

void CaseSheet::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    QWidget::hideEvent(event);
}

} // namespace skranke::ui
