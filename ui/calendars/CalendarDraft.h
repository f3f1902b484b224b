// A calendar as it stands in the fields, whether or not they make sense yet. What somebody else
// saves meanwhile is laid beneath it, field by field, so that nothing typed is lost (R10.2).
#pragma once

#include "domain/Calendar.h"
#include "domain/Result.h"

#include <array>

namespace skranke::ui {

struct CalendarDraft {
    CalendarId id; ///< none: a new calendar
    int version = 0;
    QString name;
    QString zone;
    std::array<QString, 7> hours; ///< Monday first, as typed
    bool closedOnHolidays = true;
    QList<DayException> exceptions;

    bool operator==(const CalendarDraft &) const = default;
};

CalendarDraft draftOf(const Calendar &calendar);

/// `name`, `zone`, `hours1`–`hours7`: the fields by which problems are placed.
QString hoursField(int monday1);

struct FieldProblem {
    QString field;
    QString sentence;

    bool operator==(const FieldProblem &) const = default;
};

/// What is to be saved, or the first field that cannot be read.
tl::expected<Calendar, FieldProblem> calendarFrom(const CalendarDraft &draft);

/// As much of it as can be read: fields that cannot, count as in `otherwise`.
Calendar readableFrom(const CalendarDraft &draft, const Calendar &otherwise);

/// The field a refusal is about; empty when it is about none of them.
QString fieldOf(const Error &error);

/// What is in `mine` but was not in `base` stays; everything else is theirs.
CalendarDraft rebased(const CalendarDraft &mine, const CalendarDraft &base,
                      const CalendarDraft &theirs);
/// Fields that both have changed, and not to the same, each with what it is in `theirs`.
QList<FieldProblem> changedByBoth(const CalendarDraft &mine, const CalendarDraft &base,
                                  const CalendarDraft &theirs);

} // namespace skranke::ui
