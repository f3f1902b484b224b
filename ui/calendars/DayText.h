// Days as people type and read them.
#pragma once

#include "domain/Calendar.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace skranke::ui {

/// A day as it was typed: `24.12` has no year.
struct TypedDay {
    std::optional<int> year;
    unsigned month = 1;
    unsigned day = 1;

    bool operator==(const TypedDay &) const = default;
};

/// `24.12`, `24.12.2026`, `24.12.26`, `24/12` and `2026-12-24`; nothing for a day that does not
/// exist, and for years outside FirstYear..LastYear.
std::optional<TypedDay> parseDay(QStringView typed);
QString dayText(const TypedDay &day); ///< `24.12.2026`, `24.12`

QString weekdayName(int monday1);                    ///< `Mandag`, for 1
QString longDate(std::chrono::year_month_day date);  ///< `torsdag 24. desember 2026`
QString shortDate(std::chrono::year_month_day date); ///< `tor. 24.12`

/// Its own name, or those of its holidays; may be empty.
QString nameOfDay(const CalendarDay &day);
/// `09:00–12:00`, or that it is closed.
QString hoursOrClosed(const QList<OpenInterval> &hours);
/// `torsdag 24. desember 2026 · Julaften · 09:00–12:00`
QString describeDay(std::chrono::year_month_day date, const CalendarDay &day);

} // namespace skranke::ui
