#include "mail/HtmlText.h"

#include "mail/CssFilter.h"
#include "mail/HtmlEvents.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

bool isBlock(const QString &element)
{
    static const QSet<QString> blocks = {
        u"div"_s,   u"section"_s, u"article"_s,  u"header"_s, u"footer"_s,  u"main"_s,  u"nav"_s,
        u"aside"_s, u"table"_s,   u"tr"_s,       u"form"_s,   u"address"_s, u"dt"_s,    u"dd"_s,
        u"li"_s,    u"center"_s,  u"fieldset"_s, u"figure"_s, u"caption"_s, u"thead"_s, u"tbody"_s,
    };
    return blocks.contains(element);
}

bool isParagraph(const QString &element)
{
    static const QSet<QString> paragraphs = {
        u"p"_s,  u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,  u"h5"_s,
        u"h6"_s, u"ul"_s, u"ol"_s, u"dl"_s, u"pre"_s, u"blockquote"_s,
    };
    return paragraphs.contains(element);
}

bool isHidden(const QString &element, const HtmlAttributes &attributes)
{
    static const QSet<QString> silent = {
        u"head"_s,   u"title"_s,  u"script"_s,   u"style"_s, u"template"_s, u"object"_s,
        u"iframe"_s, u"select"_s, u"textarea"_s, u"svg"_s,   u"math"_s,
    };
    return silent.contains(element) || attributes.contains(u"hidden"_s)
        || hides(attributes.value(u"style"_s));
}

class TextBuilder : public HtmlHandler {
public:
    void open(const QString &element, const HtmlAttributes &attributes) override
    {
        if (m_hidden > 0 || isHidden(element, attributes)) {
            ++m_hidden;
            return;
        }
        if (element == "br"_L1) {
            m_breaks = std::min(m_breaks + 1, 2);
        } else if (element == "hr"_L1) {
            breakLine(1);
            append(QString(32, u'_'));
            breakLine(1);
        } else if (element == "img"_L1) {
            const QString alternative = attributes.value(u"alt"_s).simplified();
            if (!alternative.isEmpty())
                append(u'[' + alternative + u']');
        } else if (element == "a"_L1) {
            m_links.append({attributes.value(u"href"_s).trimmed(), m_text.size()});
        } else if ((element == "td"_L1 || element == "th"_L1) && m_breaks == 0) {
            m_space = true;
        }
        if (isParagraph(element))
            breakLine(m_lists.isEmpty() || element == "p"_L1 ? 2 : 1);
        else if (isBlock(element))
            breakLine(1);
        if (element == "blockquote"_L1)
            ++m_quotes;
        else if (element == "pre"_L1)
            ++m_pre;
        else if (element == "ul"_L1 || element == "ol"_L1)
            m_lists.append(element == "ol"_L1 ? 1 : 0);
        else if (element == "li"_L1)
            openItem();
    }

    void close(const QString &element) override
    {
        if (m_hidden > 0) {
            --m_hidden;
            return;
        }
        if (element == "a"_L1 && !m_links.isEmpty())
            closeLink(m_links.takeLast());
        if (isParagraph(element))
            breakLine(m_lists.size() > 1 ? 1 : 2);
        else if (isBlock(element))
            breakLine(1);
        if (element == "blockquote"_L1 && m_quotes > 0)
            --m_quotes;
        else if (element == "pre"_L1 && m_pre > 0)
            --m_pre;
        else if ((element == "ul"_L1 || element == "ol"_L1) && !m_lists.isEmpty())
            m_lists.removeLast();
    }

    void text(const QString &text) override
    {
        if (m_hidden > 0)
            return;
        if (m_pre > 0) {
            appendPreformatted(text);
            return;
        }
        for (const QChar c : text) {
            if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t')
                m_space = true;
            else
                append(c == QChar::Nbsp ? QString(u' ') : QString(c));
        }
    }

    QString take()
    {
        static const QRegularExpression trailing(u"[ \\t]+(?=\\n|$)"_s);
        static const QRegularExpression gaps(u"\\n{3,}"_s);
        return m_text.replace(trailing, QString()).replace(gaps, u"\n\n"_s).trimmed();
    }

private:
    struct Link {
        QString address;
        qsizetype start;
    };

    void breakLine(int lines) { m_breaks = std::max(m_breaks, lines); }

    void append(const QString &text)
    {
        flushBreaks();
        if (m_space && !m_text.isEmpty() && !m_text.endsWith(u'\n') && !m_text.endsWith(u' '))
            m_text.append(u' ');
        m_space = false;
        m_text.append(text);
    }

    void appendPreformatted(const QString &text)
    {
        m_space = false;
        for (const QChar c : text) {
            if (c == u'\n') {
                ++m_breaks;
            } else if (c != u'\r') {
                flushBreaks();
                m_text.append(c);
            }
        }
    }

    void flushBreaks()
    {
        if (m_text.isEmpty()) {
            m_text = quotePrefix(m_quotes);
        } else if (m_breaks > 0) {
            for (int line = 1; line < m_breaks; ++line)
                m_text += u'\n' + quotePrefix(std::min(m_quotes, m_lineQuotes));
            m_text += u'\n' + quotePrefix(m_quotes);
            m_space = false;
        }
        m_lineQuotes = m_quotes;
        m_breaks = 0;
    }

    static QString quotePrefix(int quotes)
    {
        return quotes == 0 ? QString() : QString(std::min(quotes, 20), u'>') + u' ';
    }

    void openItem()
    {
        const qsizetype depth = std::min<qsizetype>(m_lists.size(), 8);
        const QString indent(depth > 1 ? (depth - 1) * 2 : 0, u' ');
        const bool numbered = !m_lists.isEmpty() && m_lists.last() > 0;
        append(indent + (numbered ? QString::number(m_lists.last()++) + u". "_s : u"- "_s));
    }

    void closeLink(const Link &link)
    {
        static const QRegularExpression worthShowing(u"^(https?://|mailto:)"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
        if (!worthShowing.match(link.address).hasMatch() || link.address.size() > 2000)
            return;
        QString address = link.address;
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address = address.mid(7).section(u'?', 0, 0);
        const QString words = m_text.mid(link.start).trimmed();
        if (words.isEmpty() || address.isEmpty())
            return;
        QString shown = words;
        if (shown.endsWith(u'/'))
            shown.chop(1);
        if (!address.contains(shown, Qt::CaseInsensitive) || !shown.contains(u'.'))
            append(u" ("_s + address + u')');
    }

    QString m_text;
    QList<Link> m_links;
    QList<int> m_lists; ///< 0 for bullets, else the next number
    int m_hidden = 0;
    int m_quotes = 0;
    int m_lineQuotes = 0; ///< of the line being written
    int m_pre = 0;
    int m_breaks = 0;
    bool m_space = false;
};

} // namespace

QString textOfHtml(const QString &html, QStringList &remarks)
{
    TextBuilder builder;
    if (!readHtml(html, builder))
        remarks.append(u"the HTML was nested too deeply to be read to its end"_s);
    return builder.take();
}

QString htmlOfText(const QString &text)
{
    return u"<div style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</div>"_s;
}

} // namespace skranke::mail
