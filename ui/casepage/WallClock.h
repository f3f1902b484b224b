// Date fields show the clock on the wall in Oslo, wherever the console runs (R2.3).
#pragma once

#include "domain/Time.h"

#include <QDateTime>

namespace skranke::ui {

/// What the wall clock shows at an instant, carried by a QDateTime whose own zone means nothing.
QDateTime toWallClock(Instant at);
Instant fromWallClock(const QDateTime &shown);

} // namespace skranke::ui
