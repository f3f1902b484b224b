// Which tables a database has, and how its guards are lifted while it is filled as a whole.
#include "storage/PostgresDialect.h"
#include "storage/SqliteDialect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a catalogue, each with its columns as text.
QList<QStringList> rowsOf(const SqlDialect &dialect, QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw Failure(dialect.errorFrom(query.lastError()));
    QList<QStringList> rows;
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < 2; ++i)
            row.append(query.value(i).toString());
        rows.append(row);
    }
    return rows;
}

} // namespace

QString SqliteDialect::tableNames() const
{
    return u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
           "AND name NOT LIKE 'case_fts%' AND name <> 'schema_version' ORDER BY name"_s;
}

SqlDialect::Guards SqliteDialect::guards(QSqlDatabase &database) const
{
    Guards guards{{u"PRAGMA defer_foreign_keys = ON"_s}, {}};
    const auto triggers =
        rowsOf(*this, database, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s);
    for (const QStringList &trigger : triggers) {
        guards.lift.append("DROP TRIGGER "_L1 + trigger[0]);
        guards.restore.append(trigger[1]);
    }
    return guards;
}

QString PostgresDialect::tableNames() const
{
    return u"SELECT tablename::text FROM pg_tables WHERE schemaname = 'skranke' "
           "AND tablename <> 'schema_version' ORDER BY tablename"_s;
}

SqlDialect::Guards PostgresDialect::guards(QSqlDatabase &database) const
{
    Guards guards;
    const auto references = rowsOf(*this, database,
                                   u"SELECT conrelid::regclass::text, quote_ident(conname) "
                                   "FROM pg_constraint WHERE contype = 'f' "
                                   "AND connamespace = 'skranke'::regnamespace"_s);
    const auto triggers = rowsOf(*this, database,
                                 u"SELECT DISTINCT tgrelid::regclass::text, '' FROM pg_trigger "
                                 "JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal "
                                 "AND c.relnamespace = 'skranke'::regnamespace"_s);
    const auto drawn = rowsOf(*this, database,
                              u"SELECT quote_ident(table_name), quote_ident(column_name) "
                              "FROM information_schema.columns "
                              "WHERE table_schema = 'skranke' AND is_identity = 'YES'"_s);
    for (const QStringList &one : references)
        guards.lift.append("ALTER TABLE %1 ALTER CONSTRAINT %2 DEFERRABLE"_L1.arg(one[0], one[1]));
    for (const QStringList &one : triggers)
        guards.lift.append("ALTER TABLE %1 DISABLE TRIGGER USER"_L1.arg(one[0]));
    guards.lift.append(u"SET CONSTRAINTS ALL DEFERRED"_s);

    guards.restore.append(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
    for (const QStringList &one : references)
        guards.restore.append(
            "ALTER TABLE %1 ALTER CONSTRAINT %2 NOT DEFERRABLE"_L1.arg(one[0], one[1]));
    for (const QStringList &one : triggers)
        guards.restore.append("ALTER TABLE %1 ENABLE TRIGGER USER"_L1.arg(one[0]));
    // The next number drawn follows the last one that arrived.
    for (const QStringList &one : drawn)
        guards.restore.append(
            "SELECT setval(pg_get_serial_sequence('%1', '%2'), (SELECT max(%2) FROM %1))"_L1.arg(
                one[0], one[1]));
    return guards;
}

} // namespace skranke::storage
