#include "services/Filing.h"

#include "services/CaseSteps.h"
#include "services/Events.h"
#include "services/Registration.h"
#include "services/ThreadLookup.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace skranke::services {

namespace {

Completeness completenessOfMail(const IncomingMail &mail)
{
    // A logo in a signature is no example of what is wrong.
    constexpr qsizetype SmallestExample = 4096;
    QStringList types;
    for (const MailPart &part : mail.parts)
        if (!part.isInline || part.content.size() >= SmallestExample)
            types.append(part.type);
    return completenessOf(mail.subject, mail.text, types);
}

/// Something that was read in a file that is no mail, for the person who opens the case.
QString readableStart(const QByteArray &raw)
{
    constexpr qsizetype Shown = 2000;
    QString text = QString::fromUtf8(raw.left(Shown));
    for (QChar &c : text)
        if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || c == QChar::ReplacementCharacter)
            c = u' ';
    return text.trimmed();
}

ReceivedResult recordedAs(IntakeResult result)
{
    switch (result) {
    case IntakeResult::Reply:
        return ReceivedResult::Reply;
    case IntakeResult::Automatic:
        return ReceivedResult::Automatic;
    case IntakeResult::Bounce:
        return ReceivedResult::Bounce;
    case IntakeResult::Unparsed:
        return ReceivedResult::Unparsed;
    case IntakeResult::Duplicate:
        return ReceivedResult::Duplicate;
    case IntakeResult::New:
    case IntakeResult::Failed:
        break;
    }
    return ReceivedResult::New;
}

} // namespace

Result<IntakeReport> Filing::file(const QString &source, const QByteArray &raw,
                                  const IncomingMail &mail)
{
    const QByteArray digest = QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex();
    if (!mail.messageId.isEmpty()) {
        const auto known = m_work.received().find(mail.messageId, {});
        if (known && known->rawSha256 != digest && known->result != ReceivedResult::Pending) {
            Message nothing;
            nothing.id = known->message;
            nothing.caseId = known->caseId;
            settle(source, digest, mail, ReceivedResult::Duplicate, nothing);
            return duplicate(*known, mail);
        }
    }

    IntakeReport report;
    report.mail = mail;
    report.completeness = completenessOfMail(mail);
    const ThreadDecision place = ThreadLookup(m_work, m_now).decide(mail);
    report.why = place.reason;

    const bool opens = !place.into;
    auto value = opens ? newCase(mail, report.completeness, place) : existing(place.into);
    if (!value)
        return tl::make_unexpected(value.error());
    const Message message = store(*value, mail, digest, place);
    report.attachments = message.attachments;

    if (mail.automatic == Automatic::Bounce) {
        report.result = IntakeResult::Bounce;
        noteBounce(*value, mail);
    } else if (mail.automatic != Automatic::No) {
        report.result = IntakeResult::Automatic;
    } else {
        report.result = opens ? IntakeResult::New : IntakeResult::Reply;
    }
    if (!opens) {
        value = answered(*std::move(value), mail, place.side);
        if (!value)
            return tl::make_unexpected(value.error());
    }
    m_work.cases().refreshSearchText(value->id);
    if (opens)
        acknowledge(*value, mail);

    settle(source, digest, mail, recordedAs(report.result), message);
    report.caseId = value->id;
    report.number = value->number;
    return report;
}

Result<IntakeReport> Filing::unreadable(const QString &source, const QByteArray &raw,
                                        const Error &error)
{
    const QString name = QFileInfo(source).fileName();
    Case value;
    value.source = Source::Email;
    value.subject = name;
    value.description = readableStart(raw);
    value.submitted = std::min(m_arrived.value_or(m_now), m_now);
    registerCase(m_work, value, nullptr, m_now);

    Attachment attachment;
    attachment.name = name.isEmpty() ? QStringLiteral("mail.eml") : name;
    attachment.type = QStringLiteral("application/octet-stream");
    attachment.size = raw.size();
    attachment.sha256 = m_work.blobs().put(raw);

    Message message;
    message.caseId = value.id;
    message.kind = MessageKind::Incoming;
    message.authorName = QStringLiteral("?");
    message.at = value.submitted;
    message.subject = value.subject;
    message.text = value.description;
    message.threadReason = ThreadReason::Unreadable;
    message.rawSha256 = attachment.sha256;
    message.attachments = {attachment};
    m_work.messages().insert(message);
    recordBySystem(m_work, m_now, value.id, EventKind::MessageAdded, toCode(message.kind), {}, {},
                   error.detail);
    value.unread = true;
    auto written = saved(m_work, value);
    if (!written)
        return tl::make_unexpected(written.error());
    m_work.cases().refreshSearchText(value.id);
    settle(source, attachment.sha256, {}, ReceivedResult::Unparsed, message);

    IntakeReport report;
    report.result = IntakeResult::Unparsed;
    report.caseId = value.id;
    report.number = value.number;
    report.why = ThreadReason::Unreadable;
    report.attachments = message.attachments;
    return report;
}

Result<IntakeReport> Filing::duplicate(const ReceivedMail &known, const IncomingMail &mail)
{
    IntakeReport report;
    report.result = IntakeResult::Duplicate;
    report.mail = mail;
    report.completeness = completenessOfMail(mail);
    report.caseId = known.caseId;
    if (const auto value = m_work.cases().find(known.caseId))
        report.number = value->number;
    if (const auto message = m_work.messages().find(known.message)) {
        report.why = message->threadReason;
        report.attachments = message->attachments;
    }
    return report;
}

void Filing::settle(const QString &source, const QByteArray &digest, const IncomingMail &mail,
                    ReceivedResult result, const Message &message)
{
    ReceivedMail received;
    received.rawSha256 = digest;
    received.headerId = mail.messageId;
    received.sourceName = source;
    received.storedAt = m_now;
    received.result = result;
    received.caseId = message.caseId;
    received.message = message.id;
    m_work.received().update(received);
}

} // namespace skranke::services
