// The mailboxes as chores: fetching what is new, and sending what waits. Each mailbox has a thread
// of its own in a round, so that one whose server is slow holds up no other.
#pragma once

#include "app/Core.h"
#include "app/WatchChore.h"

#include <QHash>

#include <atomic>
#include <map>

namespace skranke::app {

class IdleWatch;

/// A round over the mailboxes that are in use. One that fails is left alone, longer and longer,
/// without the others noticing.
class AccountChore : public WatchChore {
    Q_OBJECT
public:
    AccountChore(QString name, Seconds interval, Core &core);
    ~AccountChore() override;

    QFuture<Done> round() override;
    void stop() override;

protected:
    /// Blocking, on a thread of the mailbox's own.
    virtual Done work(const MailAccount &account, const MailCredentials &credentials) = 0;
    /// In the runner's thread, after a round of the mailbox went well.
    virtual void wentWell(const MailAccount &, const MailCredentials &) {}
    /// In the runner's thread, with all mailboxes in use.
    virtual void begins(const QList<MailAccount> &) {}

    Core &core() const { return m_core; }
    const std::atomic<bool> &stopped() const { return m_stop; }

private:
    struct Round;
    struct Trouble {
        int failures = 0;
        qint64 version = 0; ///< of the mailbox's settings: others may work better
        Instant next{};
    };
    void listAccounts(const std::shared_ptr<Round> &round);
    void begin(const std::shared_ptr<Round> &round, const QList<MailAccount> &accounts);
    void start(const std::shared_ptr<Round> &round, const MailAccount &account,
               const Result<QByteArray> &secret);
    void finish(const MailAccount &account, const MailCredentials &credentials, const Done &done);

    Core &m_core;
    std::atomic<bool> m_stop = false;
    std::shared_ptr<Round> m_round;
    QHash<MailAccountId, Trouble> m_troubles;
};

class FetchChore final : public AccountChore {
    Q_OBJECT
public:
    explicit FetchChore(Core &core);
    ~FetchChore() override;

    void stop() override;

protected:
    Done work(const MailAccount &account, const MailCredentials &credentials) override;
    void wentWell(const MailAccount &account, const MailCredentials &credentials) override;
    void begins(const QList<MailAccount> &accounts) override;

private:
    std::map<MailAccountId, std::unique_ptr<IdleWatch>> m_watches;
};

class SendChore final : public AccountChore {
    Q_OBJECT
public:
    explicit SendChore(Core &core);

protected:
    void begins(const QList<MailAccount> &accounts) override;
    Done work(const MailAccount &account, const MailCredentials &credentials) override;
};

} // namespace skranke::app
