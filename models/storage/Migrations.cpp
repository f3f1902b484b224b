#include "storage/Migrations.h"

#include "storage/Statement.h"
#include "storage/StatementSplitter.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

const QString VersionQuery = u"SELECT coalesce(max(version), 0) FROM schema_version"_s;

int versionOf(Connection &connection)
{
    if (connection.number(connection.dialect().tableCount()) == 0)
        return 0;
    return static_cast<int>(connection.number(VersionQuery));
}

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(
            Error{ErrorKind::Internal, Reason::None, {}, path + ": "_L1 + file.errorString()});
    return QString::fromUtf8(file.readAll());
}

} // namespace

QList<Migration> Migrations::known(const SqlDialect &dialect, const QString &folder)
{
    static const QRegularExpression form(u"^([0-9]{4})_([a-z_]+)(?:\\.([a-z]+))?\\.sql$"_s);
    QList<Migration> migrations;
    // What every engine shares comes first, then the engine's own part of the same number.
    QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    std::ranges::stable_sort(
        files, {}, [](const QString &file) { return std::pair(file.left(4), file.count(u'.')); });
    for (const QString &file : files) {
        const auto match = form.match(file);
        const QString engine = match.captured(3);
        if (!match.hasMatch() || (!engine.isEmpty() && engine != dialect.name()))
            continue;
        const int version = match.captured(1).toInt();
        const QString sql = dialect.withDdlWords(contentOf(folder + u'/' + file));
        if (!migrations.isEmpty() && migrations.constLast().version == version)
            migrations.last().sql += u'\n' + sql;
        else
            migrations.append({version, match.captured(2), sql});
    }
    return migrations;
}

Migrations Migrations::builtIn(const SqlDialect &dialect)
{
    const QString rights = ":/rights/"_L1 + dialect.name() + ".sql"_L1;
    return Migrations(known(dialect), QFile::exists(rights) ? contentOf(rights) : QString());
}

Result<int> Migrations::check(Connection &connection) const
{
    try {
        const int version = versionOf(connection);
        if (version > newest())
            return fail(ErrorKind::TooNew,
                        u"schema %1, this program knows %2"_s.arg(version).arg(newest()),
                        {QString::number(version), QString::number(newest())});
        return version;
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
}

Result<int> Migrations::apply(Connection &connection) const
{
    int applied = 0;
    try {
        for (const QString &statement : connection.dialect().becomeOwner())
            connection.run(statement);
        for (const Migration &migration : m_migrations) {
            if (versionOf(connection) >= migration.version)
                continue;
            if (applyOne(connection, migration))
                ++applied;
        }
        applyRights(connection);
    } catch (const Failure &failure) {
        connection.rollBack();
        return tl::make_unexpected(failure.error());
    }
    return applied;
}

// Said anew as a whole, so that what a role may do can be read in one place.
void Migrations::applyRights(Connection &connection) const
{
    if (m_rights.isEmpty())
        return;
    connection.begin(Session::Writer);
    for (const QString &statement : splitStatements(m_rights))
        connection.run(statement);
    connection.commit();
}

bool Migrations::applyOne(Connection &connection, const Migration &migration) const
{
    connection.begin(Session::Writer);
    // Another program may have been first between the look and the lock.
    const int version = versionOf(connection);
    if (version >= migration.version) {
        connection.rollBack();
        return false;
    }
    if (version == 0) {
        for (const QString &statement : connection.dialect().mark())
            connection.run(statement);
        connection.run(u"CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, "
                       "name TEXT NOT NULL)"_s);
    }
    for (const QString &statement : splitStatements(migration.sql))
        connection.run(statement);
    Statement(connection, u"INSERT INTO schema_version (version, name) VALUES (:version, :name)"_s)
        .bind(u":version"_s, migration.version)
        .bind(u":name"_s, migration.name)
        .run();
    connection.commit();
    return true;
}

} // namespace skranke::storage
