#include "ui/queue/QueueHead.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>

namespace skranke::ui {

namespace {
constexpr int Height = 34;
}

QueueHead::QueueHead(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_name(new ElidedLabel(theme, FontRole::SmallStrong, ColorRole::Text, {}, this)),
      m_count(new Label(theme, FontRole::Small, ColorRole::MutedText, {}, this)),
      m_order(new LinkButton({}, this)),
      m_filter(new LinkButton(tr("Filter"), this))
{
    setEdges(Qt::BottomEdge);
    setFixedHeight(theme.px(Height));
    m_name->setObjectName(QStringLiteral("queueName"));
    m_count->setObjectName(QStringLiteral("queueCount"));
    m_order->setObjectName(QStringLiteral("orderButton"));
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_filter->setToolTip(tr("Narrow the view (F)"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(12, 0, 12, 0));
    layout->setSpacing(theme.metrics().gap);
    layout->addWidget(m_name);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_order);
    layout->addWidget(m_filter);

    connect(m_order, &QPushButton::clicked, this, &QueueHead::orderAsked);
    connect(m_filter, &QPushButton::clicked, this, &QueueHead::filterAsked);
}

void QueueHead::setName(const QString &name)
{
    m_name->setText(name);
}

void QueueHead::setCount(const QString &count)
{
    m_count->setText(count);
}

void QueueHead::setOrder(const QString &order, bool canChange)
{
    if (m_order->property("arrow") != canChange) {
        m_order->setProperty("arrow", canChange);
        m_order->setText({}); // a button is measured anew when its words are others
    }
    m_order->setText(order);
    m_order->setAccessibleName(order);
    m_order->setEnabled(canChange);
    m_order->setToolTip(canChange ? tr("Sort in another way (O)") : QString());
}

} // namespace skranke::ui
