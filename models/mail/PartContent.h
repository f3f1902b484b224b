// From the bytes of one MIME part to its content.
#pragma once

#include "mail/GMimeHandle.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace skranke::mail {

/// Transfer encoding undone. Base64 with padding inside is read to its end, where GMime stops.
QByteArray decodedContent(GMimePart *part);

/// Text in UTF-16 from bytes in `charset` (as declared; may be empty, unknown or untrue). Tries
/// the declared charset, then UTF-8, then Windows-1252; what still cannot be read becomes U+FFFD.
/// Notes in `remarks` when the declaration was not followed.
QString decodedText(const QByteArray &bytes, const QByteArray &charset, QStringList &remarks);

/// The charset an HTML document declares for itself, or empty.
QByteArray charsetInHtml(const QByteArray &html);

} // namespace skranke::mail
