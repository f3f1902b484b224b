#include "ui/widgets/UnderlineTabs.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

#include <algorithm>

namespace skranke::ui {

namespace {

constexpr int Gap = 14;
constexpr int Slack = 2; ///< a fraction of a pixel must not cost a letter
constexpr int Height = 30;
constexpr int NarrowestCut = 92; ///< short words are never cut, long ones not beyond this
constexpr int Underline = 2;

} // namespace

UnderlineTabs::UnderlineTabs(const Theme &theme, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.font(FontRole::Body));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize UnderlineTabs::tabSizeHint(int index) const
{
    // The strong face is the wider one; a tab keeps its width when it becomes current.
    const QFontMetrics metrics(m_theme.font(FontRole::Strong));
    return {metrics.horizontalAdvance(tabText(index)) + m_theme.px(Slack) + m_theme.px(Gap),
            m_theme.px(Height)};
}

QSize UnderlineTabs::minimumTabSizeHint(int index) const
{
    return {std::min(tabSizeHint(index).width(), m_theme.px(NarrowestCut)), m_theme.px(Height)};
}

void UnderlineTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const bool current = index == currentIndex();
        const QRect area = tabRect(index).adjusted(0, 0, -m_theme.px(Gap), 0);
        painter.setFont(m_theme.font(current ? FontRole::Strong : FontRole::Body));
        painter.setPen(m_theme.color(current ? ColorRole::Text : ColorRole::MutedText));
        const QString text =
            painter.fontMetrics().elidedText(tabText(index), Qt::ElideRight, area.width());
        painter.drawText(area.adjusted(0, 0, 0, -m_theme.px(Underline)),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        if (!current)
            continue;
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.fillRect(area.x(), area.bottom() + 1 - m_theme.px(Underline), width,
                         m_theme.px(Underline), m_theme.color(ColorRole::Accent));
        if (hasFocus())
            drawFocusRing(painter, m_theme, {area.x() - 3, 3, width + 6, m_theme.px(Height) - 8});
    }
}

} // namespace skranke::ui
