#include "ui/dialogs/OutageOffer.h"

#include "services/Answer.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"
#include "ui/words/TimeWords.h"

#include <QHBoxLayout>

namespace skranke::ui {

OutageOffer::OutageOffer(const Theme &theme, const services::IncidentService &incidents,
                         const Clock &clock, QWidget *parent)
    : Card(theme, parent),
      m_incidents(incidents),
      m_clock(clock),
      m_sentence(new Label(theme, FontRole::Strong, ColorRole::Text, {}, this)),
      m_take(new SecondaryButton(tr("Write the call down there"), this))
{
    setObjectName(QStringLiteral("outageOffer"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTone(Tone::Danger);
    m_take->setObjectName(QStringLiteral("attachToOutage"));
    m_take->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(12, 8, 12, 8));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &OutageOffer::taken);
    hide();
}

void OutageOffer::look(CustomerId customer, SiteId site)
{
    const int asked = ++m_asked;
    services::onAnswer(m_incidents.openOutage(customer, site), this,
                       [this, asked](const Result<std::optional<Case>> &outage) {
                           if (asked != m_asked)
                               return;
                           m_outage = outage ? *outage : std::nullopt;
                           setVisible(m_outage.has_value());
                           if (m_outage)
                               m_sentence->setText(
                                   tr("%1 “%2” is open since %3.")
                                       .arg(m_outage->number.toString(), m_outage->subject,
                                            words::when(m_outage->submitted, m_clock.now())));
                       });
}

} // namespace skranke::ui
