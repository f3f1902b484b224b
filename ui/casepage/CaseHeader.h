// The head of the case page: which case it is, how its clock stands, and the steps it may take.
#pragma once

#include "ui/casepage/CaseCommands.h"

#include "domain/Presence.h"
#include "services/CaseService.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace skranke::ui {

class CaseMenu;
class Chip;
class ElidedLabel;
class FigureLabel;
class FlatButton;
class Label;
class StageRail;
class SubjectTitle;
class TransitionBar;

class CaseHeader final : public QWidget {
    Q_OBJECT
public:
    CaseHeader(const Theme &theme, const CaseCommands &commands, QWidget *parent = nullptr);

    void setFile(const services::CaseFile &file, Instant now);
    void setAgents(const QList<Agent> &agents);
    void setOthers(const QList<Presence> &others); ///< who are on the case now
    void setReadOnly(bool readOnly);               ///< viewers are offered nothing (R9)
    /// Offers the column beside the conversation behind a button, where there is no room for both.
    void setNarrow(bool narrow);
    bool showsDetails() const;
    void showDetails(); ///< where there is no room for them beside the conversation
    void tick(Instant now);
    void editSubject();
    QWidget *clock() const; ///< where the ledger opens

Q_SIGNALS:
    void transitionChosen(skranke::Transition transition);
    void edited(const skranke::services::CaseEdit &edit);
    void ledgerWanted();
    void detailsToggled(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *factsRow();
    void showFacts(Instant now);
    void chooseLevel();

    const Theme &m_theme;
    std::optional<services::CaseFile> m_file;
    bool m_readOnly = false;

    FigureLabel *m_number;
    Chip *m_level;
    Chip *m_clock;
    ElidedLabel *m_owner;
    Label *m_others;
    FlatButton *m_details;
    SubjectTitle *m_subject;
    CaseMenu *m_menu;
    TransitionBar *m_transitions;
    StageRail *m_stages;
};

} // namespace skranke::ui
