#include "ui/casepage/CasePage.h"

#include "ui/casepage/ActionPanel.h"
#include "ui/casepage/CallForm.h"
#include "ui/casepage/CaseHeader.h"
#include "ui/casepage/CaseLoader.h"
#include "ui/casepage/CasePicks.h"
#include "ui/casepage/CaseSide.h"
#include "ui/casepage/Composer.h"
#include "ui/casepage/Conversation.h"
#include "ui/casepage/EstimateForm.h"
#include "ui/casepage/LedgerPopup.h"
#include "ui/casepage/MergeForm.h"
#include "ui/casepage/TransitionForm.h"
#include "ui/casepage/UpdateForm.h"

#include "services/Answer.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace skranke::ui {

namespace {

constexpr int NarrowWidth = 560; ///< the conversation needs more than half of this
constexpr int RoomForBoth = 720; ///< height for a form above and the composer below
constexpr std::chrono::seconds Tick{1};

} // namespace

CasePage::CasePage(const Theme &theme, services::CaseService &cases, services::TimeService &time,
                   services::RegisterService &registers, Store &store, const Clock &clock,
                   const services::Session &session, HtmlReader html, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_cases(cases),
      m_registers(registers),
      m_clock(clock),
      m_session(session),
      m_commands(this),
      m_picks(new CasePicks(theme, this)),
      m_loader(new CaseLoader(cases, store, this)),
      m_header(new CaseHeader(theme, m_commands, this)),
      m_notice(new Notice(theme, this)),
      m_panel(new ActionPanel(theme, cases, this)),
      m_conversation(new Conversation(
          theme,
          {std::move(html), [&cases](AttachmentId id) { return cases.attachmentContent(id); }},
          this)),
      m_composer(new Composer(theme, cases, m_commands, this)),
      m_side(new CaseSide(theme, time, registers, m_commands, this))
{
    setObjectName(QStringLiteral("casePage"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    connectParts();
    connect(&store, &Store::committed, this, [this](const ChangeSet &changes) {
        if (changes.registers || changes.everything)
            readAgents();
    });
    m_ticker.setInterval(Tick);
    connect(&m_ticker, &QTimer::timeout, this, &CasePage::tick);
    readAgents();
}

CasePage::~CasePage()
{
    m_composer->flushDraft();
}

void CasePage::build()
{
    m_talk = new QWidget(this);
    auto *talk = new QVBoxLayout(m_talk);
    talk->setContentsMargins(0, 0, 0, 0);
    talk->setSpacing(0);
    auto *composer = new QVBoxLayout;
    composer->setContentsMargins(14, 10, 14, 14);
    composer->addWidget(m_composer);
    talk->addWidget(m_conversation, 1);
    talk->addLayout(composer);
    talk->addStretch();

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_talk, 1);
    body->addWidget(line);
    body->addWidget(m_side);

    m_notice->setObjectName(QStringLiteral("pageNotice"));

    auto *filled = new QWidget(this);
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_panel);
    layout->addLayout(body, 1);

    auto *empty = new EmptyState(m_theme, this);
    empty->setWords(tr("No case is open"), tr("Choose one in the queue."));
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(filled);
    m_side->hide(); // until it is known whether there is room, it claims none
}

void CasePage::connectParts()
{
    connect(&m_commands, &CaseCommands::triggered, this, &CasePage::run);
    connect(m_picks, &CasePicks::edited, this, &CasePage::edit);
    connect(m_picks, &CasePicks::transitionChosen, this, &CasePage::begin);
    connect(m_loader, &CaseLoader::loaded, this, &CasePage::setFile);
    connect(m_loader, &CaseLoader::failed, this, &CasePage::report);

    connect(m_header, &CaseHeader::transitionChosen, this, &CasePage::begin);
    connect(m_header, &CaseHeader::edited, this, &CasePage::edit);
    connect(m_header, &CaseHeader::ledgerWanted, this, &CasePage::openLedger);
    connect(m_header, &CaseHeader::detailsToggled, this, &CasePage::arrange);
    connect(m_panel, &ActionPanel::closed, this, [this] {
        arrange();
        setFocus(Qt::OtherFocusReason);
    });

    connect(m_conversation, &Conversation::approvalChosen, this, &CasePage::recordApproval);
    connect(m_conversation, &Conversation::failed, this, &CasePage::report);
    connect(m_conversation, &Conversation::splitOutChosen, this, [this](MessageId message) {
        services::onAnswer(m_cases.splitOut(message), this, [this](const Result<Case> &made) {
            if (made)
                m_notice->show(Tone::Success,
                               tr("The message is now case %1").arg(made->number.toString()));
            else
                report(made.error());
        });
    });

    connect(m_side, &CaseSide::failed, this, &CasePage::report);
    connect(m_side, &CaseSide::openCase, this, &CasePage::openCase);
    connect(m_side, &CaseSide::mergeWanted, this, [this] { run(CaseCommand::Merge); });
    connect(m_side, &CaseSide::missingWanted, this, [this] {
        write(ComposerTab::Question);
        m_composer->askForWhatIsMissing();
    });
    connect(m_side, &CaseSide::checklistCorrected, this, [this](const Checklist &checklist) {
        services::CaseEdit correction;
        correction.checklist = checklist;
        edit(correction);
    });
    connect(m_side, &CaseSide::placed, this, [this](CustomerId customer) {
        services::onAnswer(m_cases.placeSender(m_case, customer), this,
                           [this](const Result<void> &outcome) { take(outcome); });
    });
}

void CasePage::show(CaseId id)
{
    if (id == m_case) {
        m_loader->reload();
        return;
    }
    m_case = id;
    m_composer->flushDraft();
    m_notice->dismiss();
    m_loader->open(id);
    if (!id) {
        m_file.reset();
        m_pages->setCurrentIndex(0);
    }
}

void CasePage::setFile(const services::CaseFile &file)
{
    m_file = file;
    const Instant now = m_clock.now();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const bool readOnly = m_session.me().role == Role::Viewer;
    m_header->setReadOnly(readOnly);
    m_conversation->setReadOnly(readOnly);
    m_side->setReadOnly(readOnly);
    m_header->setFile(file, now);
    m_panel->setFile(file);
    m_conversation->setFile(file, now);
    m_composer->setFile(file);
    m_side->setFile(file, m_session.me().id, now);
    m_pages->setCurrentIndex(1);
    arrange();
    if (hadFocus && !isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason); // what had it is no longer there
    if (file.value.unread && isVisible() && !readOnly) {
        services::onAnswer(m_cases.markRead(file.value.id), this,
                           [this](const Result<void> &outcome) { take(outcome); });
    }
}

void CasePage::run(CaseCommand command)
{
    if (!m_file)
        return;
    const auto form = [this](const QString &name, auto make) {
        m_panel->open(name, make);
        arrange();
    };
    const bool readOnly = m_session.me().role == Role::Viewer;
    if (readOnly ? command != CaseCommand::Ledger
                 : m_picks->open(command, *m_file, m_session.me().id))
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
        return form(QStringLiteral("estimateForm"), [this] { return new EstimateForm(m_theme); });
    case CaseCommand::LogCall:
        return form(QStringLiteral("callForm"), [this] { return new CallForm(m_theme); });
    case CaseCommand::SendUpdate:
        return form(QStringLiteral("updateForm"),
                    [this] { return new UpdateForm(m_theme, m_cases); });
    case CaseCommand::Merge:
        return form(QStringLiteral("mergeForm"), [this] { return new MergeForm(m_theme); });
    default:
        return;
    }
}

void CasePage::edit(const services::CaseEdit &edit)
{
    services::onAnswer(m_cases.edit(m_case, m_file->value.version, edit), this,
                       [this](const Result<Case> &saved) {
                           if (saved) {
                               m_notice->dismiss();
                           } else {
                               report(saved.error());
                               m_loader->reload(); // what is shown goes back to what holds
                           }
                       });
}

void CasePage::begin(Transition transition)
{
    if (transition == Transition::Ask)
        write(ComposerTab::Question);
    else if (TransitionForm::isNeeded(transition))
        openForm(transition);
    else
        takeAtOnce(transition);
}

TransitionForm *CasePage::openForm(Transition transition)
{
    ActionForm *form = m_panel->open(QStringLiteral("form_") + toCode(transition), [&] {
        auto *made = new TransitionForm(m_theme, m_cases, m_clock, transition);
        connect(made, &TransitionForm::estimateWanted, this,
                [this] { openForm(Transition::SendEstimate); });
        return made;
    });
    arrange();
    return static_cast<TransitionForm *>(form);
}

void CasePage::takeAtOnce(Transition transition)
{
    if (m_taking || !m_file)
        return;
    m_taking = true;
    TransitionRequest request;
    request.transition = transition;
    services::onAnswer(m_cases.perform(m_case, m_file->value.version, request), this,
                       [this](const Result<Case> &outcome) {
                           m_taking = false;
                           if (outcome)
                               m_notice->dismiss();
                           else
                               report(outcome.error());
                       });
}

void CasePage::recordApproval(MessageId message)
{
    for (Transition approval : {Transition::Approve, Transition::ApproveEstimate}) {
        if (m_file && m_file->offered.contains(approval)) {
            openForm(approval)->chooseEvidence(message);
            return;
        }
    }
}

void CasePage::openLedger()
{
    if (!m_file || m_file->value.level == Level::None)
        return;
    services::onAnswer(m_cases.explain(m_case), this, [this](const Result<Ledger> &ledger) {
        if (ledger)
            (new LedgerPopup(m_theme, *ledger, this))->openAt(m_header->clock());
        else
            report(ledger.error());
    });
}

void CasePage::write(ComposerTab tab)
{
    if (m_narrow)
        m_header->setNarrow(true); // the conversation comes back in sight
    if (m_composer->isHidden())
        m_panel->close();
    m_composer->write(tab);
}

void CasePage::readAgents()
{
    services::onAnswer(m_registers.agents(), this, [this](const Result<QList<Agent>> &agents) {
        if (!agents)
            return report(agents.error());
        m_header->setAgents(*agents);
        m_picks->setAgents(*agents);
    });
}

void CasePage::arrange()
{
    const bool narrow = width() < NarrowWidth;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_header->setNarrow(narrow);
    }
    const bool details = narrow && m_header->showsDetails();
    m_talk->setVisible(!details);
    m_side->setVisible(!narrow || details);
    m_side->setMinimumWidth(m_theme.metrics().caseSideWidth);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.metrics().caseSideWidth);
    const bool readOnly = m_session.me().role == Role::Viewer;
    m_composer->setVisible(!readOnly && (!m_panel->isOpen() || height() >= RoomForBoth));
}

void CasePage::tick()
{
    m_header->tick(m_clock.now());
    m_side->tick(m_clock.now());
}

void CasePage::report(const Error &error)
{
    m_notice->show(error);
}

void CasePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT back();
    else
        QWidget::keyPressEvent(event);
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CasePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
}

void CasePage::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    QWidget::hideEvent(event);
}

} // namespace skranke::ui
