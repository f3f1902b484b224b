#include "domain/SignIn.h"

namespace skranke {

namespace {

QUrl microsoft(const QString &tenant, const QString &what)
{
    QUrl url(QStringLiteral("https://login.microsoftonline.com"));
    // `organizations` is whoever has a Microsoft 365 at work.
    const QString directory = tenant.isEmpty() ? QStringLiteral("organizations") : tenant;
    url.setPath(QStringLiteral("/%1/oauth2/v2.0/%2").arg(directory, what));
    return url;
}

} // namespace

SignInEndpoints endpointsOf(const SignIn &signIn)
{
    switch (signIn.provider) {
    case SignInProvider::Microsoft:
        return {microsoft(signIn.tenant, QStringLiteral("authorize")),
                microsoft(signIn.tenant, QStringLiteral("token")),
                QStringLiteral("https://outlook.office.com/IMAP.AccessAsUser.All "
                               "https://outlook.office.com/SMTP.Send offline_access openid email "
                               "profile"),
                false};
    case SignInProvider::Google:
        return {QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth")),
                QUrl(QStringLiteral("https://oauth2.googleapis.com/token")),
                QStringLiteral("https://mail.google.com/ openid email"), true};
    case SignInProvider::Other:
        break;
    }
    return {QUrl(signIn.authorizationUrl, QUrl::StrictMode),
            QUrl(signIn.tokenUrl, QUrl::StrictMode), signIn.scope, false};
}

bool isSafeEndpoint(const QUrl &url)
{
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    const bool here = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
        || host == QLatin1String("::1");
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && here);
}

bool isSameClient(const SignIn &a, const SignIn &b)
{
    return a.clientId == b.clientId && endpointsOf(a) == endpointsOf(b);
}

} // namespace skranke
