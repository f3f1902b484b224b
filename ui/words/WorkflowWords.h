// The names of what is done to a case.
#pragma once

#include "domain/Event.h"
#include "domain/Workflow.h"

#include <QString>

namespace skranke::ui::words {

/// On the button: `Registrer godkjenning`, `Avvist – tilbake til testmiljø`.
QString transition(Transition transition);

/// The line in the conversation: `Kari N. flyttet saken til «I testmiljø»`. Without time.
QString event(const Event &event);

/// `Kari N.`: first name and initial, as the conversation names us; the console itself when empty.
QString shortName(const QString &fullName);

} // namespace skranke::ui::words
