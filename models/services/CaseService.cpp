#include "services/CaseService.h"

#include "services/CaseReader.h"
#include "services/CaseSteps.h"
#include "services/Correspondence.h"
#include "services/Job.h"
#include "services/Registration.h"
#include "services/SideConversation.h"

namespace skranke::services {

namespace {

/// A pasted megabyte is a mistake; a long description is not.
constexpr qsizetype LongestText = 1'000'000;
constexpr qsizetype LongestSubject = 500;

Result<void> checkText(const QString &text, qsizetype longest)
{
    if (text.trimmed().isEmpty())
        return refuse(Reason::MessageMissing);
    if (text.size() > longest)
        return refuse(Reason::TextTooLong, {QString::number(longest)});
    return {};
}

Result<void> checkNewCase(const NewCase &request, Instant now)
{
    if (request.subject.trimmed().isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("subject")});
    if (request.subject.size() > LongestSubject)
        return refuse(Reason::TextTooLong, {QString::number(LongestSubject)});
    if (request.description.size() > LongestText)
        return refuse(Reason::TextTooLong, {QString::number(LongestText)});
    if (request.submitted && *request.submitted > now)
        return refuse(Reason::StartInFuture);
    if (!request.contact && request.contactName.trimmed().isEmpty()
        && request.contactAddress.trimmed().isEmpty())
        return refuse(Reason::FieldEmpty, {QStringLiteral("contact")});
    if (!request.contactAddress.trimmed().isEmpty() && domainOf(request.contactAddress).isEmpty())
        return refuse(Reason::FieldInvalid,
                      {QStringLiteral("address"), request.contactAddress.trimmed()});
    return {};
}

ContactId contactOf(UnitOfWork &work, const NewCase &request)
{
    if (request.contact)
        return request.contact;
    if (request.contactAddress.trimmed().isEmpty())
        return contactByTelephone(work, request.contactName, request.contactTelephone,
                                  request.customer)
            .id;
    Contact contact = contactFor(work, request.contactAddress, request.contactName);
    const bool learnt = (!contact.customer && request.customer)
        || (contact.telephone.isEmpty() && !request.contactTelephone.trimmed().isEmpty());
    if (learnt) {
        if (!contact.customer)
            contact.customer = request.customer;
        if (contact.telephone.isEmpty())
            contact.telephone = request.contactTelephone.trimmed();
        if (!work.registers().update(contact))
            throw Failure(Error{ErrorKind::Conflict, Reason::None, {}, {}});
    }
    return contact.id;
}

/// The description as the first word of the conversation.
Message firstMessage(const Case &value, const NewCase &request, const Agent &me,
                     const Contact &contact)
{
    Message message;
    message.caseId = value.id;
    // What they told us is not an answer from us: it is filed as theirs.
    message.kind = MessageKind::Incoming;
    message.authorName = contact.name;
    message.authorAddress = contact.address;
    message.agent = me.id;
    message.at = value.submitted;
    message.subject = value.subject;
    message.text = request.description.trimmed();
    message.threadReason = ThreadReason::Manual;
    return message;
}

Case caseOf(const NewCase &request, ContactId contact, Instant now)
{
    Case value;
    value.source = request.source;
    value.subject = request.subject.simplified();
    value.description = request.description.trimmed();
    value.kind = request.kind;
    value.level = request.level;
    value.contact = contact;
    value.customer = request.customer;
    value.site = request.site;
    value.submitted = request.submitted.value_or(now);
    return value;
}

} // namespace

QFuture<Result<CaseFile>> CaseService::open(CaseId id) const
{
    return m.store.read([id, me = m.session.me(), now = m.clock.now()](UnitOfWork &work) {
        return readCaseFile(work, id, me, now);
    });
}

QFuture<Result<CaseId>> CaseService::find(CaseNumber number) const
{
    return m.store.read([number](UnitOfWork &work) -> Result<CaseId> {
        const auto value = work.cases().find(number);
        if (!value)
            return refuse(Reason::NumberUnknown, {number.toString()});
        return value->id;
    });
}

QFuture<Result<QByteArray>> CaseService::attachmentContent(AttachmentId id) const
{
    return m.store.read([id](UnitOfWork &work) -> Result<QByteArray> {
        const auto attachment = work.messages().attachment(id);
        const auto content = attachment ? work.blobs().get(attachment->sha256) : std::nullopt;
        if (!content)
            return fail(ErrorKind::NotFound);
        return *content;
    });
}

QFuture<Result<Case>> CaseService::registerCase(NewCase request)
{
    return writeAsAgent(m,
                        [request = std::move(request)](UnitOfWork &work, const Agent &me,
                                                       Instant now) -> Result<Case> {
                            if (auto valid = checkNewCase(request, now); !valid)
                                return tl::make_unexpected(valid.error());

                            const ContactId contact = contactOf(work, request);
                            Case value = caseOf(request, contact, now);
                            services::registerCase(work, value, &me, now);
                            if (!value.description.isEmpty()) {
                                Message message = firstMessage(value, request, me,
                                                               *work.registers().contact(contact));
                                work.messages().insert(message);
                            }
                            if (request.take)
                                return takeNew(work, std::move(value), me, now);
                            work.cases().refreshSearchText(value.id);
                            return value;
                        });
}

QFuture<Result<Case>> CaseService::reply(CaseId id, OutgoingText message)
{
    return send(id, Purpose::Reply, std::move(message));
}

QFuture<Result<Case>> CaseService::writeAside(CaseId id, SideLetter letter)
{
    return writeAsAgent(m,
                        [id, letter = std::move(letter), &writer = m.mailWriter](
                            UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
                            if (auto valid = checkText(letter.text, LongestText); !valid)
                                return tl::make_unexpected(valid.error());
                            return services::writeAside(work, writer, id, letter, me, now);
                        });
}

QFuture<Result<Case>> CaseService::sendUpdate(CaseId id, OutgoingText message)
{
    return send(id, Purpose::Update, std::move(message));
}

QFuture<Result<Case>> CaseService::send(CaseId id, Purpose purpose, OutgoingText text)
{
    return writeAsAgent(m,
                        [id, purpose, text = std::move(text), &writer = m.mailWriter](
                            UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
                            if (auto valid = checkText(text.text, LongestText); !valid)
                                return tl::make_unexpected(valid.error());
                            auto value = loadCase(work, id);
                            if (!value)
                                return value;
                            const auto message =
                                compose(work, writer, *value, purpose, text, &me, now);
                            if (!message)
                                return tl::make_unexpected(message.error());
                            return afterWord(work, *std::move(value), *message, me, now);
                        });
}

QFuture<Result<Case>> CaseService::addNote(CaseId id, QString text, QList<OutgoingFile> files)
{
    return writeAsAgent(m,
                        [id, text = std::move(text), files = std::move(files)](
                            UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
                            if (auto valid = checkText(text, LongestText); !valid)
                                return tl::make_unexpected(valid.error());
                            if (auto valid = checkFiles(files); !valid)
                                return tl::make_unexpected(valid.error());
                            auto value = loadCase(work, id);
                            if (!value)
                                return value;
                            Message note;
                            note.caseId = id;
                            note.kind = MessageKind::Note;
                            note.agent = me.id;
                            note.authorName = me.name;
                            note.at = now;
                            note.text = text.trimmed();
                            note.threadReason = ThreadReason::Manual;
                            for (const OutgoingFile &file : files)
                                note.attachments.append(stored(work, file));
                            return afterWord(work, *std::move(value), std::move(note), me, now);
                        });
}

QFuture<Result<Case>> CaseService::logCall(CaseId id, QString person, QString text)
{
    return writeAsAgent(m,
                        [id, person = person.trimmed(), text = std::move(text)](
                            UnitOfWork &work, const Agent &me, Instant now) -> Result<Case> {
                            if (person.isEmpty())
                                return refuse(Reason::EvidencePersonMissing);
                            if (auto valid = checkText(text, LongestText); !valid)
                                return tl::make_unexpected(valid.error());
                            auto value = loadCase(work, id);
                            if (!value)
                                return value;
                            Message call;
                            call.caseId = id;
                            call.kind = MessageKind::Telephone;
                            call.agent = me.id;
                            call.authorName = me.name;
                            call.recipients = {person};
                            call.at = now;
                            call.text = text.trimmed();
                            call.threadReason = ThreadReason::Manual;
                            return afterWord(work, *std::move(value), std::move(call), me, now);
                        });
}

QFuture<Result<void>> CaseService::markRead(CaseId id)
{
    return m.store.write([id](UnitOfWork &work) -> Result<void> {
        work.cases().markRead(id);
        return {};
    });
}

QFuture<Result<void>> CaseService::saveDraft(Draft draft)
{
    return writeAsAgent(m,
                        [draft = std::move(draft)](UnitOfWork &work, const Agent &me,
                                                   Instant now) mutable -> Result<void> {
                            draft.agent = me.id;
                            draft.savedAt = now;
                            work.drafts().save(draft);
                            return {};
                        });
}

} // namespace skranke::services
