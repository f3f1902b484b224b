// The calendars that a lead keeps (R3.1, R3.2), and what a change of one does to the cases whose
// clocks run by it.
#pragma once

#include "domain/Calendar.h"
#include "domain/CaseNumber.h"
#include "domain/WorkTime.h"
#include "services/Context.h"

#include <QFuture>

namespace skranke::services {

/// The due time of an open case before and after a change of the calendar it runs by.
struct MovedDue {
    CaseId caseId;
    CaseNumber number;
    QString subject;
    Instant before{};
    Instant after{};

    bool operator==(const MovedDue &) const = default;
};

class CalendarService {
public:
    explicit CalendarService(Context context) : m(context) {}

    /// In order; the first is the desk's own, by which cases run whose agreement names no other.
    QFuture<Result<QList<Calendar>>> calendars() const;

    /// The desk's own calendar, ready for arithmetic. Laying it out takes milliseconds, which are
    /// spent on the database's thread.
    QFuture<Result<WorkTime>> deskHours() const;

    /// Which due times saving the calendar would move, earliest first: those of open cases that
    /// still owe their first response. What has been answered stays judged by the hours of then;
    /// updates (R4.8) are owed in real time and run by no calendar. Refused as save() is.
    QFuture<Result<QList<MovedDue>>> preview(Calendar value) const;

    struct Saved {
        Calendar calendar;
        QList<MovedDue> moved;
    };
    /// Leads only (R9). Adds when the id is none and changes otherwise, and in the same transaction
    /// moves the due times, each with an event that keeps what it was (R4.6); breaches on record
    /// stay. Refused as services::tidied(Calendar), with NameTaken, and with CalendarNeverOpen when
    /// a case could not be answered in it any more.
    QFuture<Result<Saved>> save(Calendar value);

    /// Leads only. CalendarInUse, CalendarOfTheDesk.
    QFuture<Result<void>> remove(CalendarId id);

private:
    Context m;
};

} // namespace skranke::services
