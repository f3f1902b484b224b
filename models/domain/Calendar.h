// Opening hours as data (R3.1, R3.2).
#pragma once

#include "domain/Id.h"
#include "domain/Time.h"

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace skranke {

/// Local clock time within one day, [from, to), in minutes after midnight; 0 ≤ from < to ≤ 1440.
struct OpenInterval {
    int from = 0;
    int to = 0;

    bool operator==(const OpenInterval &) const = default;
};

/// A day that differs from its weekday's hours. No intervals: closed.
struct DayException {
    std::optional<int> year; ///< none: every year
    unsigned month = 1;
    unsigned day = 1;
    QString name; ///< as shown in the ledger and the status line; may be empty
    QList<OpenInterval> hours;

    bool operator==(const DayException &) const = default;
};

/// Opening hours of one service. A plain value: WorkTime compiles it for arithmetic.
struct Calendar {
    CalendarId id;
    int version = 0;
    QString name;
    QByteArray zone = "Europe/Oslo";         ///< IANA
    std::array<QList<OpenInterval>, 7> week; ///< Monday first; sorted, not overlapping
    bool closedOnHolidays = true;            ///< the twelve Norwegian public holidays
    QList<DayException> exceptions;

    bool operator==(const Calendar &) const = default;

    static Calendar serviceHours();   ///< Monday–Friday 09–16
    static Calendar telephoneHours(); ///< Monday–Friday 08–16
    static Calendar roundTheClock();  ///< every instant is open
};

/// One of the twelve days of R3.2.
enum class Holiday {
    NewYear,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    ConstitutionDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    BoxingDay,
};

struct HolidayDate {
    std::chrono::year_month_day date;
    Holiday holiday;

    bool operator==(const HolidayDate &) const = default;
};

/// Gregorian Easter, any year.
std::chrono::year_month_day easterSunday(int year);
/// In order of date. Two holidays may share a date (Ascension on 1 or 17 May); both are listed.
QList<HolidayDate> holidaysOf(int year);
/// Empty for a date that is no holiday.
QList<Holiday> holidaysOn(std::chrono::year_month_day date);
/// `Langfredag`: the name by which `skrankectl holidays` and ledgers know it (R11).
QString bokmaalName(Holiday holiday);

/// What kind of day a date is under a calendar.
enum class DayKind {
    Working,   ///< has opening hours
    Weekend,   ///< Saturday or Sunday without hours
    Holiday,   ///< closed for a public holiday
    ClosedDay, ///< closed by an exception, or a weekday the calendar never opens
};

struct CalendarDay {
    DayKind kind = DayKind::Working;
    QList<OpenInterval> hours;
    QList<Holiday> holidays; ///< public holidays of the date, whether or not they close the day
    QString exceptionName;   ///< of the exception that decides the day; may be empty

    bool operator==(const CalendarDay &) const = default;
};

/// The one place where a day's hours are decided: an exception for the very date outranks one for
/// every year, which outranks a holiday, which outranks the weekday. Of two exceptions of the same
/// rank the later in the list decides.
CalendarDay dayOf(const Calendar &calendar, std::chrono::year_month_day date);

/// Why a calendar cannot be compiled, as technical text; none when it is well formed.
std::optional<QString> malformed(const Calendar &calendar);

} // namespace skranke
