#include "ui/time/TimeColumns.h"

#include "ui/widgets/Columns.h"
#include "ui/words/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke::ui {

using services::TimeService;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(skranke::ui::TimeColumns)
};

template <typename T> items::Column<T> numberColumn()
{
    return columns::text<T>(
        Texts::tr("Case no."), [](const T &row) { return row.number.toString(); },
        items::MutedRole);
}

template <typename T> items::Column<T> subjectColumn()
{
    return columns::text<T>(
        Texts::tr("Case"), [](const T &row) { return row.subject; }, items::StrongRole);
}

} // namespace

QList<items::Column<TimeService::TimerLine>> timerColumns(const Clock &clock)
{
    using Line = TimeService::TimerLine;
    return {
        columns::chip<Line>(
            Texts::tr("Timer"),
            [](const Line &line) {
                return line.timer.isRunning() ? Texts::tr("Running") : Texts::tr("Paused");
            },
            [](const Line &line) {
                return line.timer.isRunning() ? Tone::Success : Tone::Neutral;
            }),
        numberColumn<Line>(),
        subjectColumn<Line>(),
        columns::text<Line>(Texts::tr("Customer"),
                            [](const Line &line) { return line.customerName; }),
        columns::figure<Line>(
            Texts::tr("Elapsed"),
            [&clock](const Line &line) {
                return words::stopwatch(line.timer.elapsed(clock.now()));
            },
            [](const Line &line) {
                return Texts::tr("Started %1").arg(words::weekdayDateTime(line.timer.firstStarted));
            },
            true),
    };
}

QList<items::Column<TimeService::Line>> entryColumns()
{
    using Line = TimeService::Line;
    return {
        columns::text<Line>(Texts::tr("Start"),
                            [](const Line &line) { return words::weekdayTime(line.entry.start); }),
        numberColumn<Line>(),
        subjectColumn<Line>(),
        columns::text<Line>(Texts::tr("Customer"),
                            [](const Line &line) { return line.customerName; }),
        columns::text<Line>(Texts::tr("Note"),
                            [](const Line &line) { return line.entry.note.simplified(); }),
        columns::figure<Line>(
            Texts::tr("Recorded"),
            [](const Line &line) { return words::duration(line.entry.duration); },
            [](const Line &line) { return words::stopwatch(line.entry.duration); }, true),
        columns::chip<Line>(
            Texts::tr("Billing"),
            [](const Line &line) {
                if (line.entry.billable)
                    return Texts::tr("Billable");
                return Texts::tr("Not billed: %1").arg(line.entry.nonBillableReason);
            },
            [](const Line &line) { return line.entry.billable ? Tone::Info : Tone::Neutral; }),
    };
}

QList<items::Column<CaseTotal>> totalColumns()
{
    using Total = CaseTotal;
    return {
        numberColumn<Total>(),
        subjectColumn<Total>(),
        columns::figure<Total>(
            Texts::tr("Recorded"), [](const Total &total) { return words::duration(total.raw); },
            [](const Total &total) { return words::stopwatch(total.raw); }, true),
    };
}

QList<CaseTotal> totalsByCase(const QList<TimeService::Line> &lines)
{
    QList<CaseTotal> totals;
    for (const TimeService::Line &line : lines) {
        auto total = std::find_if(totals.begin(), totals.end(), [&](const CaseTotal &one) {
            return one.caseId == line.entry.caseId;
        });
        if (total == totals.end()) {
            totals.append({line.entry.caseId, line.number, line.subject, {}, {}});
            total = totals.end() - 1;
        }
        total->raw += line.entry.duration;
        if (line.entry.billable)
            total->billable += line.entry.duration;
    }
    std::stable_sort(totals.begin(), totals.end(),
                     [](const CaseTotal &a, const CaseTotal &b) { return a.raw > b.raw; });
    return totals;
}

} // namespace skranke::ui
