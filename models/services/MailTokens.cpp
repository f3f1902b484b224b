#include "services/MailTokens.h"

#include "services/TokenRenewal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QMutex>

#include <algorithm>
#include <thread>

namespace skranke::services {

namespace {

using namespace std::chrono_literals;

/// How long before its end a token is taken for over: a round over a large mailbox takes a while.
Seconds marginOf(Seconds lifetime)
{
    return std::min<Seconds>(5min, lifetime / 4);
}

} // namespace

struct MailTokens::Keeper {
    /// Of one mailbox.
    struct Entry {
        SignIn client; ///< whom the token was issued to
        QByteArray access;
        Instant goodUntil{};
        TokenRenewal::Before before;
        std::shared_ptr<TokenRenewal> renewal; ///< the last one
        int generation = 0;                    ///< of signing in and out
        QByteArray signedIn;                   ///< what the last signing in gave
    };

    Keeper(const Clock &time, Secrets &secrets, TokenIssuer &issuer)
        : clock(time), sources(std::make_shared<TokenSources>(secrets, issuer))
    {
    }

    bool isUnderWay()
    {
        const QMutexLocker lock(&mutex);
        return std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) {
            return entry.renewal && !entry.renewal->isOver();
        });
    }
    /// With the mutex held.
    std::optional<QByteArray> atHand(const MailAccount &account, const QByteArray &refused)
    {
        const Entry &entry = entries[account.address];
        if (!isSameClient(entry.client, account.signIn) || entry.access.isEmpty()
            || entry.access == refused || entry.goodUntil <= clock.now())
            return std::nullopt;
        return entry.access;
    }
    void take(Entry &entry, const MailAccount &account, const IssuedTokens &tokens) const
    {
        entry.client = account.signIn;
        entry.access = tokens.access;
        entry.goodUntil = clock.now() + tokens.lifetime - marginOf(tokens.lifetime);
        entry.before = {};
    }
    void settle(const MailAccount &account, int generation, const TokenRenewal::Outcome &outcome);

    const Clock &clock;
    std::shared_ptr<TokenSources> sources;
    QMutex mutex;
    QHash<QString, Entry> entries; ///< by address
};

void MailTokens::Keeper::settle(const MailAccount &account, int generation,
                                const TokenRenewal::Outcome &outcome)
{
    const QMutexLocker lock(&mutex);
    Entry &entry = entries[account.address];
    if (entry.generation != generation) {
        // Somebody signed in or out meanwhile, and what the renewal has kept is of before that.
        sources->ask<void>([&](Secrets &secrets, TokenIssuer &) {
            return entry.signedIn.isEmpty() ? secrets.remove(tokenKeyOf(account))
                                            : secrets.write(tokenKeyOf(account), entry.signedIn);
        });
        return;
    }
    entry.before.unsaved = outcome.unsaved;
    if (outcome.tokens)
        take(entry, account, *outcome.tokens);
    else if (mailProblemOf(outcome.tokens.error()) == MailProblem::TokenExpired)
        entry.before.over = outcome.asked;
}

MailTokens::MailTokens(const Clock &clock, Secrets &secrets, TokenIssuer &issuer)
    : m_keeper(std::make_shared<Keeper>(clock, secrets, issuer))
{
}

MailTokens::~MailTokens()
{
    m_keeper->sources->close();
    const QMutexLocker lock(&m_keeper->mutex);
    m_keeper->entries.clear();
}

Result<QByteArray> MailTokens::accessToken(const MailAccount &account,
                                           const std::atomic<bool> &stop, const QByteArray &refused)
{
    std::shared_ptr<TokenRenewal> renewal;
    bool begins = false;
    {
        const QMutexLocker lock(&m_keeper->mutex);
        if (const auto token = m_keeper->atHand(account, refused))
            return *token;
        if (m_keeper->sources->closed)
            return mailFailure(MailProblem::SignInStopped);
        Keeper::Entry &entry = m_keeper->entries[account.address];
        begins = !entry.renewal || entry.renewal->isOver();
        if (begins) {
            // What one registration is refused, another may get.
            if (!isSameClient(entry.client, account.signIn)) {
                entry.access.clear();
                entry.before.over.clear();
            }
            entry.client = account.signIn;
            entry.renewal = std::make_shared<TokenRenewal>(
                m_keeper->sources, account, entry.before,
                [keeper = m_keeper, account,
                 generation = entry.generation](const TokenRenewal::Outcome &outcome) {
                    keeper->settle(account, generation, outcome);
                });
        }
        renewal = entry.renewal;
    }
    if (begins)
        renewal->begin();
    // Rare, and seldom longer than one answer takes.
    while (!renewal->isOver()) {
        if ((stop || m_keeper->sources->closed) && !renewal->isOver())
            return mailFailure(MailProblem::SignInStopped);
        std::this_thread::sleep_for(10ms);
    }
    const QMutexLocker lock(&m_keeper->mutex);
    if (const auto token = m_keeper->atHand(account, refused))
        return *token;
    return renewal->outcome().tokens.map([](const IssuedTokens &tokens) { return tokens.access; });
}

QFuture<Result<void>> MailTokens::keep(const MailAccount &account, const IssuedTokens &tokens)
{
    {
        const QMutexLocker lock(&m_keeper->mutex);
        Keeper::Entry &entry = m_keeper->entries[account.address];
        ++entry.generation;
        entry.signedIn = tokens.refresh;
        m_keeper->take(entry, account, tokens);
    }
    return m_keeper->sources->ask<void>([&](Secrets &secrets, TokenIssuer &) {
        return secrets.write(tokenKeyOf(account), tokens.refresh);
    });
}

QFuture<Result<void>> MailTokens::forget(const MailAccount &account)
{
    {
        const QMutexLocker lock(&m_keeper->mutex);
        Keeper::Entry &entry = m_keeper->entries[account.address];
        ++entry.generation;
        entry.signedIn.clear();
        entry.access.clear();
        entry.before = {};
    }
    return m_keeper->sources->ask<void>(
        [&](Secrets &secrets, TokenIssuer &) { return secrets.remove(tokenKeyOf(account)); });
}

void MailTokens::close()
{
    constexpr qint64 Longest = 3000; // ms
    QElapsedTimer since;
    since.start();
    while (m_keeper->isUnderWay() && since.elapsed() < Longest) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        std::this_thread::sleep_for(10ms);
    }
    m_keeper->sources->close();
}

} // namespace skranke::services
