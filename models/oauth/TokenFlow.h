// What signing in and renewing have in common: one flow of Qt's, one question to the token
// endpoint, one answer. Lives in the issuer's thread and deletes itself.
#pragma once

#include "oauth/OAuthIssuer.h"
#include "oauth/TokenNetwork.h"
#include "oauth/TokenReply.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QTimer>

#include <utility>

namespace skranke::oauth {

/// Answers in any case: who is destroyed with nothing said says that it was called off.
class Answer {
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(mailFailure(MailProblem::SignInStopped)); }

    QFuture<Result<IssuedTokens>> future() { return m_promise.future(); }
    /// False: it had been given before.
    bool give(Result<IssuedTokens> tokens)
    {
        if (std::exchange(m_given, true))
            return false;
        m_promise.addResult(std::move(tokens));
        m_promise.finish();
        return true;
    }

private:
    QPromise<Result<IssuedTokens>> m_promise;
    bool m_given = false;
};

class TokenFlow : public QObject {
    Q_OBJECT
protected:
    using Stage = QAbstractOAuth::Stage;
    using Parameters = QMultiMap<QString, QVariant>;

    TokenFlow(TokenClient client, Grant grant, const Limits &limits, std::shared_ptr<Answer> answer,
              QObject *parent);

    QOAuth2AuthorizationCodeFlow &flow() { return m_flow; }
    const TokenClient &client() const { return m_client; }
    const Limits &limits() const { return m_limits; }
    /// From here on it is never quoted.
    void keepSecret(const QByteArray &secret) { m_secrets.append(secret); }
    const QList<QByteArray> &secrets() const { return m_secrets; }

    /// What is to be asked with, percent-encoded.
    virtual void arrange(Stage stage, Parameters &parameters) = 0;
    static void set(Parameters &parameters, const char *name, const QString &value);

    void waitFor(std::chrono::milliseconds most, const Error &otherwise);
    void take(QNetworkReply *reply);
    virtual void end(Result<IssuedTokens> tokens);

private:
    TokenClient m_client;
    Grant m_grant;
    Limits m_limits;
    std::shared_ptr<Answer> m_answer;
    QList<QByteArray> m_secrets;
    TokenNetwork m_network; ///< outlives the flow, which asks over it
    QOAuth2AuthorizationCodeFlow m_flow;
    QTimer m_patience;
    Error m_otherwise;
};

} // namespace skranke::oauth
