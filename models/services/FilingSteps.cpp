// What a mail makes of a case: a new one, a message, an answer, a bounce, an acknowledgement.
#include "services/Filing.h"

#include "services/CaseSteps.h"
#include "services/Correspondence.h"
#include "services/Events.h"
#include "services/Letters.h"
#include "services/MailSettings.h"
#include "services/Registration.h"

#include <algorithm>

namespace skranke::services {

namespace {

/// Subject of a mail that has none: its first words.
QString subjectOf(const IncomingMail &mail)
{
    if (!mail.subject.trimmed().isEmpty())
        return mail.subject.simplified();
    constexpr qsizetype Enough = 80;
    return mail.text.left(4 * Enough).simplified().left(Enough);
}

QString authorOf(const IncomingMail &mail)
{
    if (!mail.from.name.trimmed().isEmpty())
        return mail.from.name.trimmed();
    return mail.from.address.isEmpty() ? QStringLiteral("?") : mail.from.address;
}

QStringList addressesOf(const QList<Mailbox> &mailboxes)
{
    QStringList addresses;
    for (const Mailbox &mailbox : mailboxes)
        addresses.append(mailbox.address);
    return addresses;
}

} // namespace

Result<Case> Filing::newCase(const IncomingMail &mail, const Completeness &completeness,
                             const ThreadDecision &place)
{
    Case value;
    value.source = Source::Email;
    value.subject = subjectOf(mail);
    value.description = mail.text;
    value.submitted = submittedAt(mail, m_now);
    value.claimsToBelongTo = place.claims;
    value.linkedTo = place.linkedTo;
    value.checklist = checklistFrom(completeness);
    value.unread = true;
    if (!mail.from.address.isEmpty())
        value.contact = contactFor(m_work, mail.from.address, mail.from.name).id;
    registerCase(m_work, value, nullptr, m_now);
    return value;
}

Result<Case> Filing::existing(CaseId id)
{
    auto value = m_work.cases().find(id);
    if (!value)
        return fail(ErrorKind::NotFound);
    return *std::move(value);
}

Result<Case> Filing::answered(Case value, const IncomingMail &mail, const QString &side)
{
    recordBySystem(m_work, m_now, value.id, EventKind::MessageAdded, toCode(MessageKind::Incoming),
                   {}, authorOf(mail), toCode(mail.automatic));
    if (mail.automatic != Automatic::No)
        return value;

    value.unread = true;
    if (!side.isEmpty())
        return saved(m_work, std::move(value));
    TransitionRequest request;
    request.byCustomersReply = true;
    if (value.state == State::WaitingCustomer)
        request.transition = Transition::AnswerReceived;
    else if (value.state == State::Published || !isOpen(value.state))
        request.transition = Transition::Reopen;
    else
        return saved(m_work, std::move(value));

    WorkflowFacts facts;
    facts.now = m_now;
    facts.customerWrote = submittedAt(mail, m_now);
    return move(m_work, nullptr, value, request, facts, nullptr);
}

void Filing::noteBounce(const Case &value, const IncomingMail &mail)
{
    const QString address = mail.report ? mail.report->failedRecipient : QString();
    recordBySystem(m_work, m_now, value.id, EventKind::MailBounced, {}, {}, address,
                   mail.report ? mail.report->diagnostic : QString());
    auto contact = m_work.registers().contactByAddress(address);
    if (!contact || contact->bouncing)
        return;
    contact->bouncing = true;
    if (!m_work.registers().update(*contact))
        throw Failure({ErrorKind::Conflict, {}, {contact->name}, {}});
}

void Filing::acknowledge(const Case &value, const IncomingMail &mail)
{
    const QString address = mail.from.address;
    if (mail.automatic != Automatic::No || domainOf(address).isEmpty() || isOurs(m_work, address))
        return;
    if (m_work.messages().automaticSince(address, m_now - AutomaticWindow) >= AutomaticLimit)
        return;
    const auto text =
        letter(m_work, value, acknowledgementKind(m_work, value, m_now), nullptr, m_now);
    if (!text)
        throw Failure(text.error());
    const auto sent = compose(m_work, m_writer, value, Purpose::Acknowledgement,
                              {*text, {address}, {}, {}}, nullptr, m_now);
    if (!sent)
        throw Failure(sent.error());
}

Message Filing::store(const Case &value, const IncomingMail &mail, const QByteArray &digest,
                      const ThreadDecision &place)
{
    Message message;
    message.caseId = value.id;
    message.kind = MessageKind::Incoming;
    message.automatic = mail.automatic;
    message.authorName = authorOf(mail);
    message.authorAddress = mail.from.address;
    message.recipients = addressesOf(mail.to);
    message.copies = addressesOf(mail.cc);
    message.at = submittedAt(mail, m_now);
    message.subject = mail.subject;
    message.text = mail.text;
    message.html = mail.html;
    message.messageId = mail.messageId;
    message.inReplyTo = mail.inReplyTo;
    message.references = mail.references;
    message.threadReason = place.reason;
    message.side = place.side;
    message.rawSha256 = digest;
    for (const MailPart &part : mail.parts) {
        Attachment attachment;
        attachment.name = part.name;
        attachment.type = part.type;
        attachment.size = part.content.size();
        attachment.sha256 = m_work.blobs().put(part.content);
        attachment.contentId = part.contentId;
        attachment.isInline = part.isInline;
        message.attachments.append(attachment);
    }
    m_work.messages().insert(message);
    return message;
}

} // namespace skranke::services
