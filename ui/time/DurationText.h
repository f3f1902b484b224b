// Durations as people type them.
#pragma once

#include "domain/Time.h"

#include <QStringView>

#include <optional>

namespace skranke::ui {

/// `37` and `37 min` are minutes, `1:52` and `1 t 52` hours and minutes, `0:37:12` has seconds too,
/// `1,5 t` is an hour and a half; `h` does for `t`. None for anything else.
std::optional<Seconds> parseDuration(QStringView typed);

} // namespace skranke::ui
