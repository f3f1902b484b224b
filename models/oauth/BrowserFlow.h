// Somebody signs in in a browser, which comes back to loopback with a code (RFC 8252), which only
// we can change for tokens (PKCE, RFC 7636).
#pragma once

#include "oauth/TokenFlow.h"

namespace skranke::oauth {

class LoopbackHandler;

class BrowserFlow final : public TokenFlow {
    Q_OBJECT
public:
    BrowserFlow(const BrowserSignIn &signIn, const Limits &limits, std::shared_ptr<Answer> answer,
                QObject *parent);

    void begin();

private:
    void arrange(Stage stage, Parameters &parameters) override;
    void comeBack(const QVariantMap &data);
    void end(Result<IssuedTokens> tokens) override;

    BrowserSignIn m_signIn;
    QByteArray m_verifier;
    QByteArray m_state;
    QString m_code;
    LoopbackHandler *m_handler;
    QTimer m_stopWatch;
};

} // namespace skranke::oauth
