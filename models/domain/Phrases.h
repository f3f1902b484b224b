// Lists of phrases as one expression, so that rules about words read as lists.
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace skranke {

/// Any of the patterns between word boundaries, whatever the case. Patterns are regular
/// expressions without captures; blanks in them match any white space.
inline QRegularExpression anyPhrase(QStringList patterns)
{
    for (QString &pattern : patterns)
        pattern.replace(u' ', QStringLiteral("\\s+"));
    return QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(patterns.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace skranke
