// Keeping time (R6.1): timers that survive anything, and entries made by hand.
#pragma once

#include "domain/CaseNumber.h"
#include "domain/TimeEntry.h"
#include "services/Context.h"
#include "services/TimerPressing.h"

#include <QFuture>

namespace skranke::services {

class TimerSpool;

struct ManualEntry {
    CaseId caseId;
    std::optional<Instant> start; ///< now minus the duration, if not given
    Seconds duration{};
    QString note;
    bool billable = true;
    QString nonBillableReason;
};

class TimeService {
public:
    /// `spool` takes what is pressed while the team's server is away; none: the database is at
    /// hand.
    explicit TimeService(Context context, TimerSpool *spool = nullptr) : m(context), m_spool(spool)
    {
    }
    TimerSpool *spool() const { return m_spool; }

    // With a spool these succeed while the server is away; the answer then tells what is known
    // here.
    QFuture<Result<Timer>> start(CaseId id); ///< pauses the one that runs
    QFuture<Result<Timer>> pause(CaseId id);
    /// Turns the timer into an entry; one of no time is not recorded. `keep` cuts a timer that was
    /// left running (R6.1).
    QFuture<Result<TimeEntry>> stop(CaseId id, QString note, std::optional<Seconds> keep = {});
    QFuture<Result<void>> discard(CaseId id);
    QFuture<Result<QList<Timer>>> mine() const;
    /// A timer of mine with the case it belongs to.
    struct TimerLine {
        Timer timer;
        CaseNumber number;
        QString subject;
        QString customerName;

        bool operator==(const TimerLine &) const = default;
    };
    /// The running one first, then the paused by case number.
    QFuture<Result<QList<TimerLine>>> timers() const;

    QFuture<Result<TimeEntry>> add(ManualEntry entry);
    QFuture<Result<TimeEntry>> change(TimeEntry entry); ///< refused in a locked period
    QFuture<Result<void>> remove(TimeEntryId id);
    /// My entries of a day or a week, with the cases they belong to.
    struct Line {
        TimeEntry entry;
        CaseNumber number;
        QString subject;
        QString customerName;

        bool operator==(const Line &) const = default;
    };
    QFuture<Result<QList<Line>>> between(Instant from, Instant to) const;

    /// A timer running longer than this was probably forgotten; the console asks what to keep.
    static constexpr std::chrono::hours Forgotten{10};

private:
    TimerStep now(TimerPress press, CaseId id) const;
    QFuture<Result<Pressed>> pressed(const TimerStep &step);
    QFuture<Result<Pressed>> inDatabase(const TimerStep &step);

    Context m;
    TimerSpool *m_spool;
};

} // namespace skranke::services
