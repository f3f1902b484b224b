// The "⋯" menu of a case: what is rarely wanted, and the steps that found no room as buttons.
#pragma once

#include "ui/casepage/CaseCommands.h"

#include "services/CaseService.h"

#include <QMenu>

namespace skranke::ui {

class CaseMenu final : public QMenu {
    Q_OBJECT
public:
    CaseMenu(const CaseCommands &commands, QWidget *parent);

    /// `transitions`: those offered that have no button of their own.
    void setCase(const services::CaseFile &file, const QList<Transition> &transitions);
    void setAgents(const QList<Agent> &agents);

Q_SIGNALS:
    void transitionChosen(skranke::Transition transition);
    void edited(const skranke::services::CaseEdit &edit);

private:
    void fill();
    void addAssignees();
    void addKinds();
    void addCover();
    void addEdit(QMenu *menu, const QString &text, bool checked, const services::CaseEdit &edit);

    const CaseCommands &m_commands;
    std::optional<services::CaseFile> m_file;
    QList<Transition> m_transitions;
    QList<Agent> m_agents;
};

} // namespace skranke::ui
