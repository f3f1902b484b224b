// What a person is told where a rule of the desk said no: one sentence for each reason.
#pragma once

#include "domain/Result.h"

#include <QString>

namespace skranke::ui::words {

/// Of an error that has a reason.
QString refused(const Error &error);

} // namespace skranke::ui::words
