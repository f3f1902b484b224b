#include "domain/OpeningStatus.h"

namespace skranke {

OpeningStatus openingStatus(const WorkTime &hours, Instant now)
{
    OpeningStatus status;
    status.open = hours.isOpen(now);
    status.changesAt = status.open ? hours.nextClosing(now) : hours.nextOpening(now);
    status.today = dayOf(hours.calendar(), hours.zone().dateOf(now));
    return status;
}

} // namespace skranke
