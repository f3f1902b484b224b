// What the answer of a token endpoint says (RFC 6749, 5.1 and 5.2).
#pragma once

#include "domain/TokenIssuer.h"

#include <QNetworkReply>
#include <QSslError>

namespace skranke::oauth {

struct TokenReply {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< of HTTP; 0: none came
    QSslError::SslError distrust = QSslError::NoError;
    QByteArray body;
};

enum class Grant { Code, Refresh };

/// `secrets` are what was sent along: a provider that repeats one in its complaint is not quoted.
Result<IssuedTokens> tokensIn(const TokenReply &reply, Grant grant, const TokenClient &client,
                              const QList<QByteArray> &secrets);

/// The provider's own words, fit for a sentence: one line, not long, without the secrets.
QString quoted(const QString &words, const QList<QByteArray> &secrets);

} // namespace skranke::oauth
