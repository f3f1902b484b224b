#include "ui/casepage/OtherCases.h"

#include "ui/words/CaseWords.h"

#include <QVBoxLayout>

#include <utility>

namespace skranke::ui {

OtherCases::OtherCases(const Theme &theme, QWidget *parent)
    : SidePart(theme, tr("The customer's other cases"), parent)
{
    setObjectName(QStringLiteral("otherCases"));
    hide();
}

void OtherCases::setCases(const QList<services::OtherCase> &others)
{
    setVisible(!others.isEmpty());
    if (others == m_others)
        return;
    m_others = others;
    for (QuietLink *link : std::exchange(m_links, {}))
        link->deleteLater();
    for (const services::OtherCase &other : others) {
        auto *link = new QuietLink(
            theme(), QStringLiteral("%1 %2").arg(other.number.toString(), other.subject), this);
        link->setObjectName(QStringLiteral("otherCase_") + other.number.toString());
        link->setToolTip(QStringLiteral("%1\n%2").arg(other.subject, words::state(other.state)));
        rows()->addWidget(link);
        m_links.append(link);
        connect(link, &QAbstractButton::clicked, this,
                [this, id = other.id] { Q_EMIT openCase(id); });
    }
}

} // namespace skranke::ui
