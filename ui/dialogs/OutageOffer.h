// Says that the customer's site is down already, while a call about it is written down: the call
// belongs to that outage, not to a second case.
#pragma once

#include "services/IncidentService.h"
#include "ui/widgets/Card.h"

#include <optional>

class QPushButton;

namespace skranke::ui {

class Label;

class OutageOffer : public Card {
    Q_OBJECT
public:
    OutageOffer(const Theme &theme, const services::IncidentService &incidents, const Clock &clock,
                QWidget *parent = nullptr);

    /// Hidden while there is no open outage of the site, or of the customer where no site is named.
    void look(CustomerId customer, SiteId site);
    const std::optional<Case> &outage() const { return m_outage; }

Q_SIGNALS:
    void taken(); ///< the person wants it written down there

private:
    const services::IncidentService &m_incidents;
    const Clock &m_clock;
    std::optional<Case> m_outage;
    int m_asked = 0;
    Label *m_sentence;
    QPushButton *m_take;
};

} // namespace skranke::ui
