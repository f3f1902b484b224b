// One open connection and its prepared statements. Belongs to the thread that opened it.
#pragma once

#include "storage/SqlDialect.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace skranke::storage {

class Connection {
public:
    /// Opens and identifies the database; nothing is written yet.
    static Result<std::unique_ptr<Connection>> open(const SqlDialect &dialect,
                                                    const OpenOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Makes the session what its thread needs; a writer finds out here that it may not write.
    Result<void> prepareSession(Session session, const OpenOptions &options);

    /// The server has gone away under us: nothing will succeed before restore() has.
    bool isLost() const { return m_lost; }
    /// Connects anew, to whichever of the address's hosts answers, with a session like the last.
    /// Asked again soon after it failed, it says the same again, so that jobs do not queue up
    /// behind a server that does not answer.
    Result<void> restore();
    /// The server is known to be there again: the next restore() does not wait out its pause.
    void tryAtOnce() { m_nextTry = {}; }

    const SqlDialect &dialect() const { return m_dialect; }
    QSqlDatabase &database() { return m_database; }

    // The following throw Failure.
    void run(const QString &sql);      ///< one statement, once, without values or rows
    qint64 number(const QString &sql); ///< the one number a statement answers; 0 without a row
    void begin(Session session);
    void commit();
    void rollBack() noexcept;
    [[noreturn]] void failed(const QSqlError &error);

    /// A prepared statement to be used by one Statement at a time.
    struct Prepared {
        QSqlQuery query;
        bool inUse = false;
    };
    std::shared_ptr<Prepared> prepared(const QString &sql);

private:
    Connection(const SqlDialect &dialect, const QString &name);
    Result<void> connect(const OpenOptions &options);
    Result<void> trySession(Session session, const OpenOptions &options);
    std::shared_ptr<Prepared> prepare(const QString &sql);

    const SqlDialect &m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Prepared>> m_statements;
    Session m_session = Session::Reader;
    OpenOptions m_options;
    bool m_lost = false;
    std::chrono::steady_clock::time_point m_nextTry;
    Error m_lastTry;
};

} // namespace skranke::storage
