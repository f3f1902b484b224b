// The table of the outbox.
#pragma once

#include "domain/Outbox.h"
#include "items/ColumnTable.h"

namespace skranke::ui {

using OutboxTable = items::ColumnTable<OutgoingEntry, OutgoingId>;

inline constexpr int OutboxSubjectColumn = 3;

QList<items::Column<OutgoingEntry>> outboxColumns();

} // namespace skranke::ui
