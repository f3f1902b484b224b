#include "services/Correspondence.h"

#include "services/MailSettings.h"
#include "services/Signing.h"

#include <QRegularExpression>
#include <QUuid>

namespace skranke::services {

namespace {

QString newHeaderId(const Case &value, const QString &deskAddress)
{
    QString domain = domainOf(deskAddress);
    if (domain.isEmpty())
        domain = QStringLiteral("skranke.invalid");
    return QStringLiteral("skranke.%1.%2@%3")
        .arg(value.number.toString(), QUuid::createUuid().toString(QUuid::Id128), domain);
}

/// What our mail answers: the newest mail of the conversation and everything it answered. What is
/// said on the side is another conversation, and neither names the other's mail.
void threadOnto(OutgoingMail &mail, const QList<Message> &conversation, const QString &side)
{
    for (auto message = conversation.crbegin(); message != conversation.crend(); ++message) {
        if (message->messageId.isEmpty() || message->side != side)
            continue;
        mail.inReplyTo = message->messageId;
        mail.references = message->references;
        mail.references.append(message->messageId);
        return;
    }
}

} // namespace

Result<QList<MailPart>> partsOf(UnitOfWork &work, const OutgoingText &text)
{
    QList<MailPart> parts;
    if (auto valid = checkFiles(text.files); !valid)
        return tl::make_unexpected(valid.error());
    for (const AttachmentId id : text.attachments) {
        const auto attachment = work.messages().attachment(id);
        const auto content = attachment ? work.blobs().get(attachment->sha256) : std::nullopt;
        if (!content)
            return fail(ErrorKind::NotFound);
        parts.append({attachment->name, attachment->type, *content, {}, false});
    }
    for (const OutgoingFile &file : text.files)
        parts.append({file.name, file.type, file.content, {}, false});
    return parts;
}

namespace {

Mailbox mailboxFor(UnitOfWork &work, const QString &typed)
{
    const QString address = typed.trimmed().toLower();
    const auto contact = work.registers().contactByAddress(address);
    const bool named = contact && contact->name != contact->address;
    return {named ? contact->name : QString(), address};
}

} // namespace

QList<Mailbox> mailboxesFor(UnitOfWork &work, const QStringList &addresses)
{
    QList<Mailbox> mailboxes;
    for (const QString &address : addresses)
        if (!address.trimmed().isEmpty())
            mailboxes.append(mailboxFor(work, address));
    return mailboxes;
}

namespace {

QStringList addressesOf(const QList<Mailbox> &mailboxes)
{
    QStringList addresses;
    for (const Mailbox &mailbox : mailboxes)
        addresses.append(mailbox.address);
    return addresses;
}

QList<Mailbox> recipientsOf(UnitOfWork &work, const Case &value, const OutgoingText &text)
{
    if (!text.recipients.isEmpty())
        return mailboxesFor(work, text.recipients);
    const auto contact = value.contact ? work.registers().contact(value.contact) : std::nullopt;
    return contact ? mailboxesFor(work, {contact->address}) : QList<Mailbox>();
}

Message filed(const OutgoingMail &mail, Purpose purpose, const Case &value, const Agent *actor)
{
    Message message;
    message.caseId = value.id;
    message.kind = MessageKind::Outgoing;
    message.purpose = purpose;
    message.automatic = mail.automatic ? Automatic::AutoReply : Automatic::No;
    message.agent = actor ? actor->id : AgentId{};
    message.authorName = actor ? actor->name : mail.from.name;
    message.authorAddress = mail.from.address;
    message.recipients = addressesOf(mail.to);
    message.copies = addressesOf(mail.cc);
    message.at = mail.date;
    message.subject = mail.subject;
    message.text = mail.text;
    message.messageId = mail.messageId;
    message.inReplyTo = mail.inReplyTo;
    message.references = mail.references;
    message.threadReason = ThreadReason::Manual;
    return message;
}

} // namespace

Desk deskOf(UnitOfWork &work)
{
    Desk desk;
    desk.name = work.settings().value(QStringLiteral("desk.name"), desk.name);
    desk.address = work.settings().value(QStringLiteral("desk.address"), desk.address);
    desk.language = fromCode<Language>(work.settings().value(QStringLiteral("desk.language"),
                                                             toCode(desk.language)))
                        .value_or(desk.language);
    desk.signature = work.settings().value(QStringLiteral("desk.signature"), {});
    return desk;
}

QString bareSubject(const Case &value)
{
    static const QRegularExpression prefixes(
        QStringLiteral("^((re|sv|vs|fw|fwd|aw|antw)\\s*:\\s*)+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markers(QStringLiteral("\\[#[0-9]{4}-[0-9]{6,9}\\]"));
    QString subject = value.subject;
    subject = subject.remove(markers).simplified();
    return subject.remove(prefixes);
}

QString replySubject(const Case &value)
{
    return QStringLiteral("Re: %1 %2").arg(bareSubject(value), value.number.marker());
}

Result<void> checkFiles(const QList<OutgoingFile> &files)
{
    qint64 size = 0;
    for (const OutgoingFile &file : files)
        size += file.content.size();
    if (size > MostAttached)
        return refuse(Reason::FileTooLarge, {QString::number(MostAttached / 1024 / 1024)});
    return {};
}

Attachment stored(UnitOfWork &work, const OutgoingFile &file)
{
    Attachment attachment;
    attachment.name = file.name;
    attachment.type = file.type;
    attachment.size = file.content.size();
    attachment.sha256 = work.blobs().put(file.content);
    return attachment;
}

Result<Message> compose(UnitOfWork &work, const MailWriter &writer, const Case &value,
                        Purpose purpose, const OutgoingText &text, const Agent *actor, Instant now)
{
    OutgoingMail mail;
    mail.to = recipientsOf(work, value, text);
    mail.cc = mailboxesFor(work, text.copies);
    mail.subject = replySubject(value);
    mail.text = signedLetter(work, value, text.text, actor);
    auto parts = partsOf(work, text);
    if (!parts)
        return tl::make_unexpected(parts.error());
    mail.parts = *std::move(parts);
    return post(work, writer, value, {std::move(mail), purpose, {}}, actor, now);
}

Result<Message> post(UnitOfWork &work, const MailWriter &writer, const Case &value, Posting posting,
                     const Agent *actor, Instant now)
{
    OutgoingMail &mail = posting.mail;
    if (mail.to.isEmpty())
        return refuse(Reason::RecipientMissing);
    if (!actor && (mail.to.size() > 1 || !mail.cc.isEmpty()))
        return fail(ErrorKind::Internal, QStringLiteral("automatic mail to more than one"));
    mail.from = senderFor(work, value.id);
    if (const QString own = actor ? personalSignature(work, actor->id).senderName : QString();
        !own.isEmpty())
        mail.from.name = own;
    mail.messageId = newHeaderId(value, mail.from.address);
    const QString side =
        posting.side ? posting.side->isEmpty() ? mail.messageId : *posting.side : QString();
    threadOnto(mail, work.messages().ofCase(value.id), side);
    mail.date = now;
    mail.caseNumber = value.number.toString();
    mail.automatic = actor == nullptr;

    const auto raw = writer.write(mail);
    if (!raw)
        return tl::make_unexpected(raw.error());

    Message message = filed(mail, posting.purpose, value, actor);
    message.side = side;
    message.rawSha256 = work.blobs().put(*raw);
    for (const MailPart &part : mail.parts)
        message.attachments.append(stored(work, {part.name, part.type, part.content}));
    work.messages().insert(message);

    OutgoingEntry entry;
    entry.caseId = value.id;
    entry.caseNumber = value.number;
    entry.message = message.id;
    entry.purpose = posting.purpose;
    entry.recipients = message.recipients.join(QStringLiteral(", "));
    entry.subject = mail.subject;
    entry.rawSha256 = message.rawSha256;
    entry.composedAt = now;
    work.outbox().insert(entry);
    return message;
}

std::optional<CaseNumber> numberInHeaderId(QStringView headerId)
{
    static const QRegularExpression ours(
        QStringLiteral("^skranke\\.([0-9]{4}-[0-9]{6,9})\\.[0-9a-f]{32}@"));
    const auto match = ours.match(headerId.toString());
    return match.hasMatch() ? CaseNumber::parse(match.capturedView(1)) : std::nullopt;
}

} // namespace skranke::services
