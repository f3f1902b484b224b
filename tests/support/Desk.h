// A desk on a temporary database with a clock that stands still: what tests of the use cases, of
// the item models and of the pages build their worlds on.
#pragma once

#include "domain/Store.h"
#include "domain/Time.h"
#include "services/Context.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace skranke::tests {

/// `2026-11-23T09:00:00Z`; a test that writes it wrong dies at once.
Instant at(const char *iso);

/// Waits for the answer of a use case.
template <typename T> T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Dies with the error's text.
[[noreturn]] void dieOf(const Error &error);

/// Waits for an answer that must not be an error.
template <typename T> T must(QFuture<Result<T>> future)
{
    Result<T> result = wait(std::move(future));
    if (!result)
        dieOf(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Why it was refused; Reason::None when it was not refused by a rule.
template <typename T> Reason refusalOf(const Result<T> &result)
{
    return result || result.error().kind != ErrorKind::Refused ? Reason::None
                                                               : result.error().reason;
}

class Desk {
public:
    /// Monday 23 November 2026, ten o'clock in Oslo, unless told otherwise.
    explicit Desk(Instant now = at("2026-11-23T09:00:00Z"));
    ~Desk();

    services::Context context();
    Store &store() { return *m_store; }
    QString path() const; ///< of the database file
    /// Closes the database and opens it again, as a restart of the program does.
    void restart();

    FixedClock clock;
    services::Session session; ///< Kari Nes, until a test signs in somebody else
    Agent lead;                ///< Kari Nes, KN
    Agent agent;               ///< Thea Berg, TB
    Agent viewer;              ///< Stian Lie, SL

    /// Runs a job that must succeed.
    template <typename F> auto write(F job) { return must(m_store->write(std::move(job))); }
    template <typename F> auto read(F job) { return must(m_store->read(std::move(job))); }

    // Rows as they are given, past the rules of the services.
    Agreement add(Agreement value);
    Customer add(Customer value);
    Contact add(Contact value);
    Site add(Site value);
    Case add(Case value); ///< submitted now, unless it says otherwise
    TimeEntry add(TimeEntry value);

    /// A customer with the domain, an agreement and one contact.
    Customer addCustomer(const QString &name, const QString &domain, Agreement agreement = {});
    /// A case of the customer, changed as the test needs it.
    Case addCase(const Customer &customer, const std::function<void(Case &)> &change = {});
    TimeEntry addTime(CaseId id, Instant start, Seconds duration, bool billable = true);

    Case reload(CaseId id);
    QList<Event> events(CaseId id);
    QList<Event> events(CaseId id, EventKind kind);
    QList<Breach> breaches(CaseId id);

private:
    void open();

    QTemporaryDir m_directory;
    std::unique_ptr<MailReader> m_mailReader;
    std::unique_ptr<MailWriter> m_mailWriter;
    std::unique_ptr<Store> m_store;
};

} // namespace skranke::tests
