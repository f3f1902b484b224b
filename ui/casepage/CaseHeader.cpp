#include "ui/casepage/CaseHeader.h"

#include "ui/casepage/CaseClock.h"
#include "ui/casepage/CaseMenu.h"
#include "ui/casepage/SubjectTitle.h"
#include "ui/casepage/TransitionBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StageRail.h"
#include "ui/widgets/Tones.h"
#include "ui/words/CaseWords.h"
#include "ui/words/PresenceWords.h"
#include "ui/words/WorkflowWords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace skranke::ui {

CaseHeader::CaseHeader(const Theme &theme, const CaseCommands &commands, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_number(new FigureLabel(theme, FontRole::Body, ColorRole::MutedText, {}, this)),
      m_level(new Chip(theme, {}, Tone::Neutral, this)),
      m_clock(new Chip(theme, {}, Tone::Neutral, this)),
      m_owner(new ElidedLabel(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_others(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_details(new FlatButton(tr("Time and customer"), this)),
      m_subject(new SubjectTitle(theme, this)),
      m_menu(new CaseMenu(commands, this)),
      m_transitions(new TransitionBar(theme, m_menu, this)),
      m_stages(new StageRail(theme, this))
{
    setObjectName(QStringLiteral("caseHeader"));
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_level->setObjectName(QStringLiteral("levelChip"));
    m_clock->setObjectName(QStringLiteral("clockChip"));
    m_others->setObjectName(QStringLiteral("othersHere"));
    m_others->setMinimumWidth(1); // where there is little room it ends in …
    m_others->hide();
    m_owner->setObjectName(QStringLiteral("caseOwner"));
    m_details->setObjectName(QStringLiteral("detailsButton"));
    m_details->setText(tr("Details"));
    m_details->setCheckable(true);
    m_details->hide();
    m_clock->setToolTip(commands.hint(CaseCommand::Ledger));
    m_stages->setStages(words::stages());
    m_stages->setMinimumWidth(1); // it shortens its own words

    const Metrics &metrics = theme.metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin, theme.px(12), metrics.margin, theme.px(12));
    layout->setSpacing(0);
    layout->addLayout(factsRow());
    layout->addSpacing(theme.px(2));
    layout->addWidget(m_subject);
    layout->addSpacing(metrics.gap - 1);
    layout->addWidget(m_transitions);
    layout->addSpacing(theme.px(10));
    layout->addWidget(m_stages);

    connect(m_level, &Chip::clicked, this, &CaseHeader::chooseLevel);
    connect(m_clock, &Chip::clicked, this, &CaseHeader::ledgerWanted);
    connect(m_transitions, &TransitionBar::chosen, this, &CaseHeader::transitionChosen);
    connect(m_transitions, &TransitionBar::restChanged, this, [this] {
        if (m_file)
            m_menu->setCase(*m_file, m_transitions->rest());
    });
    connect(m_menu, &CaseMenu::transitionChosen, this, &CaseHeader::transitionChosen);
    connect(m_menu, &CaseMenu::edited, this, &CaseHeader::edited);
    connect(m_subject, &SubjectTitle::edited, this, [this](const QString &subject) {
        services::CaseEdit edit;
        edit.subject = subject;
        Q_EMIT edited(edit);
    });
    connect(m_details, &QToolButton::toggled, this, &CaseHeader::detailsToggled);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QLayout *CaseHeader::factsRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_owner->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_number);
    row->addWidget(m_level);
    row->addWidget(m_clock);
    row->addWidget(m_owner, 1);
    row->addWidget(m_others);
    row->addStretch();
    row->addWidget(m_details);
    return row;
}

void CaseHeader::setFile(const services::CaseFile &file, Instant now)
{
    m_file = file;
    m_subject->setSubject(file.value.subject);
    const QList<Transition> offered = m_readOnly ? QList<Transition>() : file.offered;
    m_transitions->setOffered(offered, m_readOnly ? std::nullopt : file.nextAction);
    m_menu->setCase(file, m_transitions->rest());
    m_stages->setCurrent(words::stageOf(file.value.state));
    showFacts(now);
}

void CaseHeader::showFacts(Instant now)
{
    const Case &value = m_file->value;
    m_number->setText(value.number.toString());
    m_level->setText(words::level(value.level));
    m_level->setTone(toneOf(value.level));
    m_level->setClickable(!m_readOnly);
    m_level->setToolTip(words::levelInFull(value.level));
    const QString owner =
        m_file->assignee ? words::shortName(m_file->assignee->name) : tr("Unassigned");
    m_owner->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(words::state(value.state), words::kind(value.kind), owner));
    m_clock->setClickable(value.level != Level::None);
    tick(now);
}

void CaseHeader::tick(Instant now)
{
    if (!m_file)
        return;
    const CaseClock clock = caseClock(*m_file, now);
    m_clock->setVisible(!clock.text.isEmpty());
    if (m_clock->text() != clock.text)
        m_clock->setText(clock.text);
    m_clock->setTone(clock.tone);
}

void CaseHeader::setAgents(const QList<Agent> &agents)
{
    m_menu->setAgents(agents);
}

void CaseHeader::setOthers(const QList<Presence> &others)
{
    const bool isWriting = !others.isEmpty() && others.first().writing;
    m_others->setText(words::presence(others));
    if (isWriting)
        m_others->setTone(Tone::Warning);
    else
        m_others->setColorRole(ColorRole::MutedText);
    m_others->setToolTip(words::presenceInFull(others));
    m_others->setVisible(!others.isEmpty());
}

void CaseHeader::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void CaseHeader::setNarrow(bool narrow)
{
    m_details->setVisible(narrow);
    m_details->setChecked(false);
    m_owner->setVisible(!narrow);
}

bool CaseHeader::showsDetails() const
{
    return m_details->isChecked();
}

void CaseHeader::showDetails()
{
    m_details->setChecked(!m_details->isHidden());
}

void CaseHeader::editSubject()
{
    if (!m_readOnly)
        m_subject->edit();
}

QWidget *CaseHeader::clock() const
{
    return m_clock;
}

void CaseHeader::chooseLevel()
{
    if (!m_file)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("levelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Level level : {Level::A, Level::B, Level::None}) {
        QAction *choice = menu->addAction(words::levelInFull(level));
        choice->setCheckable(true);
        choice->setChecked(level == m_file->value.level);
        connect(choice, &QAction::triggered, this, [this, level] {
            services::CaseEdit edit;
            edit.level = level;
            Q_EMIT edited(edit);
        });
    }
    menu->popup(m_level->mapToGlobal(QPoint(0, m_level->height() + 4)));
}

void CaseHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace skranke::ui
