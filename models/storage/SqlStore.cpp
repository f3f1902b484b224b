#include "storage/SqlStore.h"

#include "storage/PostgresAddress.h"
#include "storage/SqlUnitOfWork.h"
#include "storage/Statement.h"

#include <QMetaObject>
#include <QUuid>

namespace skranke::storage {

using namespace Qt::StringLiterals;

SqlStore::SqlStore(std::unique_ptr<SqlDialect> dialect, const OpenOptions &options)
    : m_dialect(std::move(dialect)),
      m_options(options),
      m_migrations(Migrations::builtIn(*m_dialect)),
      m_chores(m_dialect->choreKeeper()),
      m_origin(QUuid::createUuid().toString(QUuid::Id128))
{
    qRegisterMetaType<ChangeSet>();
}

SqlStore::~SqlStore()
{
    m_ear.reset();
    m_writer.stop();
    m_reader.stop();
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address, const OpenOptions &options)
{
    auto dialect = SqlDialect::of(address);
    if (!dialect)
        return tl::make_unexpected(dialect.error());
    std::unique_ptr<SqlStore> store(new SqlStore(std::move(*dialect), options));
    SqlStore *self = store.get();

    if (!self->m_dialect->changeMark().isEmpty())
        self->m_writer.setRecurring(options.pollInterval, [self](Connection &connection) {
            self->lookForOthersChanges(connection);
        });
    auto started = self->m_writer.start(*self->m_dialect, options, [self](Connection &connection) {
        return self->setUpWriter(connection);
    });
    // A bulk fill has the file to itself and journals in a way that knows no second connection.
    if (started && !options.bulk)
        started =
            self->m_reader.start(*self->m_dialect, options, [&options](Connection &connection) {
                return connection.prepareSession(Session::Reader, options);
            });
    if (started && self->m_dialect->isServer() && !options.bulk)
        started = self->startEar();
    if (!started)
        return tl::make_unexpected(started.error());
    return store;
}

Result<void> SqlStore::startEar()
{
    m_ear = std::make_unique<ServerEar>(*m_dialect, m_options, m_origin);
    m_line = new ServerLine(m_writer, this);
    connect(m_ear.get(), &ServerEar::said, m_line, &TeamLine::heard);
    connect(m_ear.get(), &ServerEar::announced, this, &Store::committed);
    connect(m_ear.get(), &ServerEar::reachabilityChanged, this, &Store::reachabilityChanged);
    // Ahead of everything that is read again for it.
    connect(
        m_ear.get(), &ServerEar::reachabilityChanged, this,
        [this](bool reachable) {
            if (!reachable)
                return;
            for (DatabaseThread *thread : {&m_writer, &m_reader})
                thread->post([](Connection &connection) { connection.tryAtOnce(); });
        },
        Qt::DirectConnection);
    connect(
        m_ear.get(), &ServerEar::schemaChanged, this,
        [this] {
            m_writer.post([this](Connection &connection) { lookForNewerSchema(connection); });
        },
        Qt::DirectConnection);
    return m_ear->start();
}

Result<void> SqlStore::setUpWriter(Connection &connection)
{
    // Checked before anything is written: a newer program's database stays as it is (R10.4).
    const auto version = m_migrations.check(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (const auto ready = connection.prepareSession(Session::Writer, m_options); !ready)
        return ready;
    if (m_dialect->isServer()) {
        // The first console to be updated must not shut the others out.
        if (*version < m_migrations.newest())
            return fail(
                ErrorKind::NotMigrated,
                u"schema %1, this program wants %2"_s.arg(*version).arg(m_migrations.newest()));
        return m_options.bulk ? startBulk(connection) : Result<void>();
    }
    if (const auto migrated = m_migrations.apply(connection); !migrated)
        return tl::make_unexpected(migrated.error());
    try {
        m_changeMark = connection.number(m_dialect->changeMark());
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
    return m_options.bulk ? startBulk(connection) : repairSearchIndex(connection);
}

void SqlStore::post(Access access, Job job)
{
    DatabaseThread &thread = access == Access::Read && !m_options.bulk ? m_reader : m_writer;
    const auto shared = std::make_shared<Job>(std::move(job));
    const bool posted = thread.post(
        [this, access, shared](Connection &connection) { perform(connection, access, *shared); });
    if (!posted) {
        const Error closed{ErrorKind::Unreachable, Reason::None, {}, u"the database is closed"_s};
        shared->done(&closed);
    }
}

// Asks the writer's connection something outside any transaction.
template <typename T, typename F> QFuture<Result<T>> SqlStore::ask(F question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    const auto answer = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const bool posted = m_writer.post([question, answer](Connection &connection) {
        try {
            if (connection.isLost())
                if (const auto restored = connection.restore(); !restored)
                    throw Failure(restored.error());
            answer(question(connection));
        } catch (const Failure &failure) {
            answer(tl::make_unexpected(failure.error()));
        }
    });
    if (!posted)
        answer(fail(ErrorKind::Unreachable, u"the database is closed"_s));
    return future;
}

QFuture<Result<bool>> SqlStore::holdChore(Chore chore)
{
    return ask<bool>([this, chore](Connection &connection) -> Result<bool> {
        return m_chores->hold(connection, chore);
    });
}

QFuture<Result<AgentId>> SqlStore::signIn()
{
    return ask<AgentId>([this](Connection &connection) -> Result<AgentId> {
        if (!isServer())
            return fail(ErrorKind::Invalid, u"there are no logins"_s);
        return AgentId{connection.number(u"SELECT sign_in()"_s)};
    });
}

void SqlStore::perform(Connection &connection, Access access, const Job &job)
{
    std::optional<Error> error = refusal();
    ChangeSet changes;
    if (!error) {
        try {
            if (performInTransaction(connection, access, job, changes) && !changes.isEmpty())
                announce(changes);
        } catch (const Failure &failure) {
            connection.rollBack();
            error = failure.error();
        } catch (const std::exception &exception) {
            connection.rollBack();
            error =
                Error{ErrorKind::Internal, Reason::None, {}, QString::fromUtf8(exception.what())};
        }
    }
    job.done(error ? &*error : nullptr);
}

bool SqlStore::performInTransaction(Connection &connection, Access access, const Job &job,
                                    ChangeSet &changes)
{
    begin(connection, access == Access::Write ? Session::Writer : Session::Reader);
    SqlUnitOfWork work(connection);
    if (!job.body(work)) {
        connection.rollBack();
        return false;
    }
    work.flush();
    if (access == Access::Write && m_dialect->isServer())
        commit(connection, work.changes);
    else
        connection.commit();
    changes = std::move(work.changes);
    return true;
}

void SqlStore::announce(ChangeSet changes)
{
    // A bulk fill would leave millions of ids in the queue of a thread that may not be reading it.
    if (m_options.bulk) {
        changes = {};
        changes.everything = true;
    }
    QMetaObject::invokeMethod(
        this, [this, changes = std::move(changes)] { Q_EMIT committed(changes); },
        Qt::QueuedConnection);
}

void SqlStore::lookForOthersChanges(Connection &connection)
{
    try {
        const qint64 mark = connection.number(m_dialect->changeMark());
        if (mark == m_changeMark)
            return;
        m_changeMark = mark;
        lookForNewerSchema(connection);
        ChangeSet changes;
        changes.everything = true;
        announce(changes);
    } catch (const Failure &) {
        // Looking again is all that can be done here; the next job meets the same failure and
        // tells whoever asked for it.
    }
}

// A newer program may have migrated the database under us.
void SqlStore::lookForNewerSchema(Connection &connection)
{
    const auto checked = m_migrations.check(connection);
    if (!checked && checked.error().kind == ErrorKind::TooNew) {
        const std::lock_guard lock(m_mutex);
        m_refusal = checked.error();
    }
}

std::optional<Error> SqlStore::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusal;
}

QString shownAddress(const QString &address)
{
    const auto server = PostgresAddress::parse(address);
    return server ? server->name() : QString();
}

} // namespace skranke::storage
