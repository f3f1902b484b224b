// Shares and medians over the cases whose response fell due in a span (R4.9).
#pragma once

#include "services/SlaService.h"

namespace skranke::services {

/// In time, late, or neither: not due yet, or ended before an answer was due. A case that is
/// unanswered past its due instant is late.
enum class Kept { InTime, Late, Undecided };
Kept keptOf(const Case &value, Instant now);

/// Every ISO week that [from, to) touches, in Europe/Oslo, the quiet ones too. Pure.
QList<SlaWeek> weeksOf(const QList<Case> &cases, Instant from, Instant to, Instant now);

/// What first answers took: real time for A, working time for B.
struct ResponseTimes {
    QList<Seconds> a;
    QList<Seconds> b;
};
/// Inside a job: working time is by each case's own calendar.
ResponseTimes responseTimes(UnitOfWork &work, const QList<Case> &cases);

LevelFigures figuresOf(const QList<Case> &cases, Level level, const QList<Seconds> &responses,
                       Instant now);

/// From a quarter of an hour to a working day, and what took longer.
QList<ResponseBand> bandsOf(const ResponseTimes &times);

/// Europe/Oslo is a whole number of hours from UTC.
QList<HourLoad> loadOf(const QList<std::pair<Instant, int>> &submittedByHour);

} // namespace skranke::services
