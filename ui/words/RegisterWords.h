// The names of what messages and registers are made of.
#pragma once

#include "domain/Message.h"
#include "domain/Outbox.h"
#include "domain/Register.h"

#include <QString>

namespace skranke::ui::words {

QString role(Role role);
QString language(Language language); ///< in the language itself: `Bokmål`, `Nynorsk`, `English`
QString rounding(RoundingRule rule);
QString purpose(Purpose purpose);
QString messageKind(MessageKind kind);
QString composerTab(ComposerTab tab);
QString threadReason(ThreadReason reason); ///< why a mail is in the case it is in
QString outgoingState(OutgoingState state);

} // namespace skranke::ui::words
