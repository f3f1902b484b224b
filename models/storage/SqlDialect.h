// What differs between database engines, and nothing else: the queries are written once (R10.1).
#pragma once

#include "domain/Result.h"
#include "storage/ChoreKeeper.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
class QSqlError;
QT_END_NAMESPACE

namespace skranke::storage {

enum class Session { Writer, Reader };

struct OpenOptions {
    std::chrono::milliseconds busyTimeout{5000};    ///< how long another program may hold us up
    std::chrono::milliseconds settleTimeout{10000}; ///< how long a lost commit is asked after
    std::chrono::milliseconds pollInterval{1000};   ///< how often others' changes are looked for
    /// Fills an empty database fast: no wait for the disk, search index built at close. A power cut
    /// meanwhile spoils the file, so it is for data that can be made again.
    bool bulk = false;
    bool mustExist = false; ///< do not make a database where there is none
    QByteArray password;    ///< of a server's login; empty: what the server's library finds itself
};

/// What a search asks for: a condition over `case_search s`, its joins, and the values it names.
struct SearchPredicate {
    QString from;      ///< `case_search s` and what it is joined with
    QString condition; ///< over s.case_id and s.text
    QString rowId;     ///< the case's id in `from`, in the order that is quickest to walk
    QList<std::pair<QString, QString>> values;
};

class SqlDialect {
public:
    virtual ~SqlDialect() = default;

    virtual QString driver() const = 0;
    /// Names the engine's own migration files: `0005_guards.<name>.sql`.
    virtual QString name() const = 0;

    /// Names the database and makes sure it can be created; the connection is not open yet.
    virtual Result<void> configure(QSqlDatabase &database, const OpenOptions &options) const = 0;
    /// Is it ours, or new and empty? Looks without writing anything.
    virtual Result<void> identify(QSqlDatabase &database) const = 0;
    /// Statements after opening and identifying.
    virtual QStringList sessionSetup(Session session, const OpenOptions &options) const = 0;
    /// Statements that belong to the first migration: marks the database as ours.
    virtual QStringList mark() const = 0;

    virtual QStringList begin(Session session) const = 0;
    /// A statement whose one value changes when another connection has committed; empty where the
    /// engine tells by itself.
    virtual QString changeMark() const = 0;
    /// A statement that counts the tables of a database.
    virtual QString tableCount() const = 0;
    /// A migration's text with the engine's words for `{{identity}}` (a key that is drawn),
    /// `{{key}}` (one that is given) and `{{bytes}}`.
    virtual QString withDdlWords(QString sql) const = 0;

    /// A server with logins and rights of its own, on which others work meanwhile: only an
    /// administrator migrates it, results arrive whole, and a text ends at NUL.
    virtual bool isServer() const { return false; }
    /// A statement that names the transaction that is about to commit, by which its outcome can be
    /// asked for when the server went away meanwhile, and leaves `:number` of the store `:origin`
    /// as its mark; no name when nothing was written. With `:news` it tells the other programs once
    /// the commit is done.
    virtual QString nameTransaction(bool withNews) const
    {
        Q_UNUSED(withNews)
        return {};
    }
    /// Answers `committed`, `aborted` or `in progress` of the transaction `:name`. A server that
    /// crashed may have given the name to another since: it is this one's if it left its mark.
    virtual QString outcome() const { return {}; }
    /// The mark that the store `:origin` left last.
    virtual QString lastMark() const { return {}; }
    /// Statements that make the session the owner of the schema, to migrate it.
    virtual QStringList becomeOwner() const { return {}; }

    /// `words` are folded and not empty; a case must hold all of them.
    virtual SearchPredicate search(const QStringList &words) const = 0;
    /// Take the document `:text` of the case `:id` out of the index, and put one in. Empty where
    /// the engine does that by itself.
    virtual QString unindexDocument() const = 0;
    virtual QString indexDocument() const = 0;
    /// Statements before and after a bulk fill.
    virtual QStringList deferSearchIndex() const = 0;
    virtual QStringList buildSearchIndex() const = 0;

    /// A statement that lists the tables that hold the desk.
    virtual QString tableNames() const = 0;
    /// What keeps a desk from being filled in any order, with another's history: statements that
    /// lift it, and put it back and check, within one transaction of the owner's. Throws Failure.
    struct Guards {
        QStringList lift;
        QStringList restore;
    };
    virtual Guards guards(QSqlDatabase &database) const = 0;

    /// What the engine itself finds wrong, one line each. Throws Failure when it cannot look.
    virtual QStringList damage(QSqlDatabase &database) const = 0;
    /// Keeps this engine's shared chores; used on the writer's thread only.
    virtual std::unique_ptr<ChoreKeeper> choreKeeper() const = 0;

    virtual Error errorFrom(const QSqlError &error) const = 0;

    /// The dialect that `address` names: `sqlite:PATH`, a plain path, or `postgresql://…`.
    static Result<std::unique_ptr<SqlDialect>> of(const QString &address);
};

} // namespace skranke::storage
