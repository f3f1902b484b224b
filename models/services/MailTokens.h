// The access tokens of the mailboxes that somebody has signed in to: had when they are needed,
// renewed by themselves, one renewal of a mailbox at a time.
//
// Access tokens are in memory only. A refresh token that the provider gives in place of the one
// before is among the Secrets before anything is done with what came along: a provider may take the
// one before for stolen from then on.
#pragma once

#include "domain/MailAccount.h"
#include "domain/Secrets.h"
#include "domain/TokenIssuer.h"

#include <atomic>
#include <memory>

namespace skranke::services {

class MailTokens {
public:
    MailTokens(const Clock &clock, Secrets &secrets, TokenIssuer &issuer);
    ~MailTokens();

    /// A token that is good for some minutes more. `refused`: one that a server did not take, and
    /// that is renewed for it. Blocking; ends early when `stop` turns true. NotSignedIn,
    /// TokenExpired, SecretsAway and what TokenIssuer::renew() says. Never in the main thread,
    /// which the keychain may need.
    Result<QByteArray> accessToken(const MailAccount &account, const std::atomic<bool> &stop,
                                   const QByteArray &refused = {});

    /// What somebody's signing in has just given, instead of what there was.
    QFuture<Result<void>> keep(const MailAccount &account, const IssuedTokens &tokens);
    /// The tokens, that is; the client's secret stays.
    QFuture<Result<void>> forget(const MailAccount &account);

    /// Nobody waits from here on. A renewal that is under way comes to its end first, for some
    /// seconds at most, so that what the provider has given out is not lost. In the main thread.
    void close();

private:
    struct Keeper;
    std::shared_ptr<Keeper> m_keeper;
};

} // namespace skranke::services
