#include "storage/Maintenance.h"

#include "storage/Invariants.h"
#include "storage/Migrations.h"

#include <QFile>

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

Result<Opened> openExisting(const QString &address)
{
    auto dialect = SqlDialect::of(address);
    if (!dialect)
        return tl::make_unexpected(dialect.error());
    OpenOptions options;
    options.mustExist = true;
    auto connection = Connection::open(**dialect, options);
    if (!connection)
        return tl::make_unexpected(connection.error());
    Opened opened{std::move(*dialect), std::move(*connection)};
    const Migrations migrations(Migrations::known(*opened.dialect));
    const auto version = migrations.check(*opened.connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version < migrations.newest())
        return fail(
            ErrorKind::Invalid,
            u"schema %1 is not migrated to %2 yet"_s.arg(*version).arg(migrations.newest()));
    return opened;
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

Result<QStringList> check(const QString &address)
{
    const auto opened = openExisting(address);
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

Result<void> backup(const QString &address, const QString &file)
{
    if (QFile::exists(file))
        return fail(ErrorKind::Invalid, file + ": exists already"_L1, {file});
    const auto opened = openExisting(address);
    if (!opened)
        return tl::make_unexpected(opened.error());
    // Under its own name only when it is whole.
    const QString partial = file + ".part"_L1;
    QFile::remove(partial);
    try {
        opened->dialect->copyInto(opened->connection->database(), partial);
    } catch (const Failure &failure) {
        QFile::remove(partial);
        return tl::make_unexpected(failure.error());
    }
    if (!flushToDisk(partial) || !QFile::rename(partial, file)) {
        QFile::remove(partial);
        return fail(ErrorKind::Unreachable, file + ": cannot be written"_L1, {file});
    }
    return {};
}

Result<int> migrate(const QString &address)
{
    const auto dialect = SqlDialect::of(address);
    if (!dialect)
        return tl::make_unexpected(dialect.error());
    const OpenOptions options;
    const auto connection = Connection::open(**dialect, options);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const Migrations migrations(Migrations::known(**dialect));
    if (const auto checked = migrations.check(**connection); !checked)
        return tl::make_unexpected(checked.error());
    if (const auto ready = (*connection)->prepareSession(Session::Writer, options); !ready)
        return tl::make_unexpected(ready.error());
    return migrations.apply(**connection);
}

} // namespace skranke::storage
