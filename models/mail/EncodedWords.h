// RFC 2047 encoded words, where GMime 3.2.13 needs help.
#pragma once

#include <QByteArray>

namespace skranke::mail {

/// Base64 with the faults found in real mail: stray characters, padding in the middle.
QByteArray tolerantBase64(QByteArrayView encoded);

/// Rewrites every `=?charset?B?…?=` and `=?charset?Q?…?=` so that GMime 3.2.13 reads it whole: as a
/// Q word in which only letters and digits stand for themselves. After a padded UTF-8 B word GMime
/// loses the words that follow, and with them the ends of subjects and file names; a bare `:` or
/// `@` inside a word breaks its address lists. A word whose charset is plainly untrue gets the
/// charset it is in.
QByteArray repairedWords(QByteArrayView headerValue);

} // namespace skranke::mail
