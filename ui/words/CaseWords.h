// The names of what a case is: states, levels, kinds, views. In the language of the interface.
#pragma once

#include "domain/Case.h"
#include "domain/Queue.h"

#include <QString>
#include <QStringList>

namespace skranke::ui::words {

QString state(State state);
QString level(Level level);       ///< `Nivå A`; `Uten nivå`
QString levelInFull(Level level); ///< `Nivå A – kritisk feil`
QString levelBadge(Level level);  ///< `A`; empty without a level
QString kind(CaseKind kind);
QString source(Source source);
QString view(View view);
QString unknownCustomer();

/// The stages of the rail, and where a state stands on it; −1 for cancelled cases.
QStringList stages();
int stageOf(State state);

} // namespace skranke::ui::words
