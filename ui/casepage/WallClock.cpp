#include "ui/casepage/WallClock.h"

#include "domain/Zone.h"

namespace skranke::ui {

QDateTime toWallClock(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(Zone::oslo().toLocal(at).time_since_epoch().count(),
                                         Qt::UTC);
}

Instant fromWallClock(const QDateTime &shown)
{
    const QDateTime plain(shown.date(), shown.time(), Qt::UTC);
    return Zone::oslo().toInstant(std::chrono::local_seconds{Seconds{plain.toSecsSinceEpoch()}});
}

} // namespace skranke::ui
