// Why a team's database could not be worked with, each reason told apart.
#pragma once

#include "domain/Result.h"

namespace skranke::ui::words {

/// Empty for what is no server's doing.
QString ofServer(ErrorKind kind, const QStringList &arguments);

} // namespace skranke::ui::words
