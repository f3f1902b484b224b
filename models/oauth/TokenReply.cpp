#include "oauth/TokenReply.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace skranke::oauth {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Who an ID token is about. It came straight from the provider over TLS, so that its signature
/// proves nothing more (OpenID Connect Core 3.1.3.7).
QString whoIn(const QString &idToken)
{
    const QByteArray claims =
        QByteArray::fromBase64(idToken.section(u'.', 1, 1).toLatin1(),
                               QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject object = QJsonDocument::fromJson(claims).object();
    for (const char *claim : {"email", "preferred_username", "upn"})
        if (const QString who = text(object, claim); !who.isEmpty())
            return quoted(who, {});
    return {};
}

Error connectionError(const TokenReply &reply, const QUrl &url)
{
    const QString host = url.host();
    const QStringList where{
        host, QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80))};
    switch (reply.error) {
    case QNetworkReply::HostNotFoundError:
        return mailError(MailProblem::HostUnknown, {host});
    case QNetworkReply::ConnectionRefusedError:
        return mailError(MailProblem::PortClosed, where);
    case QNetworkReply::RemoteHostClosedError:
        return mailError(MailProblem::Lost, {host});
    case QNetworkReply::TimeoutError:
        return mailError(MailProblem::Silent, {host});
    case QNetworkReply::SslHandshakeFailedError:
        break;
    case QNetworkReply::OperationCanceledError: // too large
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return mailError(MailProblem::NotSignInServer, {host});
    default:
        return mailError(MailProblem::NetworkAway, {host});
    }
    switch (reply.distrust) {
    case QSslError::NoError:
        return mailError(MailProblem::NoTls, where);
    case QSslError::HostNameMismatch:
        return mailError(MailProblem::CertificateName, {host});
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return mailError(MailProblem::CertificateOld, {host});
    default:
        return mailError(MailProblem::CertificateUntrusted, {host});
    }
}

Error refusal(const QJsonObject &object, Grant grant, const TokenClient &client,
              const QList<QByteArray> &secrets)
{
    const QString host = client.endpoints.token.host();
    const QString code = text(object, "error");
    const QString words =
        quoted(code + QStringLiteral(": ") + text(object, "error_description"), secrets);
    const auto is = [&code](std::initializer_list<const char *> known) {
        return std::any_of(known.begin(), known.end(),
                           [&code](const char *one) { return code == QLatin1String(one); });
    };
    if (grant == Grant::Refresh
        && is({"invalid_grant", "interaction_required", "consent_required", "login_required"}))
        return mailError(MailProblem::TokenExpired, {client.user}, words);
    if (is({"invalid_client", "unauthorized_client"}))
        return mailError(MailProblem::ClientUnknown, {host}, words);
    if (is({"temporarily_unavailable", "server_error"}))
        return mailError(MailProblem::Deferred, {words}, words);
    return mailError(MailProblem::SignInFailed, {host, words}, words);
}

} // namespace

QString quoted(const QString &words, const QList<QByteArray> &secrets)
{
    constexpr qsizetype Longest = 300;
    QString shown = words;
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        shown.replace(QString::fromUtf8(secret), QStringLiteral("…"));
        shown.replace(QString::fromLatin1(secret.toPercentEncoding()), QStringLiteral("…"));
    }
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        u' ');
    shown = shown.simplified();
    return shown.size() > Longest ? shown.left(Longest) + QStringLiteral("…") : shown;
}

Result<IssuedTokens> tokensIn(const TokenReply &reply, Grant grant, const TokenClient &client,
                              const QList<QByteArray> &secrets)
{
    const QString host = client.endpoints.token.host();
    if (reply.status == 0)
        return tl::make_unexpected(connectionError(reply, client.endpoints.token));
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (!text(object, "error").isEmpty())
        return tl::make_unexpected(refusal(object, grant, client, secrets));
    if (reply.status >= 500 || reply.status == 429)
        return mailFailure(MailProblem::Deferred, {QStringLiteral("HTTP %1").arg(reply.status)},
                           host);
    if (reply.error == QNetworkReply::RemoteHostClosedError)
        return mailFailure(MailProblem::Lost, {host});
    IssuedTokens tokens;
    tokens.access = text(object, "access_token").toUtf8();
    const bool speaksSasl = !tokens.access.isEmpty()
        && std::all_of(tokens.access.cbegin(), tokens.access.cend(),
                       [](char c) { return c > 0x20 && c < 0x7f; });
    if (reply.status != 200 || reply.error != QNetworkReply::NoError || !speaksSasl)
        return mailFailure(MailProblem::NotSignInServer, {host},
                           QStringLiteral("HTTP %1").arg(reply.status));
    tokens.refresh = text(object, "refresh_token").toUtf8();
    tokens.who = whoIn(text(object, "id_token"));
    // Some say it as a string.
    constexpr qint64 Longest = 30 * 24 * 3600;
    const qint64 lifetime = object.value(QLatin1String("expires_in")).toVariant().toLongLong();
    if (lifetime > 0)
        tokens.lifetime = Seconds(std::min(lifetime, Longest));
    return tokens;
}

} // namespace skranke::oauth
