// An access token for a refresh token.
#pragma once

#include "oauth/TokenFlow.h"

namespace skranke::oauth {

class RenewalFlow final : public TokenFlow {
    Q_OBJECT
public:
    RenewalFlow(const TokenClient &client, QByteArray refreshToken, const Limits &limits,
                std::shared_ptr<Answer> answer, QObject *parent);

    void begin();

private:
    void arrange(Stage stage, Parameters &parameters) override;

    QByteArray m_refreshToken;
};

} // namespace skranke::oauth
