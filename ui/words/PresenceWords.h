// Who else is on a case, in words.
#pragma once

#include "domain/Presence.h"

#include <QString>

namespace skranke::ui::words {

/// For a case page: «Thea B. is writing on the case», with «+1» for more. Empty when nobody is
/// there.
QString presence(const QList<Presence> &others);
/// For a row: with initials.
QString presenceInShort(const QList<Presence> &others);
/// Everybody, a line each.
QString presenceInFull(const QList<Presence> &others);

} // namespace skranke::ui::words
