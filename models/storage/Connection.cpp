#include "storage/Connection.h"

#include <QSqlError>
#include <QUuid>

#include <thread>

namespace skranke::storage {

using namespace Qt::StringLiterals;

Connection::Connection(const SqlDialect &dialect, const QString &name)
    : m_dialect(dialect),
      m_name(name),
      m_database(QSqlDatabase::addDatabase(dialect.driver(), name))
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const SqlDialect &dialect,
                                                     const OpenOptions &options)
{
    std::unique_ptr<Connection> connection(
        new Connection(dialect, QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase &database = connection->m_database;
    if (const auto configured = dialect.configure(database, options); !configured)
        return tl::make_unexpected(configured.error());
    if (!database.open())
        return tl::make_unexpected(dialect.errorFrom(database.lastError()));
    if (const auto identified = dialect.identify(database); !identified)
        return tl::make_unexpected(identified.error());
    return connection;
}

Result<void> Connection::prepareSession(Session session, const OpenOptions &options)
{
    using SteadyClock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds breath{10};
    const auto patience = SteadyClock::now() + options.busyTimeout;
    for (;;) {
        auto set = trySession(session, options);
        // Two programs that both want to change how the file is kept are not made to wait for each
        // other by the engine: it tells one of them at once that the file is locked.
        if (set || set.error().kind != ErrorKind::Locked || SteadyClock::now() >= patience)
            return set;
        std::this_thread::sleep_for(breath);
    }
}

Result<void> Connection::trySession(Session session, const OpenOptions &options)
{
    try {
        for (const QString &statement : m_dialect.sessionSetup(session, options))
            run(statement);
        if (session == Session::Writer) {
            begin(Session::Writer);
            rollBack();
        }
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
    return {};
}

void Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw Failure(m_dialect.errorFrom(query.lastError()));
}

qint64 Connection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw Failure(m_dialect.errorFrom(query.lastError()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Connection::begin(Session session)
{
    run(m_dialect.begin(session));
}

void Connection::commit()
{
    run(u"COMMIT"_s);
}

void Connection::rollBack() noexcept
{
    // Some failures have already rolled back; that there is nothing left to undo is no error.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

std::shared_ptr<Connection::Prepared> Connection::prepare(const QString &sql)
{
    auto statement = std::make_shared<Prepared>(Prepared{QSqlQuery(m_database)});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        throw Failure(m_dialect.errorFrom(statement->query.lastError()));
    return statement;
}

std::shared_ptr<Connection::Prepared> Connection::prepared(const QString &sql)
{
    std::shared_ptr<Prepared> &kept = m_statements[sql];
    if (!kept)
        kept = prepare(sql);
    // A loop over a statement's rows may come to need the same statement again.
    return kept->inUse ? prepare(sql) : kept;
}

} // namespace skranke::storage
