// PostgreSQL 15 or later: one database for a team (R10.1). Everything lies in the schema `skranke`,
// which belongs to the role `skranke_owner`; who may do what is said in resources/rights.
#pragma once

#include "storage/PostgresAddress.h"
#include "storage/SqlDialect.h"

namespace skranke::storage {

class PostgresDialect final : public SqlDialect {
public:
    /// Identify this program's own locks among those of the database.
    static constexpr int LockSpace = 0x534B524B;
    static constexpr int OldestServer = 150000;

    explicit PostgresDialect(PostgresAddress address) : m_address(std::move(address)) {}

    const PostgresAddress &address() const { return m_address; }

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
    bool isServer() const override { return true; }
    QString nameTransaction(bool withNews) const override;
    QString outcome() const override;
    QString lastMark() const override;
    QStringList becomeOwner() const override;
    SearchPredicate search(const QStringList &words) const override;
    QString unindexDocument() const override;
    QString indexDocument() const override;
    QStringList deferSearchIndex() const override;
    QStringList buildSearchIndex() const override;
    QString tableNames() const override;
    Guards guards(QSqlDatabase &database) const override;
    QStringList damage(QSqlDatabase &database) const override;
    std::unique_ptr<ChoreKeeper> choreKeeper() const override;
    Error errorFrom(const QSqlError &error) const override;

private:
    PostgresAddress m_address;
};

} // namespace skranke::storage
