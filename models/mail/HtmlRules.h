// The list of what HTML may hold when it is shown (R7.5).
#pragma once

#include <QString>

namespace skranke::mail {

/// What an element becomes; empty for an element whose tags go and whose content stays.
QString shownAs(const QString &element);

/// The element goes with all it holds.
bool isDroppedWhole(const QString &element);

bool isTablePart(const QString &element);

/// Has no closing tag.
bool isVoid(const QString &element);

/// An attribute that changes only the looks; empty when it or its value is not known.
QString presentation(const QString &name, const QString &value);

/// A full http, https or mailto address in its encoded form; else empty.
QString safeLink(const QString &given);

/// The address names something outside the mail.
bool isRemote(const QString &address);

/// Control characters and blanks hide schemes from a look at the first letters.
QString withoutBlanks(QString address);

/// PNG, JPEG or GIF data of modest size in the address itself.
bool isInlinePicture(const QString &address);

} // namespace skranke::mail
