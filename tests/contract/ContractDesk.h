// An empty desk on a database of its own, and the few values that most tests begin with.
#pragma once

#include "domain/Store.h"
#include "storage/SqlStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace skranke {

/// 2026-05-15 12:00:00 UTC, a Friday.
inline constexpr Instant Noon{std::chrono::seconds{1'778'846'400}};

/// For initTestCase_data(): every function of the class runs once for each engine.
void addEngines();
/// … or for the one whose database is a file.
void addFileEngine();
/// Whether the function at work runs on the engine whose database is a file.
bool onFile();

class ContractDesk {
public:
    explicit ContractDesk(const storage::OpenOptions &options = quickOptions());
    ~ContractDesk();

    static storage::OpenOptions quickOptions();

    storage::SqlStore &store() { return *m_store; }
    QString path() const { return m_path; } ///< of a database that is a file
    QString address() const;
    /// A second program on the same database.
    std::unique_ptr<storage::SqlStore> another();
    void close() { m_store.reset(); }
    Result<void> reopen(const storage::OpenOptions &options = quickOptions());

    /// Waits for one job; a failed one fails the test with its error's detail.
    template <typename F> auto write(F job) { return value(m_store->write(asJob(std::move(job)))); }
    template <typename F> auto read(F job) { return value(m_store->read(asJob(std::move(job)))); }
    /// The error of a job that should fail; ErrorKind::Internal with "no error" when it did not.
    template <typename F> Error failure(F job)
    {
        const auto result = m_store->write(asJob(std::move(job))).result();
        return result ? Error{ErrorKind::Internal, Reason::None, {}, QStringLiteral("no error")}
                      : result.error();
    }

    AgentId agent(const QString &name = QStringLiteral("Ida Nordmann"),
                  const QString &initials = QStringLiteral("IN"));
    CustomerId customer(const QString &name, const QStringList &domains = {});
    ContactId contact(const QString &name, const QString &address, CustomerId customer = {});
    /// A new case, submitted `minutes` after Noon.
    Case newCase(const QString &subject, int minutes = 0);
    Case insert(Case value);

    /// Runs SQL as somebody with the file and no console would; the engine's complaint, or empty.
    QString rawSql(const QString &sql);
    QVariant rawValue(const QString &sql);

private:
    // Jobs of tests return plain values; the store wants Results.
    template <typename F> static auto asJob(F job)
    {
        using R = std::invoke_result_t<F, UnitOfWork &>;
        return [job = std::move(job)](UnitOfWork &work) mutable {
            if constexpr (std::is_void_v<R>) {
                job(work);
                return Result<int>(0);
            } else {
                return Result<R>(job(work));
            }
        };
    }
    template <typename T> static T value(QFuture<Result<T>> future)
    {
        Result<T> result = future.result();
        if (!result)
            qFatal("a job failed: %s", qUtf8Printable(result.error().detail));
        return *std::move(result);
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_database; ///< its name on the server
    std::unique_ptr<storage::SqlStore> m_store;
};

} // namespace skranke
