// Short lists over the case page that a key brings up: whom the case goes to, how grave it is, what
// kind it is, and the steps it may take.
#pragma once

#include "ui/casepage/CaseCommands.h"

#include "services/CaseService.h"
#include "ui/widgets/QuickPick.h"

namespace skranke::ui {

class CasePicks final : public QObject {
    Q_OBJECT
public:
    CasePicks(const Theme &theme, QWidget *page);

    void setAgents(const QList<Agent> &agents) { m_agents = agents; }
    /// Brings up the list that the command asks for; false: it is none of these commands.
    bool open(CaseCommand command, const services::CaseFile &file, AgentId me);

Q_SIGNALS:
    void edited(const skranke::services::CaseEdit &edit);
    void transitionChosen(skranke::Transition transition);

private:
    QList<Pick> assignees(const Case &value);
    QList<Pick> levels(const Case &value);
    QList<Pick> kinds(const Case &value);
    QList<Pick> steps(const QList<Transition> &offered);
    Pick editing(const QString &text, bool isSo, const services::CaseEdit &edit);

    const Theme &m_theme;
    QWidget *m_page;
    QList<Agent> m_agents;
};

} // namespace skranke::ui
