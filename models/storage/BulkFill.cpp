#include "storage/SqlStore.h"

#include <future>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

void inTransaction(Connection &connection, const QStringList &statements)
{
    connection.begin(Session::Writer);
    for (const QString &statement : statements)
        connection.run(statement);
    connection.commit();
}

template <typename F> Result<void> guarded(Connection &connection, F step)
{
    try {
        step();
    } catch (const Failure &failure) {
        connection.rollBack();
        return tl::make_unexpected(failure.error());
    }
    return {};
}

} // namespace

Result<void> SqlStore::startBulk(Connection &connection)
{
    return guarded(connection, [&] {
        if (connection.number(u"SELECT count(*) FROM cases"_s) != 0)
            throw Failure(Error{ErrorKind::Invalid,
                                Reason::None,
                                {},
                                u"only an empty database can be filled in bulk"_s});
        inTransaction(connection, m_dialect->deferSearchIndex());
    });
}

Result<void> SqlStore::repairSearchIndex(Connection &connection)
{
    return guarded(connection, [&] {
        if (connection.number(u"SELECT count(*) FROM search_deferred"_s) != 0)
            inTransaction(connection, m_dialect->buildSearchIndex());
    });
}

Result<void> SqlStore::finishBulk()
{
    auto outcome = std::make_shared<std::promise<Result<void>>>();
    const bool posted = m_writer.post([this, outcome](Connection &connection) {
        outcome->set_value(guarded(connection, [&] {
            inTransaction(connection, m_dialect->buildSearchIndex());
            OpenOptions durable = m_options;
            durable.bulk = false;
            if (const auto ready = connection.prepareSession(Session::Writer, durable); !ready)
                throw Failure(ready.error());
        }));
    });
    if (!posted)
        return fail(ErrorKind::Unreachable, u"the database is closed"_s);
    return outcome->get_future().get();
}

} // namespace skranke::storage
