// The database behind the Store interface: one thread that writes, one that reads.
#pragma once

#include "domain/Store.h"
#include "storage/DatabaseThread.h"
#include "storage/Migrations.h"

namespace skranke::storage {

class SqlStore final : public Store {
    Q_OBJECT
public:
    /// Opens `sqlite:PATH` or a plain path, makes the file and its directories if they are missing,
    /// and migrates it. Blocks, at most about `options.busyTimeout` when another program holds the
    /// file. Errors: TooNew, Corrupt (also another program's database), ReadOnly, Locked, DiskFull,
    /// Unreachable, Invalid.
    static Result<std::unique_ptr<SqlStore>> open(const QString &address,
                                                  const OpenOptions &options = {});
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

    Result<void> setUpWriter(Connection &connection);
    Result<void> startBulk(Connection &connection);
    Result<void> repairSearchIndex(Connection &connection);
    void perform(Connection &connection, Access access, const Job &job);
    bool performInTransaction(Connection &connection, Access access, const Job &job,
                              ChangeSet &changes);
    void lookForOthersChanges(Connection &connection);
    void announce(ChangeSet changes);
    std::optional<Error> refusal() const;

    std::unique_ptr<SqlDialect> m_dialect;
    OpenOptions m_options;
    Migrations m_migrations;
    std::unique_ptr<ChoreKeeper> m_chores;
    qint64 m_changeMark = 0; ///< the writer thread's own
    mutable std::mutex m_mutex;
    std::optional<Error> m_refusal; ///< why no job runs any more
    DatabaseThread m_writer;
    DatabaseThread m_reader;
};

} // namespace skranke::storage
