#include "oauth/TokenFlow.h"

namespace skranke::oauth {

TokenFlow::TokenFlow(TokenClient client, Grant grant, const Limits &limits,
                     std::shared_ptr<Answer> answer, QObject *parent)
    : QObject(parent),
      m_client(std::move(client)),
      m_grant(grant),
      m_limits(limits),
      m_answer(std::move(answer)),
      m_secrets{m_client.secret},
      m_flow(m_client.endpoints.authorization, m_client.endpoints.token, &m_network)
{
    m_flow.setClientIdentifier(m_client.id);
    m_flow.setClientIdentifierSharedKey(QString::fromUtf8(m_client.secret));
    m_flow.setModifyParametersFunction([this](Stage stage, Parameters *parameters) {
        set(*parameters, "client_id", m_client.id);
        // A public client has no secret, and an empty one is refused.
        parameters->remove(QStringLiteral("client_secret"));
        if (stage != Stage::RequestingAuthorization && !m_client.secret.isEmpty())
            set(*parameters, "client_secret", QString::fromUtf8(m_client.secret));
        arrange(stage, *parameters);
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(tl::make_unexpected(m_otherwise)); });
}

void TokenFlow::set(Parameters &parameters, const char *name, const QString &value)
{
    parameters.remove(QLatin1String(name));
    parameters.insert(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void TokenFlow::waitFor(std::chrono::milliseconds most, const Error &otherwise)
{
    m_otherwise = otherwise;
    m_patience.start(most);
}

void TokenFlow::take(QNetworkReply *answered)
{
    TokenReply reply;
    reply.error = answered->error();
    reply.status = answered->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.distrust = m_network.distrust();
    reply.body = answered->readAll();
    end(tokensIn(reply, m_grant, m_client, m_secrets));
}

void TokenFlow::end(Result<IssuedTokens> tokens)
{
    if (!m_answer->give(std::move(tokens)))
        return;
    m_patience.stop();
    // Not at once: the browser may still be getting its last page.
    constexpr std::chrono::seconds Farewell{2};
    QTimer::singleShot(Farewell, this, &QObject::deleteLater);
}

} // namespace skranke::oauth
