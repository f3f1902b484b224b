#include "ui/calendars/YearGrid.h"

#include <algorithm>

namespace skranke::ui {

using namespace std::chrono;

namespace {

constexpr int CellHeight = 19;
constexpr int NarrowestCell = 18;
constexpr int WidestCell = 26;
constexpr int Gutter = 12;
constexpr int MonthHeight = YearGrid::NameHeight + YearGrid::WeekdaysHeight + 6 * CellHeight;
constexpr int RowGap = 8;

int columnOf(sys_days date) // Monday is 0
{
    return int(weekday{date}.iso_encoding()) - 1;
}

} // namespace

YearGrid::YearGrid(int width)
{
    const int fits = (width + Gutter) / narrowest(1);
    m_columns = fits >= 6 ? 6 : fits >= 4 ? 4 : fits == 3 ? 3 : 2;
    m_cell = std::clamp(((width + Gutter) / m_columns - Gutter) / 7, 10, WidestCell);
}

int YearGrid::narrowest(int months)
{
    return months * (7 * NarrowestCell + Gutter);
}

int YearGrid::height() const
{
    const int rows = 12 / m_columns;
    return rows * MonthHeight + (rows - 1) * RowGap;
}

QPoint YearGrid::origin(unsigned month) const
{
    const int index = int(month) - 1;
    return {index % m_columns * (7 * m_cell + Gutter), index / m_columns * (MonthHeight + RowGap)};
}

QRect YearGrid::cellOf(year_month_day date) const
{
    const int first = columnOf(sys_days{date.year() / date.month() / 1});
    const int place = first + int(unsigned(date.day())) - 1;
    return {origin(unsigned(date.month()))
                + QPoint(place % 7 * m_cell, NameHeight + WeekdaysHeight + place / 7 * CellHeight),
            QSize(m_cell, CellHeight)};
}

} // namespace skranke::ui
