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
    if (const auto connected = connection->connect(options); !connected)
        return tl::make_unexpected(connected.error());
    return connection;
}

Result<void> Connection::connect(const OpenOptions &options)
{
    if (const auto configured = m_dialect.configure(m_database, options); !configured)
        return configured;
    if (!m_database.open())
        return tl::make_unexpected(m_dialect.errorFrom(m_database.lastError()));
    return m_dialect.identify(m_database);
}

Result<void> Connection::restore()
{
    using SteadyClock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause{500};
    if (SteadyClock::now() < m_nextTry)
        return tl::make_unexpected(m_lastTry);
    m_statements.clear();
    m_database.close();
    auto ready = connect(m_options);
    if (ready)
        ready = prepareSession(m_session, m_options);
    m_lost = !ready;
    if (!ready) {
        m_nextTry = SteadyClock::now() + pause;
        m_lastTry = ready.error();
    }
    return ready;
}

Result<void> Connection::prepareSession(Session session, const OpenOptions &options)
{
    using SteadyClock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds breath{10};
    const auto patience = SteadyClock::now() + options.busyTimeout;
    m_session = session;
    m_options = options;
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
        if (session == Session::Writer && !m_dialect.isServer()) {
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
        failed(query.lastError());
}

qint64 Connection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(!m_dialect.isServer());
    if (!query.exec(sql))
        failed(query.lastError());
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Connection::begin(Session session)
{
    for (const QString &statement : m_dialect.begin(session))
        run(statement);
}

void Connection::commit()
{
    run(u"COMMIT"_s);
}

void Connection::rollBack() noexcept
{
    if (m_lost)
        return;
    // Some failures have already rolled back; that there is nothing left to undo is no error.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void Connection::failed(const QSqlError &error)
{
    const Error said = m_dialect.errorFrom(error);
    m_lost = m_lost || (m_dialect.isServer() && said.kind == ErrorKind::Unreachable);
    throw Failure(said);
}

std::shared_ptr<Connection::Prepared> Connection::prepare(const QString &sql)
{
    auto statement = std::make_shared<Prepared>(Prepared{QSqlQuery(m_database)});
    // Row by row a server can answer one statement at a time only, and loops ask within loops.
    statement->query.setForwardOnly(!m_dialect.isServer());
    if (!statement->query.prepare(sql))
        failed(statement->query.lastError());
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
