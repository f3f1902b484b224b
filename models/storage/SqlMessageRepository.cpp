#include "storage/SqlMessageRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<Message> auto &value)
{
    visit("case_id", value.caseId);
    visit("kind", value.kind);
    visit("purpose", value.purpose);
    visit("automatic", value.automatic);
    visit("agent_id", value.agent);
    visit("author_name", value.authorName);
    visit("author_address", value.authorAddress);
    visit("recipients", value.recipients);
    visit("copies", value.copies);
    visit("at", value.at);
    visit("subject", value.subject);
    visit("header_id", value.messageId);
    visit("in_reply_to", value.inReplyTo);
    visit("reference_ids", value.references);
    visit("thread_reason", value.threadReason);
    visit("side", value.side);
    visit("raw_sha256", value.rawSha256);
    visit("text", value.text);
    visit("html", value.html);
}

template <typename Visit> void columns(Visit visit, Is<Attachment> auto &value)
{
    visit("message_id", value.message);
    visit("name", value.name);
    visit("type", value.type);
    visit("size", value.size);
    visit("sha256", value.sha256);
    visit("content_id", value.contentId);
    visit("is_inline", value.isInline);
}

namespace {

QString selectMessages()
{
    return u"SELECT %1 FROM messages "_s.arg(selectList<Message>());
}

QString selectAttachments()
{
    return u"SELECT %1 FROM attachments a "_s.arg(selectList<Attachment>(u"a"_s));
}

// What isHumanResponse says of one message, asked of all messages of a case (R4.5).
const auto HumanResponse = "case_id = :case AND agent_id IS NOT NULL AND automatic = 'no' "
                           "AND side = '' AND (kind = 'telephone' "
                           "OR (kind = 'outgoing' AND purpose <> 'acknowledgement'))"_L1;

} // namespace

void SqlMessageRepository::insert(Message &message)
{
    static const QString insertMessage = insertInto<Message>(u"messages"_s);
    static const QString insertAttachment = insertInto<Attachment>(u"attachments"_s);
    insertRow(m_connection, insertMessage, message);
    for (Attachment &attachment : message.attachments) {
        attachment.message = message.id;
        insertRow(m_connection, insertAttachment, attachment);
    }
    m_changes.cases.insert(message.caseId);
    m_search.mark(message.caseId);
}

QList<Attachment> SqlMessageRepository::attachmentsOf(MessageId id)
{
    static const QString sql = selectAttachments() + "WHERE a.message_id = :id ORDER BY a.id"_L1;
    Statement statement(m_connection, sql);
    return readAll<Attachment>(statement.bind(u":id"_s, id));
}

std::optional<Message> SqlMessageRepository::find(MessageId id)
{
    static const QString sql = selectMessages() + "WHERE id = :id"_L1;
    Statement statement(m_connection, sql);
    auto message = readOne<Message>(statement.bind(u":id"_s, id));
    if (message)
        message->attachments = attachmentsOf(id);
    return message;
}

QList<Message> SqlMessageRepository::ofCase(CaseId id)
{
    static const QString messagesSql = selectMessages() + "WHERE case_id = :id ORDER BY at, id"_L1;
    static const QString attachmentsSql = selectAttachments()
        + "JOIN messages m ON m.id = a.message_id WHERE m.case_id = :id ORDER BY a.id"_L1;
    Statement messageRows(m_connection, messagesSql);
    QList<Message> messages = readAll<Message>(messageRows.bind(u":id"_s, id));
    QHash<MessageId, QList<Attachment>> byMessage;
    Statement attachmentRows(m_connection, attachmentsSql);
    const auto attachments = readAll<Attachment>(attachmentRows.bind(u":id"_s, id));
    for (const Attachment &attachment : attachments)
        byMessage[attachment.message].append(attachment);
    for (Message &message : messages)
        message.attachments = byMessage.take(message.id);
    return messages;
}

std::optional<Attachment> SqlMessageRepository::attachment(AttachmentId id)
{
    static const QString sql = selectAttachments() + "WHERE a.id = :id"_L1;
    Statement statement(m_connection, sql);
    return readOne<Attachment>(statement.bind(u":id"_s, id));
}

void SqlMessageRepository::moveTo(MessageId id, CaseId to, ThreadReason reason)
{
    CaseId from;
    {
        Statement current(m_connection, u"SELECT case_id FROM messages WHERE id = :id"_s);
        if (!current.bind(u":id"_s, id).next())
            throw Failure(Error{ErrorKind::NotFound, Reason::None, {}, u"the message to move"_s});
        current.row() >> from;
    }
    Statement(m_connection,
              u"UPDATE messages SET case_id = :to, thread_reason = :reason WHERE id = :id"_s)
        .bind(u":to"_s, to)
        .bind(u":reason"_s, reason)
        .bind(u":id"_s, id)
        .run();
    for (const CaseId touched : {from, to}) {
        m_changes.cases.insert(touched);
        m_search.mark(touched);
    }
}

std::optional<Message> SqlMessageRepository::findByHeaderId(const QStringList &headerIds)
{
    // `header_id <> ''` lets the index of those that have one be used.
    static const QString sql = selectMessages()
        + "WHERE header_id = :header AND header_id <> '' ORDER BY at DESC, id DESC LIMIT 1"_L1;
    std::optional<Message> newest;
    for (const QString &header : headerIds) {
        Statement statement(m_connection, sql);
        const auto found = readOne<Message>(statement.bind(u":header"_s, header));
        if (found && (!newest || std::tie(newest->at, newest->id) < std::tie(found->at, found->id)))
            newest = found;
    }
    if (newest)
        newest->attachments = attachmentsOf(newest->id);
    return newest;
}

bool SqlMessageRepository::hasHumanResponse(CaseId id)
{
    static const QString sql =
        "SELECT 1 FROM messages WHERE "_L1 + QString(HumanResponse) + " LIMIT 1"_L1;
    Statement statement(m_connection, sql);
    return statement.bind(u":case"_s, id).next();
}

std::optional<Instant> SqlMessageRepository::lastWordToCustomer(CaseId id)
{
    static const QString sql = "SELECT max(at) FROM messages WHERE "_L1 + QString(HumanResponse);
    Statement statement(m_connection, sql);
    std::optional<Instant> last;
    if (statement.bind(u":case"_s, id).next())
        statement.row() >> last;
    return last;
}

bool SqlMessageRepository::isParticipant(CaseId id, const QString &address)
{
    if (address.isEmpty())
        return false;
    {
        Statement contact(m_connection,
                          u"SELECT 1 FROM cases c JOIN contacts k ON k.id = c.contact_id "
                          "WHERE c.id = :case AND k.address = :address"_s);
        if (contact.bind(u":case"_s, id).bind(u":address"_s, address).next())
            return true;
    }
    Statement people(
        m_connection,
        u"SELECT author_address, recipients, copies FROM messages WHERE case_id = :case "
        "AND kind IN ('incoming', 'outgoing') AND automatic = 'no' AND side = ''"_s);
    people.bind(u":case"_s, id);
    while (people.next()) {
        QString author;
        QStringList recipients, copies;
        people.row() >> author >> recipients >> copies;
        if (author == address || recipients.contains(address) || copies.contains(address))
            return true;
    }
    return false;
}

QString SqlMessageRepository::sideWith(CaseId id, const QString &address)
{
    if (address.isEmpty())
        return {};
    Statement asides(m_connection,
                     u"SELECT side, author_address, recipients, copies FROM messages "
                     "WHERE case_id = :case AND side <> '' ORDER BY at DESC, id DESC"_s);
    asides.bind(u":case"_s, id);
    while (asides.next()) {
        QString side, author;
        QStringList recipients, copies;
        asides.row() >> side >> author >> recipients >> copies;
        if (author == address || recipients.contains(address) || copies.contains(address))
            return side;
    }
    return {};
}

int SqlMessageRepository::automaticSince(const QString &address, Instant since)
{
    // Mail that went out without an agent is what the console sends by itself, to one address each.
    Statement sent(m_connection,
                   u"SELECT count(*) FROM messages WHERE kind = 'outgoing' AND agent_id IS NULL "
                   "AND recipients = :address AND at >= :since"_s);
    sent.bind(u":address"_s, QStringList{address}).bind(u":since"_s, since);
    int count = 0;
    if (sent.next())
        sent.row() >> count;
    return count;
}

} // namespace skranke::storage
