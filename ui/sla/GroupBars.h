// Bars in groups, one of each series, with their figures above them.
#pragma once

#include "ui/sla/Chart.h"

namespace skranke::ui {

struct BarSeries {
    QString name; ///< in the legend, which is left out where there is one series only
    QList<std::optional<qreal>> heights; ///< 0 to 1; none: nothing to show
    QStringList marks;                   ///< above the bars, where there is room

    bool operator==(const BarSeries &) const = default;
};

class GroupBars final : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

    /// At most two series, each with a height a column.
    void setGroups(const QList<ChartColumn> &columns, const QList<BarSeries> &series);

protected:
    void drawColumn(QPainter &painter, int index, const QRectF &room) const override;
    qreal legendRoom() const override;
    void drawLegend(QPainter &painter, const QRectF &room) const override;

private:
    QColor color(int series) const;

    QList<BarSeries> m_series;
};

} // namespace skranke::ui
