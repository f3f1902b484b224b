// The text of plain parts, as lines a person reads.
#pragma once

#include <QString>

namespace skranke::mail {

/// LF line ends, no control characters but line feed and tab, no byte order mark.
QString normalisedText(QString text);

/// RFC 3676: joins the lines that `format=flowed` broke; `delSp` drops the space they were broken
/// at. Quoted lines keep their ">" marks. Takes normalised text.
QString unflowed(const QString &text, bool delSp);

} // namespace skranke::mail
