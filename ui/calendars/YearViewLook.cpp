// How the year is painted.
#include "ui/calendars/YearView.h"

#include "ui/widgets/Painting.h"

#include <QLocale>
#include <QPainter>

namespace skranke::ui {

using namespace std::chrono;

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const YearGrid places = grid();
    for (unsigned month = 1; month <= 12; ++month)
        paintMonth(painter, places, month);
    for (const Day &day : m_days) {
        const QRect cell = places.cellOf(day.date);
        const auto number = unsigned(year_month_day{day.date}.day());
        drawDay(painter, m_theme, cell, QString::number(number), day.mark);
        if (day.date == m_today || day.date == m_hovered) {
            const ColorRole ring = day.date == m_today ? ColorRole::Text : ColorRole::FaintText;
            painter.setPen(m_theme.color(ring));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        if (hasFocus() && day.date == m_current)
            drawFocusRing(painter, m_theme, cell);
    }
}

void YearView::paintMonth(QPainter &painter, const YearGrid &places, unsigned month) const
{
    const QPoint origin = places.origin(month);
    const QLocale locale;
    const QString name = locale.standaloneMonthName(int(month));
    painter.setFont(m_theme.font(FontRole::SmallStrong));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(QRect(origin, QSize(7 * places.cell(), places.nameHeight()))
                         .adjusted(m_theme.px(4), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, name.left(1).toUpper() + name.mid(1));
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(ColorRole::FaintText));
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRect(origin + QPoint(day * places.cell(), places.nameHeight()),
                               QSize(places.cell(), places.weekdaysHeight())),
                         Qt::AlignCenter,
                         locale.standaloneDayName(day + 1, QLocale::NarrowFormat).toUpper());
}

} // namespace skranke::ui
