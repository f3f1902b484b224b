// Brings a database to the schema this program knows (R10.4): the files of resources/migrations,
// in order of number, each number in one transaction.
#pragma once

#include "storage/Connection.h"

#include <QList>

namespace skranke::storage {

struct Migration {
    int version = 0;
    QString name;
    QString sql; ///< with the engine's own words in place
};

class Migrations {
public:
    /// `0001_name.sql` for every engine, `0001_name.<engine>.sql` for one. Throws Failure when a
    /// file that was built in cannot be read.
    static QList<Migration> known(const SqlDialect &dialect,
                                  const QString &folder = QStringLiteral(":/migrations"));

    /// What this program brings: the migrations, and who may do what where the engine has logins.
    static Migrations builtIn(const SqlDialect &dialect);

    explicit Migrations(QList<Migration> migrations, QString rights = {})
        : m_migrations(std::move(migrations)), m_rights(std::move(rights))
    {
    }

    int newest() const { return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version; }
    /// The version of the database, 0 when it is empty. TooNew when it is past what we know; looks
    /// without writing.
    Result<int> check(Connection &connection) const;
    /// Applies what is missing; how many that was. All or nothing for each number.
    Result<int> apply(Connection &connection) const;

private:
    bool applyOne(Connection &connection, const Migration &migration) const;
    void applyRights(Connection &connection) const;

    QList<Migration> m_migrations;
    QString m_rights;
};

} // namespace skranke::storage
