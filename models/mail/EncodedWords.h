// RFC 2047 encoded words, where GMime 3.2.13 needs help.
#pragma once

#include <QByteArray>

namespace skranke::mail {

/// Base64 with the faults found in real mail: stray characters, padding in the middle.
QByteArray tolerantBase64(QByteArrayView encoded);

/// Rewrites `=?charset?B?…?=` to the Q form. After a padded UTF-8 B word GMime 3.2.13 loses the
/// words that follow, and with them the ends of subjects and file names.
QByteArray withoutBase64Words(QByteArrayView headerValue);

} // namespace skranke::mail
