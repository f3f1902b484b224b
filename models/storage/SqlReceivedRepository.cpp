#include "storage/SqlReceivedRepository.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

const auto SelectReceived =
    "SELECT raw_sha256, header_id, source_name, stored_at, result, case_id, "
    "message_id FROM received_mail "_L1;

ReceivedMail readReceived(Row row)
{
    ReceivedMail mail;
    row >> mail.rawSha256 >> mail.headerId >> mail.sourceName >> mail.storedAt >> mail.result
        >> mail.caseId >> mail.message;
    return mail;
}

void bindReceived(Statement &statement, const ReceivedMail &mail)
{
    statement.bind(u":raw"_s, mail.rawSha256)
        .bind(u":header"_s, mail.headerId)
        .bind(u":source"_s, mail.sourceName)
        .bind(u":stored"_s, mail.storedAt)
        .bind(u":result"_s, mail.result)
        .bind(u":case"_s, mail.caseId)
        .bind(u":message"_s, mail.message);
}

} // namespace

std::optional<ReceivedMail> SqlReceivedRepository::find(const QString &headerId,
                                                        const QByteArray &rawSha256)
{
    static const QString byDigest = QString(SelectReceived) + "WHERE raw_sha256 = :raw"_L1;
    // `header_id <> ''` lets the index of those that have one be used.
    static const QString byHeader = QString(SelectReceived)
        + "WHERE header_id = :header AND header_id <> '' "
          "ORDER BY CASE result WHEN 'pending' THEN 2 WHEN 'duplicate' THEN 1 ELSE 0 END, "
          "message_id, stored_at LIMIT 1"_L1;
    {
        Statement statement(m_connection, byDigest);
        if (statement.bind(u":raw"_s, rawSha256).next())
            return readReceived(statement.row());
    }
    Statement statement(m_connection, byHeader);
    if (!headerId.isEmpty() && statement.bind(u":header"_s, headerId).next())
        return readReceived(statement.row());
    return std::nullopt;
}

void SqlReceivedRepository::insert(const ReceivedMail &mail)
{
    Statement statement(
        m_connection,
        u"INSERT INTO received_mail (raw_sha256, header_id, source_name, stored_at, "
        "result, case_id, message_id) "
        "VALUES (:raw, :header, :source, :stored, :result, :case, :message)"_s);
    bindReceived(statement, mail);
    statement.run();
}

void SqlReceivedRepository::update(const ReceivedMail &mail)
{
    Statement statement(m_connection,
                        u"UPDATE received_mail SET header_id = :header, source_name = :source, "
                        "stored_at = :stored, result = :result, case_id = :case, "
                        "message_id = :message WHERE raw_sha256 = :raw"_s);
    bindReceived(statement, mail);
    statement.run();
    if (statement.affected() != 1)
        throw Failure(Error{ErrorKind::NotFound, Reason::None, {}, u"the record of a raw mail"_s});
}

QList<ReceivedMail> SqlReceivedRepository::pending()
{
    static const QString sql =
        QString(SelectReceived) + "WHERE result = 'pending' ORDER BY stored_at, raw_sha256"_L1;
    Statement statement(m_connection, sql);
    QList<ReceivedMail> mails;
    while (statement.next())
        mails.append(readReceived(statement.row()));
    return mails;
}

} // namespace skranke::storage
