#include "ui/casepage/CaseMenu.h"

#include "ui/words/CaseWords.h"
#include "ui/words/WorkflowWords.h"

namespace skranke::ui {

CaseMenu::CaseMenu(const CaseCommands &commands, QWidget *parent)
    : QMenu(parent), m_commands(commands)
{
    setObjectName(QStringLiteral("caseMenu"));
    connect(this, &QMenu::aboutToShow, this, &CaseMenu::fill);
}

void CaseMenu::setCase(const services::CaseFile &file, const QList<Transition> &transitions)
{
    m_file = file;
    m_transitions = transitions;
}

void CaseMenu::setAgents(const QList<Agent> &agents)
{
    m_agents = agents;
}

void CaseMenu::fill()
{
    clear();
    if (!m_file)
        return;
    for (Transition transition : std::as_const(m_transitions)) {
        QAction *step = addAction(words::transition(transition));
        step->setObjectName(toCode(transition));
        connect(step, &QAction::triggered, this,
                [this, transition] { Q_EMIT transitionChosen(transition); });
    }
    addSeparator();
    addAssignees();
    addKinds();
    addAction(m_commands.action(CaseCommand::Estimate));
    addCover();
    addAction(m_commands.action(CaseCommand::EditSubject));
    addSeparator();
    addAction(m_commands.action(CaseCommand::ReplyAll));
    addAction(m_commands.action(CaseCommand::Forward));
    addAction(m_commands.action(CaseCommand::LogCall));
    if (m_file->value.updateDue)
        addAction(m_commands.action(CaseCommand::SendUpdate));
    if (m_file->value.level != Level::None)
        addAction(m_commands.action(CaseCommand::Ledger));
    if (isOpen(m_file->value.state))
        addAction(m_commands.action(CaseCommand::Merge));
    addAction(m_commands.action(CaseCommand::CopyLink));
}

void CaseMenu::addAssignees()
{
    QMenu *menu = addMenu(tr("Assign to"));
    menu->addAction(m_commands.action(CaseCommand::AssignToMe));
    menu->addSeparator();
    for (const Agent &agent : std::as_const(m_agents)) {
        if (agent.retired || agent.role == Role::Viewer)
            continue;
        services::CaseEdit edit;
        edit.assignee = agent.id;
        addEdit(menu, agent.name, agent.id == m_file->value.assignee, edit);
    }
    services::CaseEdit nobody;
    nobody.assignee = AgentId{};
    addEdit(menu, tr("Nobody"), !m_file->value.assignee.isValid(), nobody);
}

void CaseMenu::addKinds()
{
    QMenu *menu = addMenu(tr("Kind"));
    for (CaseKind kind :
         {CaseKind::UserSupport, CaseKind::Fault, CaseKind::Task, CaseKind::Incident}) {
        services::CaseEdit edit;
        edit.kind = kind;
        addEdit(menu, words::kind(kind), kind == m_file->value.kind, edit);
    }
}

void CaseMenu::addCover()
{
    QMenu *menu = addMenu(tr("Covered by the agreement"));
    const std::pair<QString, std::optional<bool>> choices[] = {
        {tr("As the kind says"), std::nullopt},
        {tr("Yes"), true},
        {tr("No, invoiced"), false},
    };
    for (const auto &[text, covered] : choices) {
        services::CaseEdit edit;
        edit.includedOverride.emplace(covered);
        addEdit(menu, text, covered == m_file->value.includedOverride, edit);
    }
}

void CaseMenu::addEdit(QMenu *menu, const QString &text, bool checked,
                       const services::CaseEdit &edit)
{
    QAction *choice = menu->addAction(text);
    choice->setCheckable(true);
    choice->setChecked(checked);
    connect(choice, &QAction::triggered, this, [this, edit] { Q_EMIT edited(edit); });
}

} // namespace skranke::ui
