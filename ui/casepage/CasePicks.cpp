#include "ui/casepage/CasePicks.h"

#include "ui/words/CaseWords.h"
#include "ui/words/WorkflowWords.h"

namespace skranke::ui {

CasePicks::CasePicks(const Theme &theme, QWidget *page)
    : QObject(page), m_theme(theme), m_page(page)
{
}

bool CasePicks::open(CaseCommand command, const services::CaseFile &file, AgentId me)
{
    QString prompt;
    QList<Pick> picks;
    switch (command) {
    case CaseCommand::AssignToMe: {
        services::CaseEdit mine;
        mine.assignee = me;
        Q_EMIT edited(mine);
        return true;
    }
    case CaseCommand::AssignTo:
        prompt = tr("Assign to …");
        picks = assignees(file.value);
        break;
    case CaseCommand::Level:
        prompt = tr("Level …");
        picks = levels(file.value);
        break;
    case CaseCommand::Kind:
        prompt = tr("Kind …");
        picks = kinds(file.value);
        break;
    case CaseCommand::Step:
        prompt = tr("Take a step …");
        picks = steps(file.offered);
        break;
    default:
        return false;
    }
    auto *list = new QuickPick(m_theme, prompt, m_page);
    list->offer(picks);
    list->openAt(*m_page, true);
    return true;
}

QList<Pick> CasePicks::assignees(const Case &value)
{
    QList<Pick> picks;
    for (const Agent &agent : std::as_const(m_agents)) {
        if (agent.retired || agent.role == Role::Viewer)
            continue;
        services::CaseEdit edit;
        edit.assignee = agent.id;
        Pick pick = editing(agent.name, agent.id == value.assignee, edit);
        pick.detail = agent.initials;
        picks.append(pick);
    }
    services::CaseEdit nobody;
    nobody.assignee = AgentId{};
    picks.append(editing(tr("Nobody"), !value.assignee.isValid(), nobody));
    return picks;
}

QList<Pick> CasePicks::levels(const Case &value)
{
    QList<Pick> picks;
    for (Level level : {Level::A, Level::B, Level::None}) {
        services::CaseEdit edit;
        edit.level = level;
        Pick pick = editing(words::levelInFull(level), level == value.level, edit);
        pick.detail = words::levelBadge(level);
        picks.append(pick);
    }
    return picks;
}

QList<Pick> CasePicks::kinds(const Case &value)
{
    QList<Pick> picks;
    for (CaseKind kind :
         {CaseKind::UserSupport, CaseKind::Fault, CaseKind::Task, CaseKind::Incident}) {
        services::CaseEdit edit;
        edit.kind = kind;
        picks.append(editing(words::kind(kind), kind == value.kind, edit));
    }
    return picks;
}

QList<Pick> CasePicks::steps(const QList<Transition> &offered)
{
    QList<Pick> picks;
    for (Transition transition : offered)
        picks.append({words::transition(transition), {}, {}, {}, [this, transition] {
                          Q_EMIT transitionChosen(transition);
                      }});
    return picks;
}

Pick CasePicks::editing(const QString &text, bool isSo, const services::CaseEdit &edit)
{
    return {text, {}, isSo ? tr("as it is") : QString(), {}, [this, edit] { Q_EMIT edited(edit); }};
}

} // namespace skranke::ui
