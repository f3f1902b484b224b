#include "ui/sla/GroupBars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

namespace {

constexpr qreal WidestBar = 26;
constexpr qreal GroupShare = 0.7;
constexpr qreal Between = 2;
constexpr qreal LegendRoom = 20;
constexpr qreal Swatch = 10;

} // namespace

void GroupBars::setGroups(const QList<ChartColumn> &columns, const QList<BarSeries> &series)
{
    m_series = series;
    setColumns(columns);
}

// The second series is hollow: no colour carries the meaning alone.
QColor GroupBars::color(int series) const
{
    QColor color = theme().color(ColorRole::Accent);
    if (series > 0)
        color.setAlphaF(theme().isDark() ? 0.35F : 0.22F);
    return color;
}

void GroupBars::drawColumn(QPainter &painter, int index, const QRectF &room) const
{
    const QFont font = theme().font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    const auto count = qreal(std::max<qsizetype>(m_series.size(), 1));
    const qreal bar = std::floor(
        std::min(theme().px(WidestBar),
                 (room.width() * GroupShare - theme().px(Between) * (count - 1)) / count));
    const qreal top = legendRoom() + metrics.height();
    const qreal floor = room.bottom() - 1;
    qreal left =
        std::round(room.center().x() - (bar * count + theme().px(Between) * (count - 1)) / 2);
    for (int i = 0; i < m_series.size(); ++i, left += bar + theme().px(Between)) {
        const auto height = m_series[i].heights.value(index);
        if (!height) {
            painter.fillRect(QRectF(left, floor - 2, bar, 2), theme().color(ColorRole::Track));
            continue;
        }
        const qreal tall = std::max(1.0, std::round((floor - top) * *height));
        const QRectF body(left, floor - tall, bar, tall);
        painter.setBrush(color(i));
        painter.setPen(i == 0 ? QPen(Qt::NoPen) : QPen(theme().color(ColorRole::Accent), 1));
        painter.drawRect(i == 0 ? body : body.adjusted(0.5, 0.5, -0.5, -0.5));
        const QString &mark = m_series[i].marks.value(index);
        if (mark.isEmpty() || metrics.horizontalAdvance(mark) > bar + 2 * theme().px(Between) + 4)
            continue;
        painter.setFont(font);
        painter.setPen(theme().color(isChosen(index) ? ColorRole::Text : ColorRole::MutedText));
        painter.drawText(body.adjusted(-20, -metrics.height() - 1, 20, 0),
                         Qt::AlignHCenter | Qt::AlignTop, mark);
    }
}

qreal GroupBars::legendRoom() const
{
    return m_series.size() > 1 ? theme().px(LegendRoom) : 0;
}

void GroupBars::drawLegend(QPainter &painter, const QRectF &room) const
{
    if (m_series.size() < 2)
        return;
    const QFont font = theme().font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    qreal right = room.right() - 4;
    for (int i = int(m_series.size()) - 1; i >= 0; --i) {
        const qreal width = metrics.horizontalAdvance(m_series[i].name);
        painter.setPen(theme().color(ColorRole::MutedText));
        painter.drawText(QRectF(right - width, 0, width + 2, metrics.height()), Qt::AlignLeft,
                         m_series[i].name);
        const QRectF swatch(right - width - theme().px(Swatch) - 5,
                            (metrics.height() - theme().px(Swatch)) / 2, theme().px(Swatch),
                            theme().px(Swatch));
        painter.setBrush(color(i));
        painter.setPen(i == 0 ? QPen(Qt::NoPen) : QPen(theme().color(ColorRole::Accent), 1));
        painter.drawRect(swatch);
        right = swatch.left() - 14;
    }
}

} // namespace skranke::ui
