// When somebody called, as people say it: `i dag 09:12`. Times are Europe/Oslo.
#pragma once

#include "domain/Time.h"

#include <QString>

#include <optional>

namespace skranke::ui {

/// `i dag 09:12`, `i går 15:40`, `20.11.2026 15:40`.
QString callTimeText(Instant at, Instant now);

/// Reads what callTimeText writes, and `09:12`, `0912`, `20.11 15:40`. A time of day alone is
/// today's. None for what cannot be read; times to come are read too, for the caller to refuse.
std::optional<Instant> parseCallTime(const QString &typed, Instant now);

} // namespace skranke::ui
