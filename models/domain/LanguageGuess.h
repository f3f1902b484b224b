// The language a customer wrote in, so that we answer in it.
#pragma once

#include "domain/Register.h"

#include <QString>

#include <optional>

namespace skranke {

/// None when the text is too short or too mixed to tell.
std::optional<Language> guessLanguage(const QString &text);

/// The language a letter is written in; `likely` where it is too short or too plain to tell.
Language languageOfLetter(const QString &letter, Language likely);

/// In which to answer somebody: English or Norwegian as they wrote, and of the two Norwegian
/// languages nynorsk when either they or the register say so. `registered` is their customer's.
Language languageToAnswer(const QString &written, Language registered);

} // namespace skranke
