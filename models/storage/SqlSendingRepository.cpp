#include "storage/SqlSendingRepository.h"

#include "storage/Statement.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

const auto SelectQueued =
    "SELECT o.id, o.case_id, o.message_id, o.purpose, o.recipients, o.subject, o.raw_sha256, "
    "o.composed_at, o.state, o.done_at, o.problem, c.year, c.sequence, "
    "COALESCE(s.attempts, 0), s.first_at, s.next_at, COALESCE(s.under_way, 0), "
    "COALESCE(s.copy_wanted, 0), COALESCE(s.problem, ''), "
    "m.author_address, m.recipients, m.copies, m.header_id "
    "FROM outbox o JOIN cases c ON c.id = o.case_id JOIN messages m ON m.id = o.message_id "_L1;

QList<QueuedMail> readQueued(Statement &statement)
{
    QList<QueuedMail> mails;
    while (statement.next()) {
        QueuedMail mail;
        OutgoingEntry &entry = mail.entry;
        QStringList copies;
        Row row = statement.row();
        row >> entry.id >> entry.caseId >> entry.message >> entry.purpose >> entry.recipients
            >> entry.subject >> entry.rawSha256 >> entry.composedAt >> entry.state >> entry.doneAt
            >> entry.problem >> entry.caseNumber.year >> entry.caseNumber.sequence;
        row >> mail.sending.attempts >> mail.sending.firstAt >> mail.sending.nextAt
            >> mail.sending.underWay >> mail.sending.copyWanted >> mail.sending.problem;
        row >> mail.from >> mail.recipients >> copies >> mail.messageId;
        mail.recipients += copies;
        mail.sending.id = entry.id;
        mails.append(mail);
    }
    return mails;
}

} // namespace

QList<QueuedMail> SqlSendingRepository::waiting()
{
    static const QString sql = QString(SelectQueued)
        + "LEFT JOIN sendings s ON s.outgoing_id = o.id WHERE o.state = 'waiting' "
          "ORDER BY o.composed_at, o.id"_L1;
    Statement statement(m_connection, sql);
    return readQueued(statement);
}

QList<QueuedMail> SqlSendingRepository::uncopied()
{
    static const QString sql = QString(SelectQueued)
        + "JOIN sendings s ON s.outgoing_id = o.id WHERE s.copy_wanted = 1 ORDER BY o.id"_L1;
    Statement statement(m_connection, sql);
    return readQueued(statement);
}

Sending SqlSendingRepository::find(OutgoingId id)
{
    Statement statement(m_connection,
                        u"SELECT outgoing_id, attempts, first_at, next_at, under_way, "
                        "copy_wanted, problem FROM sendings WHERE outgoing_id = :id"_s);
    Sending sending;
    sending.id = id;
    if (statement.bind(u":id"_s, id).next()) {
        Row row = statement.row();
        row >> sending.id >> sending.attempts >> sending.firstAt >> sending.nextAt
            >> sending.underWay >> sending.copyWanted >> sending.problem;
    }
    return sending;
}

void SqlSendingRepository::save(const Sending &sending)
{
    Statement(m_connection,
              u"INSERT INTO sendings (outgoing_id, attempts, first_at, next_at, under_way, "
              "copy_wanted, problem) "
              "VALUES (:id, :attempts, :first, :next, :under_way, :copy, :problem) "
              "ON CONFLICT (outgoing_id) DO UPDATE SET attempts = EXCLUDED.attempts, "
              "first_at = EXCLUDED.first_at, next_at = EXCLUDED.next_at, "
              "under_way = EXCLUDED.under_way, copy_wanted = EXCLUDED.copy_wanted, "
              "problem = EXCLUDED.problem"_s)
        .bind(u":id"_s, sending.id)
        .bind(u":attempts"_s, sending.attempts)
        .bind(u":first"_s, sending.firstAt)
        .bind(u":next"_s, sending.nextAt)
        .bind(u":under_way"_s, sending.underWay)
        .bind(u":copy"_s, sending.copyWanted)
        .bind(u":problem"_s, sending.problem)
        .run();
    m_changes.outbox = true;
}

} // namespace skranke::storage
