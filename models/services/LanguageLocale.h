// How numbers and dates are written in a customer's language.
#pragma once

#include "domain/Register.h"

#include <QLocale>

namespace skranke::services {

QLocale localeOf(Language language);

} // namespace skranke::services
