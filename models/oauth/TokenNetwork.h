// Requests to a token endpoint, within bounds: no redirections, which would carry secrets
// elsewhere, and no endless answers.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace skranke::oauth {

class TokenNetwork final : public QNetworkAccessManager {
    Q_OBJECT
public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /// The first thing wrong with a certificate that was shown; NoError: nothing.
    QSslError::SslError distrust() const { return m_distrust; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *body) override;

private:
    QSslError::SslError m_distrust = QSslError::NoError;
};

} // namespace skranke::oauth
