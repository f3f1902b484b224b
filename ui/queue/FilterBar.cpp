#include "ui/queue/FilterBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/words/QueryWords.h"

namespace skranke::ui {

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_layout(new FlowLayout(theme.px(6), this)),
      m_clear(new LinkButton(tr("Take all away"), this)),
      m_keep(new LinkButton(tr("Keep this view …"), this)),
      m_forget(new LinkButton(tr("Forget this view"), this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("The view is narrowed to"));
    setEdges(Qt::BottomEdge);
    m_layout->setContentsMargins(theme.px(12, 6, 12, 7));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_keep->setObjectName(QStringLiteral("keepView"));
    m_forget->setObjectName(QStringLiteral("forgetView"));
    for (LinkButton *link : {m_keep, m_forget, m_clear})
        m_layout->addWidget(link);
    m_forget->hide();
    connect(m_forget, &QPushButton::clicked, this, &FilterBar::forgetAsked);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT narrowed({}); });
    connect(m_keep, &QPushButton::clicked, this, &FilterBar::keepAsked);
    hide();
}

void FilterBar::setNarrowing(const QString &narrowing)
{
    for (Chip *chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    const QList<words::QueryPart> parts = words::parts(parseQuery(narrowing));
    // The links stand after the chips.
    for (LinkButton *link : {m_keep, m_forget, m_clear})
        m_layout->removeWidget(link);
    for (const words::QueryPart &part : parts) {
        auto *chip = new Chip(theme(), part.label + QStringLiteral("  ×"), Tone::Info, this);
        chip->setObjectName(QStringLiteral("filterChip"));
        chip->setClickable(true);
        chip->setAccessibleName(tr("Take the filter “%1” away").arg(part.label));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &Chip::clicked, this,
                [this, without = toText(part.without)] { Q_EMIT narrowed(without); });
        m_layout->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    for (LinkButton *link : {m_keep, m_forget, m_clear})
        m_layout->addWidget(link);
    m_clear->setVisible(!parts.isEmpty());
    setVisible(!parts.isEmpty() || m_isKept);
    updateGeometry();
}

void FilterBar::setKept(bool kept)
{
    m_isKept = kept;
    m_forget->setVisible(kept);
    m_keep->setVisible(!kept);
    setVisible(!m_chips.isEmpty() || kept);
    updateGeometry();
}

} // namespace skranke::ui
