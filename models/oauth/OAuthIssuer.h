// Signing in through a browser, and renewing what that gave (RFC 6749, 7636, 8252), by Qt's OAuth
// classes.
#pragma once

#include "domain/TokenIssuer.h"

#include <QThread>

#include <chrono>

namespace skranke::oauth {

struct Limits {
    std::chrono::milliseconds browser = std::chrono::minutes(10); ///< for somebody to sign in
    std::chrono::milliseconds answer = std::chrono::seconds(30);  ///< of the token endpoint, whole
};

/// Sockets are on a thread of its own.
class OAuthIssuer final : public TokenIssuer {
public:
    explicit OAuthIssuer(const Limits &limits = {});
    ~OAuthIssuer() override;

    QFuture<Result<IssuedTokens>> signIn(const BrowserSignIn &signIn) override;
    QFuture<Result<IssuedTokens>> renew(const TokenClient &client,
                                        const QByteArray &refreshToken) override;

private:
    Limits m_limits;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread; parent of the flows
};

} // namespace skranke::oauth
