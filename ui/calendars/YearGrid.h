// Where the twelve months of a year and their days lie in a given width.
#pragma once

#include <QRect>

#include <chrono>

namespace skranke::ui {

class YearGrid {
public:
    static constexpr int NameHeight = 20; ///< pixels, as all here
    static constexpr int WeekdaysHeight = 17;

    /// As many months beside each other as fit.
    explicit YearGrid(int width);
    static int narrowest(int months); ///< the width that many beside each other need

    int cell() const { return m_cell; } ///< width of a day
    int height() const;
    QPoint origin(unsigned month) const; ///< from 1
    QRect cellOf(std::chrono::year_month_day date) const;

private:
    int m_columns;
    int m_cell;
};

} // namespace skranke::ui
