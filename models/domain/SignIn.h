// Signing in to a mailbox through its provider's own pages (OAuth 2): who the provider is, and what
// the desk is registered there as. Nothing here is secret; the tokens and the client's secret are
// among the Secrets.
#pragma once

#include "domain/Codes.h"
#include "domain/Time.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace skranke {

enum class SignInProvider {
    Microsoft, ///< Microsoft 365
    Google,    ///< Gmail and Google Workspace
    Other,     ///< its addresses are typed in
};
template <> struct Codes<SignInProvider> {
    static constexpr auto table = std::to_array<Code<SignInProvider>>({
        {SignInProvider::Microsoft, "microsoft"},
        {SignInProvider::Google, "google"},
        {SignInProvider::Other, "other"},
    });
};

struct SignIn {
    SignInProvider provider = SignInProvider::Microsoft;
    QString clientId; ///< of the agency's own registration with the provider
    QString tenant;   ///< Microsoft: the directory; empty: any organisation's
    // Of another provider:
    QString authorizationUrl;
    QString tokenUrl;
    QString scope;

    QString as;                   ///< who signed in, as the provider calls them
    std::optional<Instant> since; ///< none: nobody has

    bool operator==(const SignIn &) const = default;
};

/// Where the browser goes, where tokens are had, and what is asked for.
struct SignInEndpoints {
    QUrl authorization;
    QUrl token;
    QString scope;
    bool asksForConsent = false; ///< Google gives a lasting authorisation only to who asks for it

    bool operator==(const SignInEndpoints &) const = default;
};

SignInEndpoints endpointsOf(const SignIn &signIn);

/// https, or plain http to this very machine.
bool isSafeEndpoint(const QUrl &url);

/// The same registration at the same provider: its tokens go on being good.
bool isSameClient(const SignIn &a, const SignIn &b);

} // namespace skranke
