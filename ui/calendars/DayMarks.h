// How the days of a year are told apart: by colour, and never by colour alone.
#pragma once

#include "domain/Calendar.h"
#include "ui/theme/Theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace skranke::ui {

enum class DayMark {
    Open,    ///< the hours of its weekday
    Off,     ///< a weekday without hours: the weekend
    Holiday, ///< closed for a holiday: bold, a dot beneath
    Closed,  ///< closed by the lead: bold, struck out
    Changed, ///< other hours than its weekday's: bold, a line beneath
};

/// `day` is what the calendar makes of a date, `usual` what it would without its exceptions.
DayMark markOf(const CalendarDay &day, const CalendarDay &usual);

QString nameOfMark(DayMark mark); ///< for the legend

void drawDay(QPainter &painter, const Theme &theme, const QRect &cell, const QString &number,
             DayMark mark);

} // namespace skranke::ui
