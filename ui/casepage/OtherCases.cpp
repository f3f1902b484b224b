#include "ui/casepage/OtherCases.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/Retire.h"
#include "ui/words/CaseWords.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace skranke::ui {

namespace {

constexpr qsizetype ShownAtFirst = 5; ///< whoever wants the older ones asks for them

} // namespace

OtherCases::OtherCases(const Theme &theme, QWidget *parent)
    : SidePart(theme, tr("The customer's other cases"), parent),
      m_outageHead(new Label(theme, FontRole::SmallStrong, ColorRole::Text,
                             tr("Under way. Does this belong to it?"), this)),
      m_more(new LinkButton({}, this))
{
    setObjectName(QStringLiteral("otherCases"));
    m_outageHead->setObjectName(QStringLiteral("outageHead"));
    m_outageHead->setTone(Tone::Danger);
    m_outageHead->setWordWrap(true);
    m_outageHead->hide();
    rows()->addWidget(m_outageHead);
    m_more->setObjectName(QStringLiteral("moreOtherCases"));
    m_more->hide();
    addLinks({m_more});
    connect(m_more, &QAbstractButton::clicked, this, &OtherCases::showAll);
    hide();
}

void OtherCases::setOutage(const std::optional<services::OtherCase> &outage)
{
    if (outage == m_outage)
        return;
    m_outage = outage;
    if (QuietLink *link = std::exchange(m_outageLink, nullptr))
        retire(link);
    m_outageHead->setVisible(outage.has_value());
    if (outage) {
        m_outageLink = new QuietLink(
            theme(), QStringLiteral("%1 %2").arg(outage->number.toString(), outage->subject), this);
        m_outageLink->setObjectName(QStringLiteral("outageLink"));
        m_outageLink->setToolTip(tr("“Merge into another case” moves what was said there."));
        rows()->insertWidget(rows()->indexOf(m_outageHead) + 1, m_outageLink);
        connect(m_outageLink, &QAbstractButton::clicked, this,
                [this, id = outage->id] { Q_EMIT openCase(id); });
    }
    showLinks();
}

void OtherCases::setCases(CaseId of, const QList<services::OtherCase> &others)
{
    if (m_case == of && others == m_others)
        return;
    m_all = m_all && m_case == of;
    m_case = of;
    m_others = others;
    showLinks();
}

void OtherCases::showLinks()
{
    m_linked = m_others;
    m_linked.removeIf(
        [this](const services::OtherCase &other) { return m_outage && other.id == m_outage->id; });
    setVisible(m_outage || !m_linked.isEmpty());
    const qsizetype shown = m_all ? m_linked.size() : std::min(m_linked.size(), ShownAtFirst);
    while (m_links.size() > shown)
        retire(m_links.takeLast());
    while (m_links.size() < shown)
        addLink();
    for (qsizetype i = 0; i < shown; ++i) {
        const services::OtherCase &other = m_linked.at(i);
        QuietLink *link = m_links.at(i);
        const QString line = QStringLiteral("%1 %2").arg(other.number.toString(), other.subject);
        link->setText(line);
        link->setAccessibleName(line);
        link->setObjectName(QStringLiteral("otherCase_") + other.number.toString());
        link->setToolTip(QStringLiteral("%1\n%2").arg(other.subject, words::state(other.state)));
    }
    const int more = int(m_linked.size() - shown);
    m_more->setText(tr("Show %n more", nullptr, more));
    m_more->setVisible(more > 0);
}

void OtherCases::showAll()
{
    const qsizetype first = m_links.size();
    m_all = true;
    showLinks();
    m_links.at(first)->setFocus(); // the button that had it is gone
}

void OtherCases::addLink()
{
    auto *link = new QuietLink(theme(), {}, this);
    rows()->insertWidget(rows()->count() - 1, link); // above what shows more
    link->show(); // the layout would, but later than it may get the focus
    connect(link, &QAbstractButton::clicked, this,
            [this, place = m_links.size()] { Q_EMIT openCase(m_linked.at(place).id); });
    m_links.append(link);
}

} // namespace skranke::ui
