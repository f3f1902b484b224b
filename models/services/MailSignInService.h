// Signing in to a mailbox at its provider, in a browser, and out again. One signing in does for
// fetching and sending.
#pragma once

#include "domain/Secrets.h"
#include "domain/TokenIssuer.h"
#include "services/Context.h"
#include "services/MailTokens.h"

namespace skranke::services {

/// What a browser is sent to the provider with.
struct BrowserWay {
    QString page;     ///< words for the browser once it has come back
    quint16 port = 0; ///< on loopback, where it comes back; 0: any that is free
    std::shared_ptr<std::atomic<bool>> stop;
    /// Takes the refresh token instead of the keychain.
    std::function<Result<void>(const QByteArray &refreshToken)> takeToken;
};

struct SignInUnderWay {
    QFuture<Result<QUrl>> address;     ///< where the browser is to go; canceled: it came not so far
    QFuture<Result<MailAccount>> done; ///< the mailbox, with who signed in
};

class MailSignInService {
public:
    MailSignInService(Context context, MailTokens &tokens, TokenIssuer &issuer, Secrets &secrets)
        : m(context), m_tokens(tokens), m_issuer(issuer), m_secrets(secrets)
    {
    }

    // Leads only.

    /// FieldEmpty: `client_id`; SecretsAway, TokenNotKept, and what TokenIssuer::signIn() says.
    SignInUnderWay signIn(MailAccountId id, const BrowserWay &way);
    QFuture<Result<MailAccount>> signOut(MailAccountId id);
    /// What the provider gave with the client's id. Empty: it gave none.
    QFuture<Result<void>> keepClientSecret(const QString &address, const QString &secret);

private:
    QFuture<Result<MailAccount>> find(MailAccountId id);
    QFuture<Result<void>> put(const MailAccount &account, const IssuedTokens &tokens,
                              const BrowserWay &way);
    /// Of nobody: signed out.
    QFuture<Result<MailAccount>> note(MailAccountId id, const QString &who);

    Context m;
    MailTokens &m_tokens;
    TokenIssuer &m_issuer;
    Secrets &m_secrets;
};

} // namespace skranke::services
