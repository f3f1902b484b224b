#include "storage/SqlOutboxRepository.h"

#include "storage/Mapping.h"

namespace skranke::storage {

using namespace Qt::StringLiterals;

template <typename Visit> void columns(Visit visit, Is<OutgoingEntry> auto &value)
{
    visit("case_id", value.caseId);
    visit("message_id", value.message);
    visit("purpose", value.purpose);
    visit("recipients", value.recipients);
    visit("subject", value.subject);
    visit("raw_sha256", value.rawSha256);
    visit("composed_at", value.composedAt);
    visit("state", value.state);
    visit("done_at", value.doneAt);
    visit("problem", value.problem);
}

namespace {

QString selectEntries()
{
    return u"SELECT %1, c.year, c.sequence FROM outbox o JOIN cases c ON c.id = o.case_id "_s.arg(
        selectList<OutgoingEntry>(u"o"_s));
}

OutgoingEntry readEntry(Row row)
{
    auto entry = readColumns<OutgoingEntry>(row);
    row >> entry.caseNumber.year >> entry.caseNumber.sequence;
    return entry;
}

} // namespace

void SqlOutboxRepository::insert(OutgoingEntry &entry)
{
    static const QString sql = insertInto<OutgoingEntry>(u"outbox"_s);
    insertRow(m_connection, sql, entry);
    m_changes.outbox = true;
}

QList<OutgoingEntry> SqlOutboxRepository::list(std::optional<OutgoingState> state, int limit)
{
    static const auto newestFirst = "ORDER BY o.composed_at DESC, o.id DESC LIMIT :limit"_L1;
    static const QString ofAll = selectEntries() + newestFirst;
    static const QString ofState = selectEntries() + "WHERE o.state = :state "_L1 + newestFirst;
    Statement statement(m_connection, state ? ofState : ofAll);
    if (state)
        statement.bind(u":state"_s, *state);
    statement.bind(u":limit"_s, limit);
    QList<OutgoingEntry> entries;
    while (statement.next())
        entries.append(readEntry(statement.row()));
    return entries;
}

std::optional<OutgoingEntry> SqlOutboxRepository::find(OutgoingId id)
{
    static const QString sql = selectEntries() + "WHERE o.id = :id"_L1;
    Statement statement(m_connection, sql);
    if (!statement.bind(u":id"_s, id).next())
        return std::nullopt;
    return readEntry(statement.row());
}

void SqlOutboxRepository::setState(OutgoingId id, OutgoingState state, Instant at,
                                   const QString &problem)
{
    const QVariant done = state == OutgoingState::Waiting ? QVariant() : Statement::toSql(at);
    Statement statement(m_connection,
                        u"UPDATE outbox SET state = :state, done_at = :done, "
                        "problem = :problem WHERE id = :id"_s);
    statement.bind(u":state"_s, state)
        .bindValue(u":done"_s, done)
        .bind(u":problem"_s, problem)
        .bind(u":id"_s, id)
        .run();
    if (statement.affected() != 1)
        throw Failure(Error{ErrorKind::NotFound, Reason::None, {}, u"the mail in the outbox"_s});
    m_changes.outbox = true;
}

} // namespace skranke::storage
