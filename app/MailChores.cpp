#include "app/MailChores.h"

#include "app/IdleWatch.h"
#include "app/WatchRunner.h"
#include "domain/Ready.h"
#include "services/Answer.h"

#include <QMutex>
#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace skranke::app {

namespace {

constexpr std::chrono::minutes FetchOften{1};
constexpr Seconds SendOften{30};

QString counted(std::initializer_list<std::pair<const char *, int>> counts)
{
    QStringList words;
    for (const auto &[name, count] : counts)
        if (count > 0)
            words.append(QStringLiteral("%1=%2").arg(QLatin1String(name)).arg(count));
    return words.join(u' ');
}

} // namespace

/// One round: ends in whichever thread ends last, so that nobody who waits for it is needed for it.
struct AccountChore::Round {
    QMutex mutex;
    QPromise<Done> promise;
    int unstarted = 1; ///< the list of mailboxes itself, then each whose password is being read
    int running = 0;
    bool closed = false;
    bool ended = false;
    QStringList summary;
    std::optional<Error> problem;

    /// With the mutex held.
    void endIfOver()
    {
        if (ended || running > 0 || (unstarted > 0 && !closed))
            return;
        ended = true;
        promise.addResult(problem ? Done(tl::make_unexpected(*problem)) : Done(summary.join(u' ')));
        promise.finish();
    }
    void note(const Done &done, const QString &address)
    {
        if (done && !done->isEmpty())
            summary.append(QStringLiteral("mailbox=%1 %2").arg(address, *done));
        if (!done && !problem) {
            problem = done.error();
            problem->detail = address + QStringLiteral(": ") + problem->detail;
        }
    }
    /// False: too late, the round is over.
    bool startOne()
    {
        const QMutexLocker lock(&mutex);
        --unstarted;
        if (closed || ended)
            return false;
        ++running;
        return true;
    }
    void endOne(const Done &done, const QString &address)
    {
        const QMutexLocker lock(&mutex);
        --running;
        note(done, address);
        endIfOver();
    }
    void drop(const Done &done = QString(), const QString &address = {})
    {
        const QMutexLocker lock(&mutex);
        --unstarted;
        note(done, address);
        endIfOver();
    }
    void close()
    {
        const QMutexLocker lock(&mutex);
        closed = true;
        endIfOver();
    }
};

AccountChore::AccountChore(QString name, Seconds interval, Core &core)
    : WatchChore(std::move(name), interval, Retry::Steady), m_core(core)
{
}

AccountChore::~AccountChore() = default;

QFuture<WatchChore::Done> AccountChore::round()
{
    m_stop = false;
    m_round = std::make_shared<Round>();
    m_round->promise.start();
    const auto round = m_round;
    // Of several programs on one database, one fetches and sends.
    services::onAnswer(m_core.store().holdChore(Chore::Mail), this,
                       [this, round](const Result<bool> &ours) {
                           if (ours && *ours)
                               listAccounts(round);
                           else
                               round->drop(ours.map([](bool) { return QString(); }));
                       });
    return m_round->promise.future();
}

void AccountChore::listAccounts(const std::shared_ptr<Round> &round)
{
    services::onAnswer(m_core.mailAccounts().accounts(), this,
                       [this, round](const Result<QList<services::MailAccountRow>> &rows) {
                           if (!rows) {
                               round->drop(tl::make_unexpected(rows.error()));
                               return;
                           }
                           QList<MailAccount> accounts;
                           for (const services::MailAccountRow &row : *rows)
                               if (row.account.enabled)
                                   accounts.append(row.account);
                           begin(round, accounts);
                       });
}

void AccountChore::stop()
{
    m_stop = true;
    if (m_round)
        m_round->close();
}

void AccountChore::begin(const std::shared_ptr<Round> &round, const QList<MailAccount> &accounts)
{
    begins(accounts);
    for (const MailAccount &account : accounts) {
        const Trouble trouble = m_troubles.value(account.id);
        if (trouble.version == account.version && trouble.next > m_core.clock().now())
            continue;
        {
            const QMutexLocker lock(&round->mutex);
            ++round->unstarted;
        }
        // The tokens of who has signed in come with the sessions.
        auto credentials = account.login == MailLogin::Token
            ? ready<QByteArray>(QByteArray())
            : m_core.secrets().read(secretKeyOf(account));
        services::onAnswer(credentials, this,
                           [this, round, account](const Result<QByteArray> &secret) {
                               start(round, account, secret);
                           });
    }
    round->drop();
}

void AccountChore::start(const std::shared_ptr<Round> &round, const MailAccount &account,
                         const Result<QByteArray> &secret)
{
    if (!secret) {
        const Error problem = services::secretProblem(secret.error(), account);
        finish(account, {}, tl::make_unexpected(problem));
        round->drop(tl::make_unexpected(problem), account.address);
        return;
    }
    if (!round->startOne())
        return;
    const MailCredentials credentials{*secret};
    services::onAnswer(onThread([this, round, account, credentials]() -> Done {
                           const Done done = work(account, credentials);
                           round->endOne(done, account.address);
                           return done;
                       }),
                       this, [this, account, credentials](const Done &done) {
                           finish(account, credentials, done);
                       });
}

void AccountChore::finish(const MailAccount &account, const MailCredentials &credentials,
                          const Done &done)
{
    if (done) {
        m_troubles.remove(account.id);
        if (!m_stop)
            wentWell(account, credentials);
        return;
    }
    Trouble &trouble = m_troubles[account.id];
    trouble.failures = trouble.version == account.version ? trouble.failures + 1 : 1;
    trouble.version = account.version;
    trouble.next =
        m_core.clock().now() + WatchRunner::waitAfter(interval(), trouble.failures) - interval();
}

FetchChore::FetchChore(Core &core) : AccountChore(QStringLiteral("mail"), FetchOften, core) {}

FetchChore::~FetchChore() = default;

void FetchChore::stop()
{
    AccountChore::stop();
    for (const auto &[id, watch] : m_watches)
        watch->stop();
}

WatchChore::Done FetchChore::work(const MailAccount &account, const MailCredentials &credentials)
{
    return core()
        .mailIntake()
        .fetch(account, credentials, stopped())
        .map([](const services::FetchSummary &summary) {
            return counted({{"registered", summary.registered},
                            {"known", summary.duplicates},
                            {"set_aside", summary.setAside}});
        });
}

void FetchChore::begins(const QList<MailAccount> &accounts)
{
    std::erase_if(m_watches, [&](const auto &entry) {
        return std::none_of(accounts.cbegin(), accounts.cend(), [&](const MailAccount &account) {
            return account.id == entry.first && entry.second->isFor(account);
        });
    });
}

void FetchChore::wentWell(const MailAccount &account, const MailCredentials &credentials)
{
    std::unique_ptr<IdleWatch> &watch = m_watches[account.id];
    if (!watch) {
        watch = std::make_unique<IdleWatch>(core().mailTransport(), account);
        connect(watch.get(), &IdleWatch::arrived, this, &WatchChore::due);
    }
    watch->start(credentials);
}

SendChore::SendChore(Core &core) : AccountChore(QStringLiteral("outbox"), SendOften, core)
{
    connect(&core.store(), &Store::committed, this, [this](const ChangeSet &changes) {
        if (!changes.outbox)
            return;
        // A mail leaves as soon as it can no longer be called back.
        services::onAnswer(this->core().mailAccounts().undoTime(), this,
                           [this](const Result<Seconds> &undo) {
                               if (undo)
                                   QTimer::singleShot(*undo + Seconds(1), this, &WatchChore::due);
                           });
    });
}

void SendChore::begins(const QList<MailAccount> &accounts)
{
    // Without any mailbox the outbox is a place to export from, and nothing is amiss.
    if (!accounts.isEmpty())
        core().mailSend().noteHomeless(accounts);
}

WatchChore::Done SendChore::work(const MailAccount &account, const MailCredentials &credentials)
{
    return core()
        .mailSend()
        .send(account, credentials, stopped())
        .map([](const services::SendSummary &summary) {
            return counted({{"sent", summary.sent},
                            {"deferred", summary.deferred},
                            {"failed", summary.failed}});
        });
}

} // namespace skranke::app
