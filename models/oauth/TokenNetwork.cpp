#include "oauth/TokenNetwork.h"

namespace skranke::oauth {

namespace {
constexpr qint64 LargestAnswer = 256 * 1024; // bytes
}

QNetworkReply *TokenNetwork::createRequest(Operation operation, const QNetworkRequest &original,
                                           QIODevice *body)
{
    QNetworkRequest request(original);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > LargestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_distrust = errors.first().error();
    });
    return reply;
}

} // namespace skranke::oauth
