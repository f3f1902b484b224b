// Header values as people read them, and safe to store (R7.5).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace skranke::mail {

/// Unfolded, RFC 2047 decoded and cleaned. Needs startGMime().
QString decodedHeader(QByteArrayView rawValue);

/// One line: CR, LF, tabs and other control characters become single spaces; bidirectional
/// overrides, which make text read as something else, are dropped. At most LongestHeaderText long.
QString cleanedHeader(const QString &text);

/// A file name that is safe on every system: the last path component, without control characters,
/// overrides and characters that file systems reserve, never a device name, never hidden, never
/// empty. `type` supplies the ending for `fallback` when the mail gave no name.
QString safeFileName(const QString &name, const QString &fallback, const QString &type);

/// What stands in angle brackets, in order, without repeats; else words that look like ids.
QStringList messageIdsIn(QByteArrayView rawValue);

} // namespace skranke::mail
