#include "ui/casepage/Backstage.h"

#include <QImage>
#include <QVBoxLayout>

#include <utility>

namespace skranke::ui {

namespace {

constexpr Seconds Fresh{60}; ///< times are told as «now», «today»

} // namespace

void Backstage::prepare(const BubbleContext &context, const QList<ConversationItem> &items,
                        int width, const Build &build)
{
    if (!m_stage || !saysTheSame(context)) {
        m_prepared.clear();
        m_now = context.now;
        m_customerName = context.customerName;
        m_canChange = context.canChange;
        m_stage = std::make_unique<QWidget>();
        new QVBoxLayout(m_stage.get());
        m_stage->layout()->setContentsMargins({});
    }
    QHash<qint64, Prepared> before = std::exchange(m_prepared, {});
    for (const ConversationItem &item : items) {
        Prepared prepared = before.take(item.key());
        if (!prepared.widget || prepared.item != item) {
            delete prepared.widget;
            prepared = {item, build(context, item, m_stage.get())};
            m_stage->layout()->addWidget(prepared.widget);
        }
        m_prepared.insert(item.key(), prepared);
    }
    for (const Prepared &left : std::as_const(before))
        delete left.widget;
    m_stage->resize(width, m_stage->layout()->totalHeightForWidth(width));
    // A widget that is not shown gets its style, sizes and lines when it is rendered.
    QImage corner(1, 1, QImage::Format_RGB32);
    m_stage->render(&corner, {}, QRect(0, 0, 1, 1));
}

QWidget *Backstage::take(const BubbleContext &context, const ConversationItem &item)
{
    if (!saysTheSame(context))
        return nullptr;
    const auto prepared = m_prepared.constFind(item.key());
    if (prepared == m_prepared.constEnd() || prepared->item != item)
        return nullptr;
    QWidget *widget = prepared->widget;
    m_prepared.erase(prepared);
    m_stage->layout()->removeWidget(widget);
    return widget;
}

bool Backstage::saysTheSame(const BubbleContext &context) const
{
    return context.now - m_now < Fresh && context.customerName == m_customerName
        && context.canChange == m_canChange;
}

} // namespace skranke::ui
