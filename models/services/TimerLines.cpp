#include "services/TimeService.h"

#include <algorithm>
#include <tuple>

namespace skranke::services {

QFuture<Result<QList<TimeService::TimerLine>>> TimeService::timers() const
{
    return m.store.read([me = m.session.me().id](UnitOfWork &work) -> Result<QList<TimerLine>> {
        QList<TimerLine> lines;
        for (const Timer &timer : work.time().timersOf(me)) {
            const auto value = work.cases().find(timer.caseId);
            if (!value)
                continue;
            const auto customer = work.registers().customer(value->customer);
            lines.append(
                {timer, value->number, value->subject, customer ? customer->name : QString()});
        }
        std::sort(lines.begin(), lines.end(), [](const TimerLine &a, const TimerLine &b) {
            return std::make_tuple(!a.timer.isRunning(), a.number)
                < std::make_tuple(!b.timer.isRunning(), b.number);
        });
        return lines;
    });
}

} // namespace skranke::services
