#include "mail/HtmlSanitiser.h"

#include "mail/CssFilter.h"
#include "mail/HtmlEvents.h"

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
constexpr int MostElements = 20'000;
constexpr qsizetype LongestOutput = 4'000'000;
constexpr qsizetype LargestInlinePicture = 1'000'000; ///< characters of base64
constexpr qsizetype LongestLink = 4'000;
/// The cost of laying out tables in tables doubles with each level.
constexpr int DeepestTable = 6;
constexpr int LargestSpan = 50;

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// What an element becomes; empty for an element whose tags go and whose content stays.
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
    static const QRegularExpression remote(u"^\\s*(?:[a-z][a-z0-9+.-]*:)?[/\\\\]{2}|^\\s*(?:https?|ftp|file):"_s,
                                           Caseless);
    return remote.match(address.left(LongestLink)).hasMatch();
}

/// Control characters and blanks hide schemes from a look at the first letters.
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

QString presentation(const QString &name, const QString &value)
{
    static const QHash<QString, int> numbers = {
        {u"width"_s, 2000},     {u"height"_s, 2000},     {u"border"_s, 10},
        {u"cellpadding"_s, 50}, {u"cellspacing"_s, 50},  {u"start"_s, 99'999},
        {u"colspan"_s, LargestSpan}, {u"rowspan"_s, LargestSpan},
    };
    static const QSet<QString> words = {u"align"_s, u"valign"_s, u"bgcolor"_s, u"color"_s,
                                        u"face"_s, u"dir"_s, u"type"_s};
    if (const auto largest = numbers.constFind(name); largest != numbers.cend())
        return number(value, *largest);
    static const QRegularExpression fontSize(u"^[+-]?[1-7]$"_s);
    if (name == "size"_L1)
        return fontSize.match(value).hasMatch() ? value : QString();
    return words.contains(name) ? word(value) : QString();
}

class Sanitiser : public HtmlHandler {
public:
    explicit Sanitiser(const PictureAddress &address) : m_address(address) { }

    SanitisedHtml result;

    void open(const QString &element, const HtmlAttributes &attributes) override
    {
        countRemote(element, attributes);
        if (m_dropped > 0 || isDroppedWhole(element) || hides(attributes.value(u"style"_s))) {
            ++m_dropped;
            return;
        }
        QString shown = ++m_elements > MostElements || isFull() ? QString() : shownAs(element);
        if (m_elements > MostElements)
            result.cut = true;
        const bool counted = shown == "table"_L1;
        m_tables += counted ? 1 : 0;
        if (isTablePart(shown) && (m_tables == 0 || m_tables > DeepestTable))
            shown = shown == "td"_L1 || shown == "table"_L1 ? u"div"_s : QString();
        m_open.append({shown, counted});
        if (shown == "img"_L1)
            result.html += picture(attributes);
        else if (!shown.isEmpty())
            result.html += u'<' + shown + kept(shown, attributes) + u'>';
    }

    void close(const QString &) override
    {
        if (m_dropped > 0) {
            --m_dropped;
            return;
        }
        closeLast();
    }

    /// A document that was cut leaves elements open.
    void closeAll()
    {
        while (!m_open.isEmpty())
            closeLast();
    }

    void text(const QString &text) override
    {
        if (m_dropped > 0 || isFull())
            return;
        QString shown = text;
        shown.removeIf([](QChar c) {
            return (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
                || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        });
        result.html += shown.toHtmlEscaped();
    }

    void code(const QString &code) override
    {
        static const QRegularExpression fetches(u"@import|url\\s*\\(\\s*[\"']?\\s*(?:https?:)?//"_s, Caseless);
        for (auto found = fetches.globalMatch(code); found.hasNext(); found.next())
            ++result.remoteBlocked;
    }

private:
    struct Open {
        QString shown; ///< empty: its tags were left out
        bool isTable = false;
    };

    void closeLast()
    {
        const Open last = m_open.takeLast();
        m_tables -= last.isTable ? 1 : 0;
        if (!last.shown.isEmpty() && !isVoid(last.shown))
            result.html += u"</"_s + last.shown + u'>';
    }

    bool isFull()
    {
        result.cut = result.cut || result.html.size() > LongestOutput;
        return result.html.size() > LongestOutput;
    }

    void countRemote(const QString &element, const HtmlAttributes &attributes)
    {
        for (const QString &name : {u"src"_s, u"background"_s, u"poster"_s, u"data"_s, u"srcset"_s})
            result.remoteBlocked += isRemote(attributes.value(name)) ? 1 : 0;
        if (element == "link"_L1 && isRemote(attributes.value(u"href"_s)))
            ++result.remoteBlocked;
    }

    QString picture(const HtmlAttributes &attributes)
    {
        const QString source = withoutBlanks(attributes.value(u"src"_s));
        QString address;
        if (source.startsWith("cid:"_L1, Qt::CaseInsensitive)) {
            const QString id = QUrl::fromPercentEncoding(source.mid(4).toUtf8());
            address = m_address ? m_address(id) : u"cid:"_s + id;
        } else if (isInlinePicture(source)) {
            address = source;
        }
        const QString alternative = attributes.value(u"alt"_s).simplified().left(200);
        if (address.isEmpty())
            return alternative.isEmpty() ? QString() : u'[' + alternative.toHtmlEscaped() + u']';
        return u"<img src=\""_s + address.toHtmlEscaped() + u"\" alt=\""_s
            + alternative.toHtmlEscaped() + u'"' + size(attributes) + u'>';
    }

    static QString size(const HtmlAttributes &attributes)
    {
        QString text;
        for (const QString &name : {u"width"_s, u"height"_s}) {
            const QString value = presentation(name, attributes.value(name));
            if (!value.isEmpty())
                text += u' ' + name + u"=\""_s + value + u'"';
        }
        return text;
    }

    QString kept(const QString &element, const HtmlAttributes &attributes)
    {
        QStringList names = attributes.keys();
        names.sort();
        QString text;
        for (const QString &name : std::as_const(names)) {
            const QString given = attributes.value(name);
            const QString value = name == "style"_L1
                ? filteredStyle(given, result.remoteBlocked)
                : presentation(name, given);
            if (!value.isEmpty())
                text += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
        }
        if (element == "a"_L1) {
            const QString link = safeLink(attributes.value(u"href"_s)).toHtmlEscaped();
            if (!link.isEmpty())
                text += u" href=\""_s + link + u"\" title=\""_s + link + u'"';
        }
        return text;
    }

    const PictureAddress &m_address;
    QList<Open> m_open;
    int m_dropped = 0;
    int m_elements = 0;
    int m_tables = 0;
};

} // namespace

SanitisedHtml sanitiseHtml(const QString &html, const PictureAddress &address)
{
    Sanitiser sanitiser(address);
    if (!readHtml(html.left(LongestOutput), sanitiser))
        sanitiser.result.cut = true;
    sanitiser.closeAll();
    sanitiser.result.cut = sanitiser.result.cut || html.size() > LongestOutput;
    return sanitiser.result;
}

} // namespace skranke::mail
