// The mail servers of the great providers.
#pragma once

#include "domain/MailAccount.h"

#include <optional>

namespace skranke {

struct MailPreset {
    MailServer incoming;
    MailServer outgoing;
    QString sentFolder;
};

/// None: another provider's have to be typed in.
std::optional<MailPreset> presetOf(SignInProvider provider);

} // namespace skranke
