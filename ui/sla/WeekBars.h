// Weeks side by side: the share answered in time as a bar, the breaches below it.
#pragma once

#include "services/SlaService.h"
#include "ui/sla/Chart.h"

namespace skranke::ui {

/// Weeks without cases have no bar.
class WeekBars final : public Chart {
    Q_OBJECT
public:
    using Chart::Chart;

    void setWeeks(const QList<services::SlaWeek> &weeks);
    static QString inWords(const services::SlaWeek &week);

protected:
    void drawColumn(QPainter &painter, int index, const QRectF &room) const override;

private:
    QList<services::SlaWeek> m_weeks;
    qreal m_breachHeight = 0;
};

} // namespace skranke::ui
