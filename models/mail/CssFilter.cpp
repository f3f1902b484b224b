#include "mail/CssFilter.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

constexpr auto Caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype LongestStyle = 4'000;
constexpr double LargestLength = 2'000;
constexpr double LargestFont = 60; ///< points or pixels

bool isKnown(const QString &property)
{
    static const QSet<QString> exact = {
        u"color"_s,           u"background-color"_s, u"background"_s,  u"text-align"_s,
        u"text-decoration"_s, u"vertical-align"_s,   u"white-space"_s, u"width"_s,
        u"list-style-type"_s, u"text-indent"_s,      u"font-weight"_s, u"font-style"_s,
        u"font-size"_s,       u"font-family"_s,      u"line-height"_s,
    };
    return exact.contains(property) || property.startsWith("margin"_L1)
        || property.startsWith("padding"_L1) || property.startsWith("border"_L1);
}

bool isPlain(const QString &value)
{
    static const QRegularExpression plain(u"^(?:[A-Za-z0-9 #%.,'\"!-]|rgba?\\([0-9 ,.%]*\\))+$"_s,
                                          Caseless);
    return plain.match(value).hasMatch();
}

/// Lengths far off the page make a layout as large as they say.
bool isModest(const QString &property, const QString &value)
{
    static const QRegularExpression number(
        u"(?<![\\w#])(-?)(\\d+(?:\\.\\d+)?|\\.\\d+)(px|pt|em|rem|ex|%|cm|mm|in)?"_s, Caseless);
    for (auto found = number.globalMatch(value); found.hasNext();) {
        const auto match = found.next();
        const double size = match.capturedView(2).toDouble();
        const QString unit = match.captured(3).toLower();
        if (!match.capturedView(1).isEmpty() || size > LargestLength)
            return false;
        if (property != "font-size"_L1)
            continue;
        const double points = unit == "em"_L1 || unit == "rem"_L1 || unit == "ex"_L1 ? size * 12
            : unit == "%"_L1                                                         ? size / 8
            : unit == "cm"_L1 || unit == "mm"_L1 || unit == "in"_L1                  ? size * 30
                                                                                     : size;
        if (points > LargestFont)
            return false;
    }
    return true;
}

} // namespace

QString filteredStyle(const QString &style, int &remote)
{
    QStringList kept;
    const auto declarations = style.left(LongestStyle).split(u';', Qt::SkipEmptyParts);
    for (const QString &declaration : declarations) {
        static const QRegularExpression fetches(u"url\\s*\\(|@import|//"_s, Caseless);
        if (fetches.match(declaration).hasMatch()) {
            ++remote;
            continue;
        }
        const QString property = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString value = declaration.section(u':', 1).simplified();
        if (isKnown(property) && !value.isEmpty() && isPlain(value) && isModest(property, value))
            kept.append(property + u": "_s + value);
    }
    return kept.join(u"; "_s);
}

bool hides(const QString &style)
{
    static const QRegularExpression hidden(
        u"(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)"_s,
        Caseless);
    return !style.isEmpty() && hidden.match(style.left(LongestStyle)).hasMatch();
}

} // namespace skranke::mail
