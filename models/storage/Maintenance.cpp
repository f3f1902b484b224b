#include "storage/Maintenance.h"

#include "storage/Invariants.h"
#include "storage/Migrations.h"
#include "storage/SqliteDialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    std::unique_ptr<SqlDialect> dialect;
    std::unique_ptr<Connection> connection;
};

Result<Opened> openExisting(const QString &address, const QByteArray &password)
{
    auto dialect = SqlDialect::of(address);
    if (!dialect)
        return tl::make_unexpected(dialect.error());
    OpenOptions options;
    options.mustExist = true;
    options.password = password;
    auto connection = Connection::open(**dialect, options);
    if (!connection)
        return tl::make_unexpected(connection.error());
    Opened opened{std::move(*dialect), std::move(*connection)};
    const Migrations migrations = Migrations::builtIn(*opened.dialect);
    const auto version = migrations.check(*opened.connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (opened.dialect->isServer())
        if (const auto ready = opened.connection->prepareSession(Session::Reader, options); !ready)
            return tl::make_unexpected(ready.error());
    if (*version < migrations.newest())
        return fail(
            ErrorKind::NotMigrated,
            u"schema %1 is not migrated to %2 yet"_s.arg(*version).arg(migrations.newest()));
    return opened;
}

void actAsOwner(Connection &connection)
{
    for (const QString &statement : connection.dialect().becomeOwner())
        connection.run(statement);
}

Result<QList<TableSum>> fill(Opened &from, const QString &to, const QByteArray &password)
{
    if (const auto migrated = migrate(to, password); !migrated)
        return tl::make_unexpected(migrated.error());
    auto target = openExisting(to, password);
    if (!target)
        return tl::make_unexpected(target.error());
    const OpenOptions options;
    if (const auto ready = target->connection->prepareSession(Session::Writer, options); !ready)
        return tl::make_unexpected(ready.error());
    try {
        actAsOwner(*from.connection);
        actAsOwner(*target->connection);
        return copyDesk(*from.connection, *target->connection);
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
}

Result<void> copyFile(Opened &from, const QString &file, const QByteArray &password)
{
    if (from.dialect->isServer()) {
        const auto copied = fill(from, u"sqlite:"_s + file, password);
        return copied ? Result<void>() : Result<void>(tl::make_unexpected(copied.error()));
    }
    try {
        static_cast<SqliteDialect &>(*from.dialect).copyInto(from.connection->database(), file);
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.error());
    }
    return {};
}

// The engine hands the copy to the system and does not wait until it is on the disk.
bool flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

} // namespace

Result<QStringList> check(const QString &address, const QByteArray &password)
{
    const auto opened = openExisting(address, password);
    if (!opened)
        return tl::make_unexpected(opened.error());
    Connection &connection = *opened->connection;
    try {
        return opened->dialect->damage(connection.database()) + brokenInvariants(connection);
    } catch (const Failure &failure) {
        if (failure.error().kind != ErrorKind::Corrupt)
            return tl::make_unexpected(failure.error());
        return QStringList{failure.error().detail};
    }
}

Result<void> backup(const QString &address, const QString &file, const QByteArray &password)
{
    if (QFile::exists(file))
        return tl::make_unexpected(
            Error{ErrorKind::Invalid, Reason::FileExists, {file}, file + ": exists already"_L1});
    if (!QFileInfo(file).dir().exists())
        return fail(ErrorKind::Unreachable, file + ": there is no such folder"_L1, {file});
    auto opened = openExisting(address, password);
    if (!opened)
        return tl::make_unexpected(opened.error());
    // Under its own name only when it is whole.
    const QString partial = file + ".part"_L1;
    QFile::remove(partial);
    if (const auto copied = copyFile(*opened, partial, password); !copied) {
        QFile::remove(partial);
        return copied;
    }
    if (!flushToDisk(partial) || !QFile::rename(partial, file)) {
        QFile::remove(partial);
        return fail(ErrorKind::Unreachable, file + ": cannot be written"_L1, {file});
    }
    return {};
}

Result<int> migrate(const QString &address, const QByteArray &password)
{
    const auto dialect = SqlDialect::of(address);
    if (!dialect)
        return tl::make_unexpected(dialect.error());
    OpenOptions options;
    options.password = password;
    const auto connection = Connection::open(**dialect, options);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const Migrations migrations = Migrations::builtIn(**dialect);
    if (const auto checked = migrations.check(**connection); !checked)
        return tl::make_unexpected(checked.error());
    if (const auto ready = (*connection)->prepareSession(Session::Writer, options); !ready)
        return tl::make_unexpected(ready.error());
    return migrations.apply(**connection);
}

Result<QList<TableSum>> copy(const QString &from, const QString &to, const CopyPasswords &passwords)
{
    auto source = openExisting(from, passwords.from);
    if (!source)
        return tl::make_unexpected(source.error());
    return fill(*source, to, passwords.to);
}

} // namespace skranke::storage
