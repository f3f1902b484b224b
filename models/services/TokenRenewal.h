// One renewal of a mailbox's access token: reads the refresh token, asks the provider, and keeps
// the refresh token that came instead, before it says that it is over.
#pragma once

#include "domain/MailAccount.h"
#include "domain/Ready.h"
#include "domain/Secrets.h"
#include "domain/TokenIssuer.h"

#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>

namespace skranke::services {

/// Where tokens come from, for as long as they may be asked.
struct TokenSources {
    TokenSources(Secrets &kept, TokenIssuer &from) : secrets(kept), issuer(from) {}

    template <typename T, typename F> QFuture<Result<T>> ask(F question)
    {
        const QMutexLocker lock(&mutex);
        if (closed)
            return ready<T>(mailFailure(MailProblem::SignInStopped));
        return question(secrets, issuer);
    }
    void close()
    {
        const QMutexLocker lock(&mutex);
        closed = true;
    }

    Secrets &secrets;
    TokenIssuer &issuer;
    QMutex mutex;
    std::atomic<bool> closed = false;
};

class TokenRenewal : public std::enable_shared_from_this<TokenRenewal> {
public:
    struct Outcome {
        Result<IssuedTokens> tokens = mailFailure(MailProblem::SignInStopped);
        QByteArray asked;   ///< the refresh token that was asked with last
        QByteArray unsaved; ///< one that came and could not be kept yet
    };
    struct Before {
        QByteArray over;    ///< known to be good no longer: not asked with again
        QByteArray unsaved; ///< of the renewal before: kept first, and asked with
    };

    /// `over` is called once, in any thread.
    TokenRenewal(std::shared_ptr<TokenSources> sources, MailAccount account, Before before,
                 std::function<void(const Outcome &)> over);
    void begin();

    bool isOver() const { return m_isOver; }
    const Outcome &outcome() const { return m_outcome; } ///< once it is over

private:
    void readToken();
    void readClientSecret();
    void ask();
    void take(const Result<IssuedTokens> &tokens);
    /// Another program may have renewed it a moment ago.
    void lookForAnother(const Error &refusal);
    void save(const IssuedTokens &tokens);
    void end(Result<IssuedTokens> tokens);
    void endWith(const Error &error) { end(tl::make_unexpected(error)); }

    std::shared_ptr<TokenSources> m_sources;
    MailAccount m_account;
    Before m_before;
    std::function<void(const Outcome &)> m_over;
    TokenClient m_client;
    Outcome m_outcome;
    bool m_looked = false;
    std::atomic<bool> m_isOver = false;
};

} // namespace skranke::services
