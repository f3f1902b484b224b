// Where the twelve months of a year and their days lie in a given width.
#pragma once

#include <QRect>

#include <chrono>

namespace skranke::ui {

class YearGrid {
public:
    /// As many months beside each other as fit in so many pixels. `scale` is that of the text.
    explicit YearGrid(int width, qreal scale = 1);
    /// The width that many beside each other need.
    static int narrowest(int months, qreal scale = 1);

    int nameHeight() const { return px(20); }
    int weekdaysHeight() const { return px(17); }
    int cell() const { return m_cell; } ///< width of a day
    int height() const;
    QPoint origin(unsigned month) const; ///< from 1
    QRect cellOf(std::chrono::year_month_day date) const;

private:
    int px(int length) const { return qRound(length * m_scale); }
    int cellHeight() const { return px(19); }
    int monthHeight() const { return nameHeight() + weekdaysHeight() + 6 * cellHeight(); }

    qreal m_scale;
    int m_columns;
    int m_cell;
};

} // namespace skranke::ui
