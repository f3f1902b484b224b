#include "ui/sla/WeekBars.h"

#include "ui/words/FigureWords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace skranke::ui {

using services::SlaWeek;

namespace {

constexpr qreal WidestBar = 38;
constexpr qreal BarShare = 0.62;
constexpr qreal BreachGap = 2;
constexpr qreal BreachHeight = 7;
constexpr qreal BreachRoom = 28;
constexpr qreal TopRoom = 4;
constexpr qreal Corner = 3;

int total(const SlaWeek &week)
{
    return week.inTime + week.late;
}

QString label(const SlaWeek &week)
{
    return WeekBars::tr("w%1").arg(week.week);
}

} // namespace

QString WeekBars::inWords(const SlaWeek &week)
{
    if (total(week) == 0)
        return tr("Week %1: no cases with a response time").arg(week.week);
    return tr("Week %1: %2 of %3 in time (%4), %5")
        .arg(week.week)
        .arg(week.inTime)
        .arg(total(week))
        .arg(words::percent(week.inTime, total(week)), tr("%n breach(es)", nullptr, week.late));
}

void WeekBars::setWeeks(const QList<SlaWeek> &weeks)
{
    if (weeks == m_weeks)
        return;
    m_weeks = weeks;
    int most = 0;
    QList<ChartColumn> columns;
    for (const SlaWeek &week : m_weeks) {
        most = std::max(most, week.late);
        columns.append({label(week), inWords(week)});
    }
    m_breachHeight = std::min(theme().px(BreachHeight), theme().px(BreachRoom) / std::max(most, 1));
    setColumns(columns);
}

void WeekBars::drawColumn(QPainter &painter, int index, const QRectF &room) const
{
    const SlaWeek &week = m_weeks.at(index);
    const qreal barWidth = std::min(theme().px(WidestBar), room.width() * BarShare);
    const qreal left = std::round(room.center().x() - barWidth / 2);
    const qreal floor = room.bottom() - theme().px(BreachRoom) - theme().px(BreachGap);
    const qreal corner = std::min(theme().px(Corner), barWidth / 4);

    painter.setPen(Qt::NoPen);
    if (total(week) == 0) {
        painter.setBrush(theme().color(ColorRole::Track));
        painter.drawRect(QRectF(left, floor - 2, barWidth, 2));
        return;
    }
    QColor bar = theme().color(ColorRole::Accent);
    bar.setAlphaF(isChosen(index) ? 1.0F : 0.85F);
    painter.setBrush(bar);
    const qreal tall = std::round((floor - theme().px(TopRoom)) * week.inTime / total(week));
    if (tall > 0)
        painter.drawRoundedRect(QRectF(left, floor - tall, barWidth, tall), corner, corner);
    painter.setBrush(theme().toneBar(Tone::Danger));
    if (week.late > 0)
        painter.drawRoundedRect(
            QRectF(left, floor + theme().px(BreachGap), barWidth, m_breachHeight * week.late), 2,
            2);
}

} // namespace skranke::ui
