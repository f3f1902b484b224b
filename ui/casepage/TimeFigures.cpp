#include "ui/casepage/TimeFigures.h"

#include "services/TimeService.h"

namespace skranke::ui {

TimeFigures timeFigures(const services::CaseFile &file, const std::optional<Timer> &mine,
                        Instant now)
{
    TimeFigures figures;
    figures.timer = mine;
    if (mine) {
        figures.elapsed = mine->elapsed(now);
        figures.elapsedBilled = startedHalfHours(figures.elapsed).value_or(HalfHours{});
        figures.forgotten =
            mine->isRunning() && now - *mine->runningSince > services::TimeService::Forgotten;
    }
    QList<Seconds> billable;
    for (const TimeEntry &entry : file.time) {
        figures.recorded += entry.duration;
        if (entry.billable)
            billable.append(entry.duration);
    }
    const RoundingRule rule = file.agreement ? file.agreement->rounding : RoundingRule::PerCase;
    figures.recordedBilled = startedHalfHours(billable, rule).value_or(HalfHours{});
    figures.flag = estimateFlag(file.value.estimateMinutes, file.value.approvedMinutes,
                                figures.recorded + figures.elapsed);
    return figures;
}

} // namespace skranke::ui
