// How much of one mail is taken in. What is cut is noted in the mail's remarks; the raw mail is
// kept whole by the caller (R7.2).
#pragma once

#include <QtGlobal>

namespace skranke::mail {

/// One header field with its continuation lines, in bytes. Longer address fields drive GMime's
/// recursive parser through the stack.
inline constexpr qsizetype LongestHeaderField = 64 * 1024;
/// Colons in one address field, each of which may open a group. GMime's time grows with the square
/// of their nesting.
inline constexpr qsizetype MostGroups = 200;
/// Stack of the thread that parses, in bytes; sized for the longest header field.
inline constexpr uint ParserStack = 16 * 1024 * 1024;
inline constexpr qsizetype MostParts = 10'000;
inline constexpr qsizetype LongestText = 2'000'000;   ///< characters of readable text
inline constexpr qsizetype LongestHtml = 4'000'000;   ///< characters
inline constexpr qsizetype LongestHeaderText = 2'000; ///< characters of one decoded header
inline constexpr qsizetype LongestFileName = 120;     ///< characters, ending included
inline constexpr qsizetype LongestMessageId = 998;    ///< RFC 5322's longest line
inline constexpr qsizetype MostReferences = 200;
inline constexpr qsizetype MostMailboxes = 1'000;

} // namespace skranke::mail
