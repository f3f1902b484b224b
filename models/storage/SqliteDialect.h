// SQLite: one file, write-ahead log, full durability (R10.1, R10.3).
#pragma once

#include "storage/SqlDialect.h"

namespace skranke::storage {

class SqliteDialect final : public SqlDialect {
public:
    /// Marks a file as ours (`SKRK`), so that another program's database is never written to.
    static constexpr int ApplicationId = 0x534B524B;

    explicit SqliteDialect(QString path) : m_path(std::move(path)) {}

    QString driver() const override;
    QString name() const override;
    Result<void> configure(QSqlDatabase &database, const OpenOptions &options) const override;
    Result<void> identify(QSqlDatabase &database) const override;
    QStringList sessionSetup(Session session, const OpenOptions &options) const override;
    QStringList mark() const override;
    QStringList begin(Session session) const override;
    QString changeMark() const override;
    QString tableCount() const override;
    QString withDdlWords(QString sql) const override;
    SearchPredicate search(const QStringList &words) const override;
    QString unindexDocument() const override;
    QString indexDocument() const override;
    QStringList deferSearchIndex() const override;
    QStringList buildSearchIndex() const override;
    QString tableNames() const override;
    Guards guards(QSqlDatabase &database) const override;
    QStringList damage(QSqlDatabase &database) const override;
    /// Copies the database as it is at this moment into a new file. Throws Failure.
    void copyInto(QSqlDatabase &database, const QString &file) const;
    std::unique_ptr<ChoreKeeper> choreKeeper() const override;
    Error errorFrom(const QSqlError &error) const override;

private:
    QString m_path;
};

} // namespace skranke::storage
