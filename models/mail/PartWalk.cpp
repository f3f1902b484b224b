#include "mail/PartWalk.h"

#include "mail/EncodedWords.h"
#include "mail/HeaderText.h"
#include "mail/HtmlText.h"
#include "mail/MailLimits.h"
#include "mail/PartContent.h"
#include "mail/PlainText.h"

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

struct Body {
    QString text;
    QString html;

    bool isEmpty() const { return text.isEmpty() && html.isEmpty(); }
};

struct LeafKind {
    QString type;
    QString name;
    QByteArray charset;
    QString disposition;
    QString contentId;
    bool flowed = false;
    bool delSp = false;
};

QString parameter(GMimeContentType *type, const char *name)
{
    return fromUtf8(g_mime_content_type_get_parameter(type, name));
}

QString withoutBrackets(const QString &id)
{
    QString bare = id.trimmed();
    if (bare.startsWith(u'<'))
        bare.remove(0, 1);
    if (bare.endsWith(u'>'))
        bare.chop(1);
    return bare;
}

QString mimeTypeOf(GMimeContentType *type)
{
    const OwnedText text(g_mime_content_type_get_mime_type(type));
    return cleanedHeader(fromUtf8(text.get())).toLower();
}

LeafKind kindOf(GMimeObject *object)
{
    const HeaderFields fields(object);
    const OwnedParserOptions options = lenientOptions();
    LeafKind kind;
    GMimeContentType *const declared = g_mime_object_get_content_type(object);
    kind.type = declared ? mimeTypeOf(declared) : u"text/plain"_s;
    const QByteArray typeField = repairedWords(fields.first("content-type"));
    const Owned<GMimeContentType> type(
        g_mime_content_type_parse(options.get(), typeField.constData()));
    if (type && !typeField.trimmed().isEmpty()) {
        kind.name = parameter(type.get(), "name");
        kind.charset = parameter(type.get(), "charset").toLatin1();
        kind.flowed = parameter(type.get(), "format").toLower() == "flowed"_L1;
        kind.delSp = parameter(type.get(), "delsp").toLower() == "yes"_L1;
    }
    const QByteArray dispositionField = repairedWords(fields.first("content-disposition"));
    if (!dispositionField.trimmed().isEmpty()) {
        const Owned<GMimeContentDisposition> disposition(
            g_mime_content_disposition_parse(options.get(), dispositionField.constData()));
        kind.disposition =
            fromUtf8(g_mime_content_disposition_get_disposition(disposition.get())).toLower();
        const QString name =
            fromUtf8(g_mime_content_disposition_get_parameter(disposition.get(), "filename"));
        if (!name.isEmpty())
            kind.name = name;
    }
    kind.contentId = withoutBrackets(decodedHeader(fields.first("content-id")));
    return kind;
}

class PartWalk {
public:
    WalkedMail result;

    Body collect(GMimeObject *object, bool mayBeNamed)
    {
        if (GMIME_IS_MULTIPART(object))
            return collectMultipart(GMIME_MULTIPART(object));
        if (GMIME_IS_MESSAGE_PART(object)) {
            keepEnclosed(GMIME_MESSAGE_PART(object));
            return {};
        }
        if (GMIME_IS_PART(object))
            return collectLeaf(GMIME_PART(object), mayBeNamed);
        return {};
    }

private:
    Body collectMultipart(GMimeMultipart *multipart)
    {
        GMimeContentType *const type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const bool alternative = g_mime_content_type_is_type(type, "multipart", "alternative");
        QList<Body> bodies;
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i) {
            const Body body =
                collect(g_mime_multipart_get_part(multipart, i), alternative || count == 1);
            if (!body.isEmpty())
                bodies.append(body);
        }
        return alternative ? chosen(bodies) : joined(bodies);
    }

    static Body chosen(const QList<Body> &bodies)
    {
        Body best;
        for (const Body &body : bodies) {
            if (best.text.trimmed().isEmpty())
                best.text = body.text;
            if (!body.html.isEmpty())
                best.html = body.html;
        }
        return best;
    }

    Body joined(const QList<Body> &bodies)
    {
        if (bodies.size() == 1)
            return bodies.first();
        bool anyHtml = false;
        for (const Body &body : bodies)
            anyHtml = anyHtml || !body.html.isEmpty();
        Body whole;
        for (const Body &body : bodies) {
            const QString text = readable(body);
            if (!whole.text.isEmpty() && !text.isEmpty())
                whole.text += whole.text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
            whole.text += text;
            if (anyHtml)
                whole.html += body.html.isEmpty() ? htmlOfText(body.text) : body.html;
        }
        return whole;
    }

    Body collectLeaf(GMimePart *part, bool mayBeNamed)
    {
        const LeafKind kind = kindOf(GMIME_OBJECT(part));
        const QByteArray content = decodedContent(part);
        if (kind.type == "message/delivery-status"_L1)
            result.deliveryStatus += content + "\n\n";
        if (kind.type == "message/disposition-notification"_L1)
            result.isReadReceipt = true;
        if (kind.type == "text/rfc822-headers"_L1 && result.returnedHead.isEmpty())
            result.returnedHead = HeaderFields::inText(content);

        const bool readableType =
            kind.type == "text/plain"_L1 || kind.type == "text/html"_L1 || kind.type == "text"_L1;
        const bool isBody = readableType && kind.disposition != "attachment"_L1
            && (kind.name.isEmpty() || mayBeNamed);
        if (!isBody) {
            keep({kind.name, kind.type, content, kind.contentId,
                  kind.disposition == "inline"_L1 || !kind.contentId.isEmpty()});
            return {};
        }
        return kind.type == "text/html"_L1 ? htmlBody(kind, content) : textBody(kind, content);
    }

    Body textBody(const LeafKind &kind, const QByteArray &content)
    {
        QString text = normalisedText(decodedText(capped(content), kind.charset, result.remarks));
        if (kind.flowed)
            text = unflowed(text, kind.delSp);
        return {cut(text, LongestText), {}};
    }

    Body htmlBody(const LeafKind &kind, const QByteArray &content)
    {
        const QByteArray charset = kind.charset.isEmpty() ? charsetInHtml(content) : kind.charset;
        const QString html = normalisedText(decodedText(capped(content), charset, result.remarks));
        return {{}, cut(html, LongestHtml)};
    }

    QByteArray capped(const QByteArray &content)
    {
        constexpr qsizetype MostBytes = 4 * LongestHtml;
        if (content.size() <= MostBytes)
            return content;
        remarkOnce(u"a very long text was cut"_s);
        return content.left(MostBytes);
    }

    QString cut(const QString &text, qsizetype longest)
    {
        if (text.size() <= longest)
            return text;
        remarkOnce(u"a very long text was cut"_s);
        return text.left(longest);
    }

    void keepEnclosed(GMimeMessagePart *part)
    {
        const LeafKind kind = kindOf(GMIME_OBJECT(part));
        GMimeMessage *const enclosed = g_mime_message_part_get_message(part);
        QByteArray content;
        QString name = kind.name;
        if (enclosed) {
            content = written([enclosed](GMimeStream *stream) {
                g_mime_object_write_to_stream(GMIME_OBJECT(enclosed), nullptr, stream);
            });
            const HeaderFields head(GMIME_OBJECT(enclosed));
            if (result.returnedHead.isEmpty())
                result.returnedHead = head;
            if (name.isEmpty())
                name = decodedHeader(head.first("subject")).replace(u'/', u'-').left(60);
        }
        if (!name.isEmpty() && !name.endsWith(".eml"_L1, Qt::CaseInsensitive))
            name += u".eml"_s;
        keep({name, u"message/rfc822"_s, content, kind.contentId, false});
    }

    void keep(MailPart part)
    {
        if (result.parts.size() >= MostParts) {
            remarkOnce(u"parts beyond the 10,000th were left in the raw mail"_s);
            return;
        }
        if (part.type.isEmpty() || !part.type.contains(u'/'))
            part.type = u"application/octet-stream"_s;
        part.name = safeFileName(part.name, u"part-%1"_s.arg(result.parts.size() + 1), part.type);
        result.parts.append(std::move(part));
    }

    QString readable(const Body &body)
    {
        return body.text.trimmed().isEmpty() && !body.html.isEmpty()
            ? cut(textOfHtml(body.html, result.remarks), LongestText)
            : body.text;
    }

    void remarkOnce(const QString &text)
    {
        if (!result.remarks.contains(text))
            result.remarks.append(text);
    }

public:
    void finish(const Body &body)
    {
        result.text = readable(body);
        result.html = body.html;
        result.remarks.removeDuplicates();
    }
};

} // namespace

WalkedMail walkParts(GMimeMessage *message)
{
    PartWalk walk;
    GMimeObject *const root = g_mime_message_get_mime_part(message);
    const Body body = root ? walk.collect(root, true) : Body();
    walk.finish(body);
    return std::move(walk.result);
}

} // namespace skranke::mail
