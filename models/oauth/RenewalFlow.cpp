#include "oauth/RenewalFlow.h"

#include "oauth/ReplyHandlers.h"

namespace skranke::oauth {

RenewalFlow::RenewalFlow(const TokenClient &client, QByteArray refreshToken, const Limits &limits,
                         std::shared_ptr<Answer> answer, QObject *parent)
    : TokenFlow(client, Grant::Refresh, limits, std::move(answer), parent),
      m_refreshToken(std::move(refreshToken))
{
    keepSecret(m_refreshToken);
    auto *handler = new TokenReplyHandler(this);
    connect(handler, &TokenReplyHandler::answered, this, &RenewalFlow::take);
    flow().setReplyHandler(handler);
    flow().setRefreshToken(QString::fromUtf8(m_refreshToken));
}

void RenewalFlow::begin()
{
    waitFor(limits().answer, mailError(MailProblem::Silent, {client().endpoints.token.host()}));
    flow().refreshAccessToken();
}

void RenewalFlow::arrange(Stage, Parameters &parameters)
{
    set(parameters, "refresh_token", QString::fromUtf8(m_refreshToken));
    parameters.remove(QStringLiteral("redirect_uri")); // there is none in this grant
}

} // namespace skranke::oauth
