#include "mail/PictureFetcher.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>

#include <memory>

namespace skranke::mail {

namespace {

constexpr int MostRedirects = 4;

bool isOnTheWeb(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty()
        && (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

QNetworkRequest requestFor(QUrl url, const PictureLimits &limits)
{
    url.setUserInfo({});
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "image/*");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setTransferTimeout(static_cast<int>(limits.time.count()));
    return request;
}

using Promise = QPromise<Result<QByteArray>>;

void answer(Promise &promise, Result<QByteArray> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

PictureFetcher::PictureFetcher(PictureLimits limits, QObject *parent)
    : QObject(parent), m_limits(limits)
{
}

QFuture<Result<QByteArray>> PictureFetcher::fetch(const QUrl &url)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    auto future = promise->future();
    if (!isOnTheWeb(url)) {
        answer(*promise, fail(ErrorKind::Invalid, url.toDisplayString()));
        return future;
    }
    QNetworkReply *reply = m_network.get(requestFor(url, m_limits));
    connect(reply, &QNetworkReply::downloadProgress, reply,
            [reply, most = m_limits.bytes](qint64 received, qint64 total) {
                if (received > most || total > most)
                    reply->abort();
            });
    connect(reply, &QNetworkReply::finished, this, [reply, promise, most = m_limits.bytes] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= most)
            answer(*promise, reply->readAll());
        else
            answer(*promise, fail(ErrorKind::Unreadable, reply->errorString()));
    });
    return future;
}

} // namespace skranke::mail
