// Readable plain text from an HTML-only mail.
#pragma once

#include <QString>
#include <QStringList>

namespace skranke::mail {

/// Paragraphs, line breaks, lists, preformatted text and quotations ("> ") keep their shape; a link
/// whose words hide its address reads `words (address)`; hidden elements are left out.
QString textOfHtml(const QString &html, QStringList &remarks);

/// The reverse, for a plain part between HTML parts.
QString htmlOfText(const QString &text);

} // namespace skranke::mail
