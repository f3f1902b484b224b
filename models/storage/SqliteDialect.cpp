#include "storage/SqliteDialect.h"

#include "domain/Queue.h"
#include "storage/SearchText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

// Result codes of the SQLite C interface; the driver hands them over as text.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    Auth = 23,
    NotADatabase = 26,
};
constexpr int IoErrorWrite = 10 | (3 << 8);
constexpr int IoErrorShmSize = 10 | (19 << 8);
constexpr int ConstraintForeignKey = 19 | (3 << 8);
constexpr int ConstraintTrigger = 19 | (7 << 8);
constexpr int ConstraintPrimaryKey = 19 | (6 << 8);
constexpr int ConstraintUnique = 19 | (8 << 8);

Error errorOf(ErrorKind kind, const QString &detail)
{
    return Error{kind, Reason::None, {}, detail};
}

Error constraintError(int code, const QString &text)
{
    if (code == ConstraintTrigger && text.contains("period_locked"_L1))
        return Error{ErrorKind::Refused, Reason::PeriodLocked, {}, text};
    // What a row was to refer to has gone, what was to be unique has been taken, or what may be
    // written once has been.
    if (code == ConstraintForeignKey || code == ConstraintUnique || code == ConstraintPrimaryKey
        || code == ConstraintTrigger)
        return errorOf(ErrorKind::Conflict, text);
    return errorOf(ErrorKind::Invalid, text);
}

// Read by everyone who may sign in to the machine is not what a customer's letters are for.
void createPrivately(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

// Where neither the file nor its log may be written, the engine only says that it cannot open it.
bool mayOnlyRead(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isReadable()
        && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

bool isIndexed(const QString &word)
{
    return word.toUcs4().size() >= ShortestSearch;
}

} // namespace

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

QString SqliteDialect::name() const
{
    return u"sqlite"_s;
}

Result<void> SqliteDialect::configure(QSqlDatabase &database, const OpenOptions &options) const
{
    const QFileInfo file(m_path);
    if (file.isDir())
        return fail(ErrorKind::Unreachable, m_path + ": is a directory"_L1);
    if (!file.exists()) {
        if (options.mustExist)
            return fail(ErrorKind::Unreachable, m_path + ": there is no such file"_L1);
        if (!QDir().mkpath(file.absolutePath()))
            return fail(ErrorKind::Unreachable,
                        file.absolutePath() + ": the directory cannot be made"_L1);
        createPrivately(m_path);
    }
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count()));
    return {};
}

Result<void> SqliteDialect::identify(QSqlDatabase &database) const
{
    QSqlQuery query(database);
    const auto read = [&query](const QString &sql) -> std::optional<int> {
        if (!query.exec(sql) || !query.next())
            return std::nullopt;
        const int number = query.value(0).toInt();
        query.finish();
        return number;
    };
    // Both as of one moment: another program may be making the database just now.
    query.exec(u"BEGIN"_s);
    const auto application = read(u"PRAGMA application_id"_s);
    const auto tables = application ? read(tableCount()) : std::nullopt;
    const QSqlError problem = query.lastError();
    query.exec(u"ROLLBACK"_s);
    if (!tables)
        return tl::make_unexpected(errorFrom(problem));
    if (*application != ApplicationId && (*application != 0 || *tables != 0))
        return fail(ErrorKind::Corrupt, m_path + ": is not a Skranke database"_L1);
    return {};
}

QStringList SqliteDialect::sessionSetup(Session session, const OpenOptions &options) const
{
    QStringList setup{
        options.bulk ? u"PRAGMA journal_mode = MEMORY"_s : u"PRAGMA journal_mode = WAL"_s,
        options.bulk ? u"PRAGMA synchronous = OFF"_s : u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA recursive_triggers = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        // KiB; the reader walks indexes, the writer touches few pages.
        u"PRAGMA cache_size = -%1"_s.arg(options.bulk                     ? 262144
                                             : session == Session::Reader ? 16384
                                                                          : 8192),
    };
    if (session == Session::Reader)
        setup.append(u"PRAGMA query_only = ON"_s);
    return setup;
}

QStringList SqliteDialect::mark() const
{
    return {u"PRAGMA application_id = %1"_s.arg(ApplicationId)};
}

QStringList SqliteDialect::begin(Session session) const
{
    return {session == Session::Writer ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s};
}

QString SqliteDialect::changeMark() const
{
    return u"PRAGMA data_version"_s;
}

QString SqliteDialect::tableCount() const
{
    return u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s;
}

QString SqliteDialect::withDdlWords(QString sql) const
{
    return sql.replace("{{identity}}"_L1, "INTEGER PRIMARY KEY AUTOINCREMENT"_L1)
        .replace("{{key}}"_L1, "INTEGER PRIMARY KEY"_L1)
        .replace("{{bytes}}"_L1, "BLOB"_L1);
}

SearchPredicate SqliteDialect::search(const QStringList &words) const
{
    QStringList phrases;
    SearchPredicate predicate{u"case_search s"_s, {}, u"s.case_id"_s, {}};
    QStringList conditions;
    for (const QString &word : words) {
        if (isIndexed(word)) {
            QString quoted = word;
            phrases.append(u'"' + quoted.replace(u'"', "\"\""_L1) + u'"');
            continue;
        }
        const QString name = u":word%1"_s.arg(conditions.size());
        conditions.append("s.text LIKE %1 ESCAPE '\\'"_L1.arg(name));
        predicate.values.append({name, containing(word)});
    }
    if (!phrases.isEmpty()) {
        predicate.rowId = u"case_fts.rowid"_s;
        predicate.from = conditions.isEmpty()
            ? u"case_fts"_s
            : u"case_fts JOIN case_search s ON s.case_id = case_fts.rowid"_s;
        conditions.prepend(u"case_fts MATCH :phrases"_s);
        predicate.values.prepend({u":phrases"_s, phrases.join(" AND "_L1)});
    }
    predicate.condition = conditions.join(" AND "_L1);
    return predicate;
}

QString SqliteDialect::unindexDocument() const
{
    return u"INSERT INTO case_fts (case_fts, rowid, text) VALUES ('delete', :id, :text)"_s;
}

QString SqliteDialect::indexDocument() const
{
    return u"INSERT INTO case_fts (rowid, text) VALUES (:id, :text)"_s;
}

QStringList SqliteDialect::deferSearchIndex() const
{
    return {u"INSERT INTO search_deferred (since) VALUES (1)"_s};
}

QStringList SqliteDialect::buildSearchIndex() const
{
    // Bytes gathered in memory before they are written as one sorted run: the more, the fewer runs
    // there are to merge. The engine remembers the setting, hence the way back to its default.
    static const auto gather = u"INSERT INTO case_fts (case_fts, rank) VALUES ('hashsize', %1)"_s;
    return {gather.arg(64 << 20), u"INSERT INTO case_fts (case_fts) VALUES ('rebuild')"_s,
            gather.arg(1 << 20), u"DELETE FROM search_deferred"_s};
}

QStringList SqliteDialect::damage(QSqlDatabase &database) const
{
    const auto run = [this, &database](const QString &sql) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            throw Failure(errorFrom(query.lastError()));
        return query;
    };
    QStringList found;
    for (QSqlQuery rows = run(u"PRAGMA integrity_check"_s); rows.next();)
        if (const QString line = rows.value(0).toString(); line != "ok"_L1)
            found.append(line);
    for (QSqlQuery rows = run(u"PRAGMA foreign_key_check"_s); rows.next();)
        found.append(u"row %1 of %2 refers to a row of %3 that is not there"_s.arg(
            rows.value(1).toString(), rows.value(0).toString(), rows.value(2).toString()));
    try {
        // With a rank the index is compared with the documents too.
        run(u"INSERT INTO case_fts (case_fts, rank) VALUES ('integrity-check', 1)"_s);
    } catch (const Failure &failure) {
        if (failure.error().kind != ErrorKind::Corrupt)
            throw;
        found.append(u"the search index does not agree with the documents"_s);
    }
    return found;
}

void SqliteDialect::copyInto(QSqlDatabase &database, const QString &file) const
{
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO :file"_s);
    query.bindValue(u":file"_s, file);
    if (!query.exec())
        throw Failure(errorFrom(query.lastError()));
}

std::unique_ptr<ChoreKeeper> SqliteDialect::choreKeeper() const
{
    return std::make_unique<FileChoreKeeper>(m_path);
}

Error SqliteDialect::errorFrom(const QSqlError &error) const
{
    const int extended = error.nativeErrorCode().toInt();
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    // A quota and a limit on file sizes are told as a failed write, not as a full disk.
    if (extended == IoErrorWrite || extended == IoErrorShmSize)
        return errorOf(ErrorKind::DiskFull, text);
    switch (extended & 0xff) {
    case Busy:
    case Locked:
        return errorOf(ErrorKind::Locked, text);
    case ReadOnly:
        return errorOf(ErrorKind::ReadOnly, text);
    case Corrupt:
    case NotADatabase:
        return errorOf(ErrorKind::Corrupt, text);
    case Full:
        return errorOf(ErrorKind::DiskFull, text);
    case CannotOpen:
        return errorOf(mayOnlyRead(m_path) ? ErrorKind::ReadOnly : ErrorKind::Unreachable, text);
    case Perm:
    case IoError:
    case Auth:
        return errorOf(ErrorKind::Unreachable, text);
    case Constraint:
        return constraintError(extended, text);
    default:
        return errorOf(ErrorKind::Internal, text);
    }
}

} // namespace skranke::storage
