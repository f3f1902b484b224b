// The provider that lets people sign in and gives out tokens, as the services see it
// (models/oauth). Errors are mailError()s. No error or log says a token or a secret.
#pragma once

#include "domain/MailProblem.h"
#include "domain/SignIn.h"

#include <QByteArray>
#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>

namespace skranke {

/// Who asks the provider.
struct TokenClient {
    SignInEndpoints endpoints;
    QString id;
    QByteArray secret; ///< empty: the provider gave none
    QString user;      ///< of the mailbox
};

struct IssuedTokens {
    QByteArray access;
    Seconds lifetime{3600}; ///< of the access token
    QByteArray refresh;     ///< empty: the one before goes on being good
    QString who;            ///< as the provider says; empty: it does not
};

struct BrowserSignIn {
    TokenClient client;
    QString page;     ///< words for the browser once it has come back
    quint16 port = 0; ///< where its answer is waited for on loopback; 0: any that is free
    std::shared_ptr<std::atomic<bool>> stop;
    /// Gets where the browser is to go, once somebody waits for it.
    std::shared_ptr<QPromise<Result<QUrl>>> address;
};

/// Callable from any thread. Every question is answered, also when the issuer is destroyed.
class TokenIssuer {
public:
    virtual ~TokenIssuer() = default;

    /// Waits until somebody has signed in in a browser. SignInRefused, SignInTooLate,
    /// SignInStopped, SignInNotLasting, NoLoopback, and what renew() says.
    virtual QFuture<Result<IssuedTokens>> signIn(const BrowserSignIn &signIn) = 0;

    /// TokenExpired: the refresh token is good no longer. ClientUnknown, SignInFailed,
    /// NotSignInServer, and what can be wrong with a connection.
    virtual QFuture<Result<IssuedTokens>> renew(const TokenClient &client,
                                                const QByteArray &refreshToken) = 0;
};

} // namespace skranke
