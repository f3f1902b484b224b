// Transactions on a server that may go away at any moment: nothing acknowledged is lost, and
// nothing is said to have failed that did not (R10.3).
#include "storage/Announcement.h"
#include "storage/SqlStore.h"
#include "storage/Statement.h"

#include <thread>

namespace skranke::storage {

using namespace Qt::StringLiterals;

void SqlStore::begin(Connection &connection, Session session)
{
    if (!connection.isLost()) {
        try {
            connection.begin(session);
            return;
        } catch (const Failure &) {
            if (!connection.isLost())
                throw;
        }
    }
    // Nothing has been done yet: a server that was restarted meanwhile costs nobody anything.
    if (const auto restored = connection.restore(); !restored)
        throw Failure(restored.error());
    connection.begin(session);
}

void SqlStore::commit(Connection &connection, const ChangeSet &changes)
{
    QString transaction;
    {
        Statement name(connection, m_dialect->nameTransaction(!changes.isEmpty()));
        name.bind(u":origin"_s, m_origin).bind(u":number"_s, ++m_mark);
        if (!changes.isEmpty())
            name.bind(u":news"_s, Announcement{m_origin, changes}.toText());
        if (name.next())
            name.row() >> transaction;
    }
    try {
        connection.commit();
    } catch (const Failure &failure) {
        if (!connection.isLost() || transaction.isEmpty())
            throw;
        settle(connection, transaction, failure);
    }
}

// The server went away while it was asked to commit. It knows what came of that as soon as it is
// back; until then neither "saved" nor "not saved" would be true.
void SqlStore::settle(Connection &connection, const QString &transaction, const Failure &failure)
{
    using SteadyClock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds breath{100};
    const auto patience = SteadyClock::now() + m_options.settleTimeout;
    for (; SteadyClock::now() < patience; std::this_thread::sleep_for(breath)) {
        if (connection.isLost() && !connection.restore())
            continue;
        const QString outcome = outcomeOf(connection, transaction);
        if (outcome == "committed"_L1)
            return;
        if (outcome == "aborted"_L1)
            throw failure;
    }
    throw Failure(Error{ErrorKind::Uncertain, Reason::None, {}, failure.error().detail});
}

QString SqlStore::outcomeOf(Connection &connection, const QString &transaction)
{
    try {
        QString outcome;
        Statement asked(connection, m_dialect->outcome());
        if (asked.bind(u":name"_s, transaction).next())
            asked.row() >> outcome;
        return outcome == "committed"_L1 && !hasMark(connection) ? u"aborted"_s : outcome;
    } catch (const Failure &failure) {
        // A server that was promoted before it had heard of the transaction calls it invalid.
        if (failure.error().kind == ErrorKind::Invalid)
            return u"aborted"_s;
        if (!connection.isLost())
            throw;
        return {};
    }
}

// A statement of its own, after the name is known to have committed: only then does it see what the
// transaction wrote.
bool SqlStore::hasMark(Connection &connection)
{
    Statement last(connection, m_dialect->lastMark());
    return last.bind(u":origin"_s, m_origin).number() == m_mark;
}

} // namespace skranke::storage
