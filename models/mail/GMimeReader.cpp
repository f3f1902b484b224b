#include "mail/GMimeReader.h"

#include "mail/AddressHeader.h"
#include "mail/AutomaticMail.h"
#include "mail/DeliveryReports.h"
#include "mail/GMimeHandle.h"
#include "mail/HeadRepair.h"
#include "mail/HeaderText.h"
#include "mail/MailLimits.h"
#include "mail/PartWalk.h"

#include <QThread>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace skranke::mail {

namespace {

std::optional<Instant> instantIn(QByteArrayView value)
{
    const OwnedDate date(
        g_mime_utils_header_decode_date(value.toByteArray().trimmed().constData()));
    if (!date)
        return std::nullopt;
    const Instant instant = fromUnix(g_date_time_to_unix(date.get()));
    const int year = g_date_time_get_year(date.get());
    if (year < FirstYear || year > LastYear)
        return std::nullopt;
    return instant;
}

std::optional<Instant> newestReceived(const HeaderFields &fields)
{
    std::optional<Instant> newest;
    const auto values = fields.all("received");
    for (const QByteArray &value : values) {
        const qsizetype semicolon = value.lastIndexOf(';');
        if (semicolon < 0)
            continue;
        const auto instant = instantIn(QByteArrayView(value).sliced(semicolon + 1));
        if (instant && (!newest || *instant > *newest))
            newest = instant;
    }
    return newest;
}

QList<Mailbox> allMailboxes(const HeaderFields &fields, QByteArrayView name)
{
    QList<Mailbox> mailboxes;
    const auto values = fields.all(name);
    for (const QByteArray &value : values)
        mailboxes += mailboxesIn(value);
    return mailboxes;
}

Mailbox senderOf(const HeaderFields &fields, QStringList &remarks)
{
    const QByteArray from = fields.first("from");
    const QList<Mailbox> named = mailboxesIn(from);
    if (!named.isEmpty())
        return named.first();
    if (const auto salvaged = salvagedMailbox(from);
        salvaged && isUsableAddress(salvaged->address)) {
        remarks.append(u"the From field was broken"_s);
        return *salvaged;
    }
    for (const char *const fallback : {"reply-to", "return-path"}) {
        QList<Mailbox> others = mailboxesIn(fields.first(fallback));
        if (others.isEmpty())
            continue;
        remarks.append(u"the sender was taken from %1"_s.arg(QLatin1String(fallback)));
        if (others.first().name.isEmpty())
            others.first().name = decodedHeader(from).remove(u'<').remove(u'>').trimmed();
        return others.first();
    }
    return {decodedHeader(from), {}};
}

void readHead(const HeaderFields &fields, IncomingMail &mail)
{
    mail.from = senderOf(fields, mail.remarks);
    mail.to = allMailboxes(fields, "to");
    mail.cc = allMailboxes(fields, "cc");
    mail.replyTo = allMailboxes(fields, "reply-to");
    mail.subject = decodedHeader(fields.first("subject"));
    mail.messageId = messageIdsIn(fields.first("message-id")).value(0);
    mail.inReplyTo = messageIdsIn(fields.first("in-reply-to")).value(0);
    mail.references = messageIdsIn(fields.all("references").join(' '));
    mail.caseMarker = decodedHeader(fields.first("x-skranke-case"));
    mail.received = newestReceived(fields);
    mail.date = instantIn(fields.first("date"));
}

void classify(const HeaderFields &fields, const WalkedMail &walked, IncomingMail &mail)
{
    mail.automatic = automaticOf(fields, mail.subject);
    if (!walked.deliveryStatus.isEmpty())
        mail.report = reportInStatus(walked.deliveryStatus);
    if (!mail.report)
        mail.report = reportInProse(fields, mail.from, mail.subject, mail.text);
    if (mail.report) {
        mail.automatic = mail.report->failed ? Automatic::Bounce : Automatic::Report;
        if (mail.report->originalMessageId.isEmpty())
            mail.report->originalMessageId =
                messageIdsIn(walked.returnedHead.first("message-id")).value(0);
        if (mail.caseMarker.isEmpty())
            mail.caseMarker = decodedHeader(walked.returnedHead.first("x-skranke-case"));
    } else if (walked.isReadReceipt || !walked.deliveryStatus.isEmpty()) {
        mail.automatic = Automatic::Report;
    }
}

Result<IncomingMail> parse(const QByteArray &raw)
{
    const RepairedMail repaired = repairHead(raw);
    if (!repaired.isMail)
        return fail(ErrorKind::Unreadable, u"no header field of a mail was found"_s);

    startGMime();
    const OwnedParserOptions options = lenientOptions();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        repaired.bytes.constData(), static_cast<size_t>(repaired.bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!message)
        return fail(ErrorKind::Unreadable, u"the mail's structure could not be parsed"_s);

    IncomingMail mail;
    mail.remarks = repaired.remarks;
    const HeaderFields fields(GMIME_OBJECT(message.get()));
    readHead(fields, mail);
    WalkedMail walked = walkParts(message.get());
    mail.text = walked.text;
    mail.html = walked.html;
    mail.parts = std::move(walked.parts);
    mail.remarks += walked.remarks;
    classify(fields, walked, mail);
    return mail;
}

} // namespace

GMimeReader::GMimeReader()
{
    startGMime();
}

Result<IncomingMail> GMimeReader::read(const QByteArray &raw) const
{
    if (raw.trimmed().isEmpty())
        return fail(ErrorKind::Unreadable, u"the mail is empty"_s);

    Result<IncomingMail> result = fail(ErrorKind::Internal, u"no thread to parse on"_s);
    const std::unique_ptr<QThread> thread(QThread::create([&raw, &result] {
        try {
            result = parse(raw);
        } catch (const std::exception &error) {
            result = fail(ErrorKind::Unreadable, QString::fromUtf8(error.what()));
        }
    }));
    thread->setStackSize(ParserStack);
    thread->start();
    thread->wait();
    return result;
}

} // namespace skranke::mail
