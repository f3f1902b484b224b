#include "mail/HtmlEvents.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace skranke::mail {

namespace {

/// libxml2 compares each attribute with all before it, so their number must be bounded.
constexpr int MostSeparatorsInTag = 1000;

QByteArray withoutAttributeFloods(const QByteArray &html)
{
    QByteArray bounded;
    bounded.reserve(html.size());
    bool inTag = false;
    int separators = 0;
    for (qsizetype at = 0; at < html.size(); ++at) {
        const char c = html[at];
        if (c == '>') {
            inTag = false;
        } else if (c == '<' && !inTag) {
            inTag = true;
            separators = 0;
        } else if (inTag && (c == ' ' || (c >= '\t' && c <= '\r') || c == '"' || c == '\'')
                   && ++separators > MostSeparatorsInTag) {
            continue;
        }
        bounded.append(c == '\0' ? ' ' : c);
    }
    return bounded;
}

struct Reading {
    HtmlHandler &handler;
    htmlParserCtxtPtr context = nullptr;
    int depth = 0;
    bool tooDeep = false;
};

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

void startElement(void *user, const xmlChar *name, const xmlChar **attributes)
{
    auto *reading = static_cast<Reading *>(user);
    if (reading->tooDeep)
        return;
    if (++reading->depth > DeepestHtml) {
        reading->tooDeep = true;
        xmlStopParser(reading->context);
        return;
    }
    HtmlAttributes values;
    for (const xmlChar **at = attributes; at && at[0]; at += 2)
        values.insert(fromXml(at[0]).toLower(), at[1] ? fromXml(at[1]) : QString());
    reading->handler.open(fromXml(name).toLower(), values);
}

void endElement(void *user, const xmlChar *name)
{
    auto *reading = static_cast<Reading *>(user);
    if (reading->tooDeep)
        return;
    --reading->depth;
    reading->handler.close(fromXml(name).toLower());
}

void characters(void *user, const xmlChar *text, int length)
{
    auto *reading = static_cast<Reading *>(user);
    if (!reading->tooDeep)
        reading->handler.text(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

void codeBlock(void *user, const xmlChar *text, int length)
{
    auto *reading = static_cast<Reading *>(user);
    if (!reading->tooDeep)
        reading->handler.code(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

void ignoreError(void *, const char *, ...) {}

struct ContextRelease {
    void operator()(htmlParserCtxtPtr context) const
    {
        if (context->myDoc)
            xmlFreeDoc(context->myDoc);
        htmlFreeParserCtxt(context);
    }
};

} // namespace

bool readHtml(const QString &html, HtmlHandler &handler)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);

    const QByteArray bytes = withoutAttributeFloods(html.toUtf8());
    if (bytes.trimmed().isEmpty())
        return true;
    const std::unique_ptr<htmlParserCtxt, ContextRelease> context(htmlNewParserCtxt());
    if (!context)
        return false;
    Reading reading{handler, context.get()};
    xmlSAXHandler sax{};
    sax.startElement = startElement;
    sax.endElement = endElement;
    sax.characters = characters;
    sax.ignorableWhitespace = characters;
    sax.cdataBlock = codeBlock;
    sax.error = ignoreError;
    sax.warning = ignoreError;
    sax.fatalError = ignoreError;
    *context->sax = sax;
    context->userData = &reading;
    if (xmlDocPtr document = htmlCtxtReadMemory(
            context.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                | HTML_PARSE_IGNORE_ENC)) {
        xmlFreeDoc(document);
    }
    return !reading.tooDeep;
}

} // namespace skranke::mail
