#include "storage/PostgresDialect.h"

#include "storage/Connection.h"
#include "storage/PostgresErrors.h"
#include "storage/SearchText.h"

#include <QSqlError>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

// The second half of a lock's name; the first is LockSpace. Chores are numbered from FirstChore.
constexpr int WriterLock = 0;
constexpr int FirstChore = 100;

/// Advisory locks of the writer's session.
class SessionChoreKeeper final : public ChoreKeeper {
public:
    bool hold(Connection &connection, Chore chore) override
    {
        // A lock that is held would be taken once more by asking, so it is looked for first. After
        // a new connection it is not there, which is the truth.
        static const QString sql =
            u"SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' "
            "AND granted AND pid = pg_backend_pid() AND classid = %1 AND objid = %2 "
            "AND objsubid = 2) OR pg_try_advisory_lock(%1, %2) THEN 1 ELSE 0 END"_s;
        const int number = FirstChore + static_cast<int>(chore);
        return connection.number(sql.arg(PostgresDialect::LockSpace).arg(number)) == 1;
    }
};

QVariant answerOf(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        throw Failure(
            postgresError(query.lastError().nativeErrorCode(), query.lastError().databaseText()));
    return query.value(0);
}

} // namespace

QString PostgresDialect::driver() const
{
    return u"QPSQL"_s;
}

QString PostgresDialect::name() const
{
    return u"postgresql"_s;
}

Result<void> PostgresDialect::configure(QSqlDatabase &database, const OpenOptions &options) const
{
    database.setDatabaseName(m_address.database);
    database.setUserName(m_address.user);
    database.setPassword(QString::fromUtf8(options.password));
    database.setConnectOptions(m_address.connectOptions());
    return {};
}

Result<void> PostgresDialect::identify(QSqlDatabase &database) const
{
    try {
        if (answerOf(database, u"SELECT current_setting('server_version_num')::integer"_s).toInt()
            < OldestServer) {
            const QString version =
                answerOf(database, u"SELECT current_setting('server_version')"_s).toString();
            return fail(ErrorKind::ServerTooOld, "PostgreSQL "_L1 + version, {version});
        }
        const QString state =
            answerOf(database,
                     u"SELECT CASE WHEN n.oid IS NULL THEN 'new' "
                     "WHEN NOT has_schema_privilege(n.oid, 'USAGE') THEN 'closed' "
                     "WHEN to_regclass('skranke.schema_version') IS NOT NULL THEN 'ours' "
                     "WHEN EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = n.oid) "
                     "THEN 'foreign' ELSE 'new' END "
                     "FROM (SELECT to_regnamespace('skranke')::oid AS oid) AS n"_s)
                .toString();
        if (state == "closed"_L1)
            return fail(ErrorKind::Forbidden, m_address.name() + ": the login has no role"_L1);
        if (state == "foreign"_L1)
            return fail(ErrorKind::Corrupt, m_address.name() + ": is not a Skranke database"_L1);
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
    return {};
}

QStringList PostgresDialect::sessionSetup(Session, const OpenOptions &options) const
{
    return {
        u"SET client_min_messages = warning"_s,
        u"SET lock_timeout = %1"_s.arg(options.busyTimeout.count()),
        // The server lets go of a console that died, and of its locks, within seconds too.
        u"SET tcp_keepalives_idle = 5"_s,
        u"SET tcp_keepalives_interval = 2"_s,
        u"SET tcp_keepalives_count = 3"_s,
        u"SET tcp_user_timeout = 10000"_s,
        // A console that stops in the middle, its machine asleep, gives the others their turn.
        u"SET idle_in_transaction_session_timeout = 15000"_s,
        // What was acknowledged is on disk (R10.3), whatever the server's default; a server that
        // waits for its standby too goes on doing so.
        u"SELECT set_config('synchronous_commit', 'on', false) "
        "WHERE current_setting('synchronous_commit') IN ('off', 'local')"_s,
    };
}

QStringList PostgresDialect::mark() const
{
    return {u"CREATE SCHEMA IF NOT EXISTS skranke"_s};
}

// One writer at a time, as on SQLite: what a job reads is still so when it writes, no two jobs wait
// for each other, and the rules hold without knowing of one another. The lock is taken before the
// first statement sees anything, and goes with the transaction.
QStringList PostgresDialect::begin(Session session) const
{
    if (session == Session::Reader)
        return {u"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s};
    return {u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(%1, %2)"_s.arg(LockSpace).arg(WriterLock)};
}

QString PostgresDialect::changeMark() const
{
    return {};
}

QString PostgresDialect::tableCount() const
{
    return u"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'skranke'"_s;
}

QString PostgresDialect::withDdlWords(QString sql) const
{
    return sql.replace("{{identity}}"_L1, "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_L1)
        .replace("{{key}}"_L1, "BIGINT PRIMARY KEY"_L1)
        .replace("{{bytes}}"_L1, "BYTEA"_L1);
}

QString PostgresDialect::nameTransaction(bool withNews) const
{
    // Marks of consoles that are long gone go when another begins.
    const QString mark =
        u"WITH gone AS (DELETE FROM commit_marks WHERE :number = 1 AND origin <> :origin "
        "AND login = session_user AND marked_at < now() - interval '7 days'), "
        "mark AS (INSERT INTO commit_marks (origin, number) SELECT :origin, :number "
        "WHERE pg_current_xact_id_if_assigned() IS NOT NULL "
        "ON CONFLICT (origin) DO UPDATE SET number = EXCLUDED.number, marked_at = now()) "
        "SELECT pg_current_xact_id_if_assigned()::text"_s;
    return withNews ? mark + ", pg_notify('skranke', :news)"_L1 : mark;
}

QString PostgresDialect::outcome() const
{
    return u"SELECT pg_xact_status(CAST(:name AS text)::xid8)"_s;
}

QString PostgresDialect::lastMark() const
{
    return u"SELECT number FROM commit_marks WHERE origin = :origin"_s;
}

QStringList PostgresDialect::becomeOwner() const
{
    return {u"SET ROLE skranke_owner"_s};
}

SearchPredicate PostgresDialect::search(const QStringList &words) const
{
    SearchPredicate predicate{u"case_search s"_s, {}, u"s.case_id"_s, {}};
    QStringList conditions;
    for (const QString &word : words) {
        const QString name = u":word%1"_s.arg(conditions.size());
        conditions.append("s.text LIKE %1 ESCAPE '\\'"_L1.arg(name));
        predicate.values.append({name, containing(word)});
    }
    predicate.condition = conditions.join(" AND "_L1);
    return predicate;
}

QString PostgresDialect::unindexDocument() const
{
    return {};
}

QString PostgresDialect::indexDocument() const
{
    return {};
}

QStringList PostgresDialect::deferSearchIndex() const
{
    return {};
}

QStringList PostgresDialect::buildSearchIndex() const
{
    return {u"ANALYZE"_s};
}

QStringList PostgresDialect::damage(QSqlDatabase &database) const
{
    QStringList found, tables;
    const auto run = [&database](const QString &sql) {
        QSqlQuery query(database);
        if (!query.exec(sql))
            throw Failure(postgresError(query.lastError().nativeErrorCode(),
                                        query.lastError().databaseText()));
        return query;
    };
    for (QSqlQuery rows = run(u"SELECT indexrelid::regclass FROM pg_index "
                              "JOIN pg_class c ON c.oid = indrelid "
                              "WHERE c.relnamespace = 'skranke'::regnamespace "
                              "AND NOT (indisvalid AND indisready)"_s);
         rows.next();)
        found.append(u"the index %1 was never finished"_s.arg(rows.value(0).toString()));
    for (QSqlQuery rows = run(u"SELECT quote_ident(tablename) FROM pg_tables "
                              "WHERE schemaname = 'skranke' ORDER BY tablename"_s);
         rows.next();)
        tables.append(rows.value(0).toString());
    // Reading every row is what finds a page that is damaged.
    for (const QString &table : std::as_const(tables)) {
        try {
            run(u"SELECT count(t::text) FROM skranke.%1 AS t"_s.arg(table));
        } catch (const Failure &failure) {
            if (failure.error().kind != ErrorKind::Corrupt)
                throw;
            found.append(table + ": "_L1 + failure.error().detail);
        }
    }
    return found;
}

std::unique_ptr<ChoreKeeper> PostgresDialect::choreKeeper() const
{
    return std::make_unique<SessionChoreKeeper>();
}

Error PostgresDialect::errorFrom(const QSqlError &error) const
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return error.type() == QSqlError::ConnectionError && error.nativeErrorCode().isEmpty()
        ? postgresConnectError(text)
        : postgresError(error.nativeErrorCode(), text);
}

} // namespace skranke::storage
