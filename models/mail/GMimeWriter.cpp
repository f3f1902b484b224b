#include "mail/GMimeWriter.h"

#include "mail/AddressHeader.h"
#include "mail/GMimeHandle.h"
#include "mail/HeaderText.h"
#include "mail/PlainText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

/// RFC 5322 lets References grow without end; the first and the newest ids keep a thread together.
constexpr qsizetype MostIdsWritten = 30;

bool isUsableId(const QString &id)
{
    static const QRegularExpression usable(u"^[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,200}$"_s);
    return usable.match(id).hasMatch();
}

QByteArray bracketed(const QString &id)
{
    return '<' + id.toLatin1() + '>';
}

std::optional<Error> faultIn(const OutgoingMail &mail)
{
    const auto fault = [](const QString &what, const QString &value) {
        return Error{ErrorKind::Invalid, Reason::None, {value}, what};
    };
    if (!isUsableAddress(mail.from.address))
        return fault(u"the sender's address is not usable"_s, mail.from.address);
    if (mail.to.isEmpty() && mail.cc.isEmpty())
        return fault(u"there is no recipient"_s, {});
    for (const Mailbox &recipient : mail.to + mail.cc) {
        if (!isUsableAddress(recipient.address))
            return fault(u"a recipient's address is not usable"_s, recipient.address);
    }
    if (!isUsableId(mail.messageId))
        return fault(u"the message id is not usable"_s, mail.messageId);
    return std::nullopt;
}

void addMailbox(InternetAddressList *list, const Mailbox &mailbox)
{
    const QString name = cleanedHeader(mailbox.name);
    const Owned<InternetAddress> address(
        internet_address_mailbox_new(name.isEmpty() ? nullptr : name.toUtf8().constData(),
                                     mailbox.address.toUtf8().constData()));
    internet_address_set_charset(address.get(), "utf-8");
    internet_address_list_add(list, address.get());
}

Owned<GMimeDataWrapper> wrapped(const QByteArray &content)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        content.constData(), static_cast<size_t>(content.size())));
    return Owned<GMimeDataWrapper>(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
}

/// Set from a stream: GMime's own text setter may choose ISO-8859-1.
Owned<GMimePart> textPart(const QString &text)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    QString lines = normalisedText(text);
    if (!lines.endsWith(u'\n'))
        lines += u'\n';
    const auto content = wrapped(lines.toUtf8());
    g_mime_part_set_content(part.get(), content.get());
    return part;
}

/// MIME forbids base64 for messages, so an enclosed mail travels as an opaque file.
std::pair<QByteArray, QByteArray> mediaType(const QString &type)
{
    static const QRegularExpression wellFormed(u"^([a-z0-9.+_-]+)/([a-z0-9.+_-]+)$"_s);
    const auto match = wellFormed.match(type);
    if (!match.hasMatch() || match.captured(1) == "message"_L1
        || match.captured(1) == "multipart"_L1)
        return {"application", "octet-stream"};
    return {match.captured(1).toLatin1(), match.captured(2).toLatin1()};
}

Owned<GMimePart> attachment(const MailPart &given)
{
    const auto [media, subtype] = mediaType(given.type.toLower());
    Owned<GMimePart> part(g_mime_part_new_with_type(media.constData(), subtype.constData()));
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()),
                                  given.isInline ? GMIME_DISPOSITION_INLINE
                                                 : GMIME_DISPOSITION_ATTACHMENT);
    const QString name = safeFileName(given.name, u"attachment"_s, given.type);
    g_mime_part_set_filename(part.get(), name.toUtf8().constData());
    if (isUsableId(given.contentId))
        g_mime_object_set_content_id(GMIME_OBJECT(part.get()), given.contentId.toLatin1());
    const auto content = wrapped(given.content);
    g_mime_part_set_content(part.get(), content.get());
    return part;
}

void setHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), "utf-8");
}

void setThreading(GMimeMessage *message, const OutgoingMail &mail)
{
    if (isUsableId(mail.inReplyTo))
        setHeader(message, "In-Reply-To", bracketed(mail.inReplyTo));
    QStringList ids;
    for (const QString &id : mail.references) {
        if (isUsableId(id) && !ids.contains(id))
            ids.append(id);
    }
    while (ids.size() > MostIdsWritten)
        ids.removeAt(1);
    QByteArray references;
    for (const QString &id : std::as_const(ids))
        references += (references.isEmpty() ? "" : " ") + bracketed(id);
    if (!references.isEmpty())
        setHeader(message, "References", references);
}

void setAutomatic(GMimeMessage *message)
{
    setHeader(message, "Auto-Submitted", "auto-replied");
    setHeader(message, "Precedence", "bulk");
    setHeader(message, "X-Auto-Response-Suppress", "All");
}

void setBody(GMimeMessage *message, const OutgoingMail &mail)
{
    const auto text = textPart(mail.text);
    if (mail.parts.isEmpty()) {
        g_mime_message_set_mime_part(message, GMIME_OBJECT(text.get()));
        return;
    }
    const Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(mixed.get(), GMIME_OBJECT(text.get()));
    for (const MailPart &given : mail.parts) {
        const auto part = attachment(given);
        g_mime_multipart_add(mixed.get(), GMIME_OBJECT(part.get()));
    }
    g_mime_message_set_mime_part(message, GMIME_OBJECT(mixed.get()));
}

} // namespace

GMimeWriter::GMimeWriter()
{
    startGMime();
}

Result<QByteArray> GMimeWriter::write(const OutgoingMail &mail) const
{
    if (const auto fault = faultIn(mail))
        return tl::make_unexpected(*fault);

    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addMailbox(g_mime_message_get_from(message.get()), mail.from);
    for (const Mailbox &recipient : mail.to)
        addMailbox(g_mime_message_get_to(message.get()), recipient);
    for (const Mailbox &recipient : mail.cc)
        addMailbox(g_mime_message_get_cc(message.get()), recipient);
    g_mime_message_set_subject(message.get(), cleanedHeader(mail.subject).toUtf8().constData(),
                               "utf-8");
    const OwnedDate date(g_date_time_new_from_unix_utc(toUnix(mail.date)));
    if (!date)
        return fail(ErrorKind::Invalid, u"the date is out of range"_s);
    g_mime_message_set_date(message.get(), date.get());
    g_mime_message_set_message_id(message.get(), mail.messageId.toLatin1().constData());
    setThreading(message.get(), mail);
    if (!mail.caseNumber.isEmpty())
        setHeader(message.get(), "X-Skranke-Case", cleanedHeader(mail.caseNumber).toUtf8());
    if (mail.automatic)
        setAutomatic(message.get());
    setBody(message.get(), mail);

    const OwnedFormatOptions format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_format_options_set_param_encoding_method(format.get(),
                                                    GMIME_PARAM_ENCODING_METHOD_RFC2231);
    return written([&](GMimeStream *stream) {
        g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), format.get(), stream);
    });
}

} // namespace skranke::mail
