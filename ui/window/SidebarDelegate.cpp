#include "ui/window/SidebarDelegate.h"

#include "items/SidebarModel.h"
#include "ui/widgets/LineText.h"
#include "ui/widgets/Painting.h"
#include "ui/words/FigureWords.h"

#include <QPainter>

#include <cmath>

namespace skranke::ui {

namespace {
constexpr int Top = 11; // above the first entry; goes with it when it is scrolled away
constexpr int HeadHeight = 31;
constexpr int EntryHeight = 28;
constexpr int Inset = 8;   // of the lit ground, from the sidebar's edges
constexpr int Padding = 8; // of the text, from the lit ground's edges
constexpr int CountGap = 8;
} // namespace

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHead = index.data(items::SidebarModel::HeadRole).toBool();
    const int above = index.row() == 0 ? m_theme.px(Top) : 0;
    return {m_theme.metrics().sidebarWidth - m_theme.px(20),
            above + m_theme.px(isHead ? HeadHeight : EntryHeight)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    if (index.data(items::SidebarModel::HeadRole).toBool()) {
        paintHead(*painter, option.rect, text);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect ground = option.rect.adjusted(m_theme.px(Inset), 0, 1 - m_theme.px(Inset), 0);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isSelected ? ColorRole::Selection : ColorRole::Track));
        painter->drawRoundedRect(ground, m_theme.metrics().radius, m_theme.metrics().radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, m_theme, ground);

    const QFont font = m_theme.font(isSelected ? FontRole::Strong : FontRole::Body);
    const QVariant count = index.data(items::SidebarModel::CountRole);
    const QRect line = ground.adjusted(m_theme.px(Padding), 0, -m_theme.px(Padding), 0);
    QRect name = line;
    if (count.isValid()) {
        const QString figure = words::number(count.toLongLong());
        name.setRight(line.right() - m_theme.px(CountGap)
                      - int(std::ceil(lineWidth(font, figure))));
        painter->setPen(m_theme.color(ColorRole::MutedText));
        drawLine(*painter, line, Qt::AlignRight | Qt::AlignVCenter, font, figure);
    }
    painter->setPen(m_theme.color(ColorRole::Text));
    drawLine(*painter, name, Qt::AlignLeft | Qt::AlignVCenter, font, text);
    painter->restore();
}

void SidebarDelegate::paintHead(QPainter &painter, const QRect &rect, const QString &text) const
{
    painter.setPen(m_theme.color(ColorRole::FaintText));
    drawLine(painter, rect.adjusted(m_theme.px(Inset + Padding), 0, 0, -m_theme.px(6)),
             Qt::AlignLeft | Qt::AlignBottom, m_theme.font(FontRole::Section), text.toUpper());
}

} // namespace skranke::ui
