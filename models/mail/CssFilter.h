// Style attributes, reduced to what cannot fetch, hide or blow up.
#pragma once

#include <QString>

namespace skranke::mail {

/// The declarations with a known property and a harmless value; `remote` counts those that named
/// something on the network. Escapes, comments and functions other than rgb() are refused.
QString filteredStyle(const QString &style, int &remote);

/// The element would not be seen.
bool hides(const QString &style);

} // namespace skranke::mail
