#include "ui/calendars/YearGrid.h"

#include <algorithm>

namespace skranke::ui {

using namespace std::chrono;

namespace {

constexpr int NarrowestCell = 18;
constexpr int WidestCell = 26;
constexpr int Gutter = 12;
constexpr int RowGap = 8;

int columnOf(sys_days date) // Monday is 0
{
    return int(weekday{date}.iso_encoding()) - 1;
}

} // namespace

YearGrid::YearGrid(int width, qreal scale) : m_scale(scale)
{
    const int gutter = px(Gutter);
    const int fits = (width + gutter) / narrowest(1, scale);
    m_columns = fits >= 6 ? 6 : fits >= 4 ? 4 : fits == 3 ? 3 : 2;
    m_cell = std::clamp(((width + gutter) / m_columns - gutter) / 7, 10, px(WidestCell));
}

int YearGrid::narrowest(int months, qreal scale)
{
    return months * qRound((7 * NarrowestCell + Gutter) * scale);
}

int YearGrid::height() const
{
    const int rows = 12 / m_columns;
    return rows * monthHeight() + (rows - 1) * px(RowGap);
}

QPoint YearGrid::origin(unsigned month) const
{
    const int index = int(month) - 1;
    return {index % m_columns * (7 * m_cell + px(Gutter)),
            index / m_columns * (monthHeight() + px(RowGap))};
}

QRect YearGrid::cellOf(year_month_day date) const
{
    const int first = columnOf(sys_days{date.year() / date.month() / 1});
    const int place = first + int(unsigned(date.day())) - 1;
    return {origin(unsigned(date.month()))
                + QPoint(place % 7 * m_cell,
                         nameHeight() + weekdaysHeight() + place / 7 * cellHeight()),
            QSize(m_cell, cellHeight())};
}

} // namespace skranke::ui
