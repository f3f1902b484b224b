// The bar at the top: search, a new case, whether the desk is open, what is down, and who sits
// here.
#pragma once

#include "domain/OpeningStatus.h"
#include "domain/Register.h"
#include "ui/widgets/Card.h"

#include <QMenu>

namespace skranke::ui {

class Avatar;
class Chip;
class PrimaryButton;
class SearchField;

class TopBar : public Card {
    Q_OBJECT
public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    SearchField &search() { return *m_search; }
    QMenu &personMenu() { return *m_personMenu; }

    void setOpening(const OpeningStatus &status, Instant now);
    void setIncidents(qint64 open); ///< none: nothing is shown
    void setPerson(const Agent &me);

Q_SIGNALS:
    void newCaseAsked();
    void incidentsAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SearchField *m_search;
    PrimaryButton *m_newCase;
    Chip *m_opening;
    Chip *m_incidents;
    Avatar *m_avatar;
    QMenu *m_personMenu;
};

} // namespace skranke::ui
