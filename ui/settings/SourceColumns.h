// What the list of sources of alerts shows.
#pragma once

#include "items/ColumnTable.h"
#include "services/MonitoringService.h"

namespace skranke::ui {

QList<items::Column<services::WatchedSource>> sourceColumns();

} // namespace skranke::ui
