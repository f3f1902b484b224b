// The language a customer wrote in, so that we answer in it.
#pragma once

#include "domain/Register.h"

#include <QString>

#include <optional>

namespace skranke {

/// None when the text is too short or too mixed to tell.
std::optional<Language> guessLanguage(const QString &text);

} // namespace skranke
