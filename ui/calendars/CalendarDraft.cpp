#include "ui/calendars/CalendarDraft.h"

#include "ui/calendars/HoursText.h"

namespace skranke::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T chosen(const T &mine, const T &base, const T &theirs)
{
    return mine == base ? theirs : mine;
}

struct TextField {
    QString code;
    QString mine;
    QString base;
    QString theirs;
};

QList<TextField> textFields(const CalendarDraft &mine, const CalendarDraft &base,
                            const CalendarDraft &theirs)
{
    QList<TextField> fields{{u"name"_s, mine.name, base.name, theirs.name},
                            {u"zone"_s, mine.zone, base.zone, theirs.zone}};
    for (size_t day = 0; day < mine.hours.size(); ++day)
        fields.append(
            {hoursField(int(day) + 1), mine.hours[day], base.hours[day], theirs.hours[day]});
    return fields;
}

Calendar withoutHours(const CalendarDraft &draft)
{
    Calendar calendar;
    calendar.id = draft.id;
    calendar.version = draft.version;
    calendar.name = draft.name;
    calendar.zone = draft.zone.trimmed().toUtf8();
    calendar.closedOnHolidays = draft.closedOnHolidays;
    calendar.exceptions = draft.exceptions;
    return calendar;
}

} // namespace

CalendarDraft draftOf(const Calendar &calendar)
{
    CalendarDraft draft{calendar.id,
                        calendar.version,
                        calendar.name,
                        QString::fromUtf8(calendar.zone),
                        {},
                        calendar.closedOnHolidays,
                        calendar.exceptions};
    for (size_t day = 0; day < draft.hours.size(); ++day)
        draft.hours[day] = hoursText(calendar.week[day]);
    return draft;
}

QString hoursField(int monday1)
{
    return u"hours%1"_s.arg(monday1);
}

tl::expected<Calendar, FieldProblem> calendarFrom(const CalendarDraft &draft)
{
    Calendar calendar = withoutHours(draft);
    for (size_t day = 0; day < draft.hours.size(); ++day) {
        const auto hours = parseHours(draft.hours[day]);
        if (!hours)
            return tl::make_unexpected(
                FieldProblem{hoursField(int(day) + 1), sentence(hours.error())});
        calendar.week[day] = *hours;
    }
    return calendar;
}

Calendar readableFrom(const CalendarDraft &draft, const Calendar &otherwise)
{
    Calendar calendar = withoutHours(draft);
    for (size_t day = 0; day < draft.hours.size(); ++day)
        calendar.week[day] = parseHours(draft.hours[day]).value_or(otherwise.week[day]);
    return calendar;
}

QString fieldOf(const Error &error)
{
    switch (error.reason) {
    case Reason::FieldEmpty:
    case Reason::FieldInvalid:
        return error.arguments.value(0);
    case Reason::NameTaken:
    case Reason::TextTooLong:
        return u"name"_s;
    case Reason::HoursBackwards:
    case Reason::HoursOverlap: {
        const int day = error.arguments.value(0).toInt(); // 0 for a date
        return day > 0 ? hoursField(day) : QString();
    }
    default:
        return {};
    }
}

CalendarDraft rebased(const CalendarDraft &mine, const CalendarDraft &base,
                      const CalendarDraft &theirs)
{
    CalendarDraft merged = theirs;
    merged.name = chosen(mine.name, base.name, theirs.name);
    merged.zone = chosen(mine.zone, base.zone, theirs.zone);
    for (size_t day = 0; day < merged.hours.size(); ++day)
        merged.hours[day] = chosen(mine.hours[day], base.hours[day], theirs.hours[day]);
    merged.closedOnHolidays =
        chosen(mine.closedOnHolidays, base.closedOnHolidays, theirs.closedOnHolidays);
    // Days that either has taken away go, and those that either has added come.
    merged.exceptions.clear();
    for (const DayException &day : theirs.exceptions)
        if (mine.exceptions.contains(day) || !base.exceptions.contains(day))
            merged.exceptions.append(day);
    for (const DayException &day : mine.exceptions)
        if (!base.exceptions.contains(day) && !merged.exceptions.contains(day))
            merged.exceptions.append(day);
    return merged;
}

QList<FieldProblem> changedByBoth(const CalendarDraft &mine, const CalendarDraft &base,
                                  const CalendarDraft &theirs)
{
    QList<FieldProblem> fields;
    for (const TextField &field : textFields(mine, base, theirs))
        if (field.mine != field.base && field.theirs != field.base && field.mine != field.theirs)
            fields.append({field.code, field.theirs});
    return fields;
}

} // namespace skranke::ui
