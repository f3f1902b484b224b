#include "ui/queue/BulkBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

namespace skranke::ui {

BulkBar::BulkBar(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_count(new Label(theme, FontRole::SmallStrong, ColorRole::Text, {}, this)),
      m_act(new SecondaryButton(tr("Do with them … (B)"), this)),
      m_clear(new LinkButton(tr("Unmark (Esc)"), this))
{
    setObjectName(QStringLiteral("bulkBar"));
    setGround(ColorRole::Selection);
    setEdges(Qt::BottomEdge);
    m_count->setObjectName(QStringLiteral("markedCount"));
    m_act->setObjectName(QStringLiteral("bulkAct"));
    m_clear->setObjectName(QStringLiteral("bulkClear"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(12, 6, 12, 7));
    layout->addWidget(m_count, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_act);
    connect(m_act, &QPushButton::clicked, this, &BulkBar::actAsked);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearAsked);
    hide();
}

void BulkBar::setMarked(int cases)
{
    m_count->setText(tr("%n case(s) marked", nullptr, cases));
    setVisible(cases > 0);
}

} // namespace skranke::ui
