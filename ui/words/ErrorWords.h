// The one sentence a person gets when something was refused or failed.
#pragma once

#include "domain/Result.h"

#include <QString>

namespace skranke::ui::words {

QString error(const Error &error);

/// `organisation_number` → `Organisasjonsnummer`; the code itself where it is not known.
QString field(const QString &code);

} // namespace skranke::ui::words
