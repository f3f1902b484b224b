#include "mail/HtmlRules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

constexpr auto Caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype LargestInlinePicture = 1'000'000; ///< characters of base64
constexpr qsizetype LongestLink = 4'000;
constexpr int LargestSpan = 50;

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// A plain number or percentage, at most `largest`.
QString number(const QString &value, int largest)
{
    static const QRegularExpression plain(u"^\\s*(\\d{1,5})(%?)(?:px)?\\s*$"_s, Caseless);
    const auto match = plain.match(value);
    if (!match.hasMatch())
        return {};
    return QString::number(std::min(match.capturedView(1).toInt(), largest)) + match.captured(2);
}

QString word(const QString &value)
{
    static const QRegularExpression plain(u"^[#A-Za-z0-9 ,'-]{1,80}$"_s);
    return plain.match(value).hasMatch() ? value : QString();
}

} // namespace

QString shownAs(const QString &element)
{
    static const auto same = setOf(
        u"a b strong i em u s strike del ins small big sub sup code kbd samp tt var cite dfn span "
        "font p div center address blockquote pre br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table "
        "thead tbody tfoot tr td th caption img"_s);
    static const auto blocks = setOf(
        u"section article header footer main aside nav figure figcaption fieldset legend details "
        "summary"_s);
    if (same.contains(element))
        return element;
    return blocks.contains(element) ? u"div"_s : QString();
}

bool isDroppedWhole(const QString &element)
{
    static const auto dropped = setOf(
        u"script style head title iframe frame frameset object embed applet svg math template "
        "noscript audio video canvas select textarea button map noframes xml"_s);
    return dropped.contains(element);
}

bool isTablePart(const QString &element)
{
    static const auto parts = setOf(u"table thead tbody tfoot tr td th caption"_s);
    return parts.contains(element);
}

bool isVoid(const QString &element)
{
    return element == "br"_L1 || element == "hr"_L1 || element == "img"_L1;
}

bool isRemote(const QString &address)
{
    static const QRegularExpression remote(
        u"^\\s*(?:[a-z][a-z0-9+.-]*:)?[/\\\\]{2}|^\\s*(?:https?|ftp|file):"_s, Caseless);
    return remote.match(address.left(LongestLink)).hasMatch();
}

QString withoutBlanks(QString address)
{
    return address.removeIf([](QChar c) { return c.isSpace() || c.unicode() < 0x21; });
}

QString safeLink(const QString &given)
{
    const QString address = withoutBlanks(given.left(LongestLink));
    const QUrl url(address, QUrl::TolerantMode);
    static const QSet<QString> schemes = {u"http"_s, u"https"_s, u"mailto"_s};
    if (!url.isValid() || !schemes.contains(url.scheme().toLower()))
        return {};
    if (url.scheme().toLower() != "mailto"_L1 && url.host().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

bool isInlinePicture(const QString &address)
{
    static const QRegularExpression data(u"^data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]+$"_s,
                                         Caseless);
    return address.size() <= LargestInlinePicture && data.match(address).hasMatch();
}

QString presentation(const QString &name, const QString &value)
{
    static const QHash<QString, int> numbers = {
        {u"width"_s, 2000},          {u"height"_s, 2000},         {u"border"_s, 10},
        {u"cellpadding"_s, 50},      {u"cellspacing"_s, 50},      {u"start"_s, 99'999},
        {u"colspan"_s, LargestSpan}, {u"rowspan"_s, LargestSpan},
    };
    static const QSet<QString> words = {u"align"_s, u"valign"_s, u"bgcolor"_s, u"color"_s,
                                        u"face"_s,  u"dir"_s,    u"type"_s};
    if (const auto largest = numbers.constFind(name); largest != numbers.cend())
        return number(value, *largest);
    static const QRegularExpression fontSize(u"^[+-]?[1-7]$"_s);
    if (name == "size"_L1)
        return fontSize.match(value).hasMatch() ? value : QString();
    return words.contains(name) ? word(value) : QString();
}

} // namespace skranke::mail
