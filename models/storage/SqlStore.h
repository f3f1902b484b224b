// The database behind the Store interface: one thread that writes, one that reads.
#pragma once

#include "domain/Store.h"
#include "storage/DatabaseThread.h"
#include "storage/Migrations.h"
#include "storage/ServerEar.h"
#include "storage/ServerLine.h"

namespace skranke::storage {

class SqlStore final : public Store {
    Q_OBJECT
public:
    /// Opens `sqlite:PATH` or a plain path, makes the file and its directories if they are missing,
    /// and migrates it; or `postgresql://…`, which an administrator has migrated. Blocks, at most
    /// about `options.busyTimeout` when another program holds the file, or a few seconds for each
    /// host that does not answer. Errors: TooNew, Corrupt (also another program's database),
    /// ReadOnly, Locked, DiskFull, Unreachable, Invalid; of a server also those that say why it
    /// could not be reached, NotMigrated and Forbidden.
    static Result<std::unique_ptr<SqlStore>> open(const QString &address,
                                                  const OpenOptions &options = {});
    bool isServer() const { return m_dialect->isServer(); }
    /// Between the consoles on a server; none on an embedded database. Lives as long as the store.
    TeamLine *line() const { return m_line; }
    /// The agent whom the login on a server stands for, made at its first use. Forbidden when the
    /// login has no role; Invalid where there are no logins.
    QFuture<Result<AgentId>> signIn();

    /// Finishes every job that was posted, then closes.
    ~SqlStore() override;

    /// Ends a bulk fill: builds the search index and returns to full durability. Blocks; minutes
    /// for a million cases. A store that was opened for bulk does nothing else afterwards but this.
    Result<void> finishBulk();

    QFuture<Result<bool>> holdChore(Chore chore) override;

protected:
    void post(Access access, Job job) override;

private:
    SqlStore(std::unique_ptr<SqlDialect> dialect, const OpenOptions &options);

    template <typename T, typename F> QFuture<Result<T>> ask(F question);
    Result<void> startEar();
    Result<void> setUpWriter(Connection &connection);
    Result<void> startBulk(Connection &connection);
    Result<void> repairSearchIndex(Connection &connection);
    void perform(Connection &connection, Access access, const Job &job);
    bool performInTransaction(Connection &connection, Access access, const Job &job,
                              ChangeSet &changes);
    void begin(Connection &connection, Session session);
    void commit(Connection &connection, const ChangeSet &changes);
    void settle(Connection &connection, const QString &transaction, const Failure &failure);
    QString outcomeOf(Connection &connection, const QString &transaction);
    bool hasMark(Connection &connection);
    void lookForOthersChanges(Connection &connection);
    void lookForNewerSchema(Connection &connection);
    void announce(ChangeSet changes);
    std::optional<Error> refusal() const;

    std::unique_ptr<SqlDialect> m_dialect;
    OpenOptions m_options;
    Migrations m_migrations;
    std::unique_ptr<ChoreKeeper> m_chores;
    QString m_origin;        ///< names this store among the consoles of a team
    qint64 m_mark = 0;       ///< of the last commit that was tried; of the writer's thread
    qint64 m_changeMark = 0; ///< the writer thread's own
    mutable std::mutex m_mutex;
    std::optional<Error> m_refusal; ///< why no job runs any more
    DatabaseThread m_writer;
    DatabaseThread m_reader;
    std::unique_ptr<ServerEar> m_ear;
    ServerLine *m_line = nullptr; ///< a child: goes to the store's thread with it
};

/// A server's address as people may see it.
QString shownAddress(const QString &address);

} // namespace skranke::storage
