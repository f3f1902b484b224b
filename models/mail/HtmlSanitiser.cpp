#include "mail/HtmlSanitiser.h"

#include "mail/CssFilter.h"
#include "mail/HtmlEvents.h"
#include "mail/HtmlRules.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

constexpr int MostElements = 20'000;
constexpr qsizetype LongestOutput = 4'000'000;
/// The cost of laying out tables in tables doubles with each level.
constexpr int DeepestTable = 6;

class Sanitiser : public HtmlHandler {
public:
    Sanitiser(const PictureAddress &address, RemotePictures remote)
        : m_address(address), m_remote(remote)
    {
    }

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
        static const QRegularExpression fetches(u"@import|url\\s*\\(\\s*[\"']?\\s*(?:https?:)?//"_s,
                                                QRegularExpression::CaseInsensitiveOption);
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
        } else if (m_remote == RemotePictures::Named && isRemote(source)) {
            address = safeLink(source.startsWith("//"_L1) ? u"https:"_s + source : source);
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
            const QString value = name == "style"_L1 ? filteredStyle(given, result.remoteBlocked)
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
    const RemotePictures m_remote;
    QList<Open> m_open;
    int m_dropped = 0;
    int m_elements = 0;
    int m_tables = 0;
};

} // namespace

SanitisedHtml sanitiseHtml(const QString &html, const PictureAddress &address,
                           RemotePictures remote)
{
    Sanitiser sanitiser(address, remote);
    if (!readHtml(html.left(LongestOutput), sanitiser))
        sanitiser.result.cut = true;
    sanitiser.closeAll();
    sanitiser.result.cut = sanitiser.result.cut || html.size() > LongestOutput;
    return sanitiser.result;
}

} // namespace skranke::mail
