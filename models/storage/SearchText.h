// How text and search words are made comparable.
#pragma once

#include <QString>
#include <QStringList>

namespace skranke::storage {

/// One form for capital and small, composed and decomposed letters.
QString foldForSearch(const QString &text);

/// The folded words of what was typed. Quotation marks only separate; at most a dozen words and a
/// few hundred characters count, so that a page pasted by mistake is still a search.
QStringList searchWords(const QString &typed);

/// LIKE patterns that match a text literally, with ESCAPE '\\'.
QString containing(const QString &text);
QString beginningWith(const QString &text);
QString endingWith(const QString &text);

} // namespace skranke::storage
