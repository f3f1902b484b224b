#include "oauth/OAuthIssuer.h"

#include "oauth/BrowserFlow.h"
#include "oauth/RenewalFlow.h"

namespace skranke::oauth {

OAuthIssuer::OAuthIssuer(const Limits &limits) : m_limits(limits), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("oauth"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

OAuthIssuer::~OAuthIssuer()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<IssuedTokens>> OAuthIssuer::signIn(const BrowserSignIn &signIn)
{
    auto answer = std::make_shared<Answer>();
    QFuture<Result<IssuedTokens>> future = answer->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, limits = m_limits, signIn, answer] {
            (new BrowserFlow(signIn, limits, answer, worker))->begin();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<IssuedTokens>> OAuthIssuer::renew(const TokenClient &client,
                                                 const QByteArray &refreshToken)
{
    auto answer = std::make_shared<Answer>();
    QFuture<Result<IssuedTokens>> future = answer->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, limits = m_limits, client, refreshToken, answer] {
            (new RenewalFlow(client, refreshToken, limits, answer, worker))->begin();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace skranke::oauth
