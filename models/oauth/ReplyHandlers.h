// What Qt's flows hand the answers of a token endpoint to. Qt's own reading of them is passed by:
// it says nothing of an answer that is an error, and writes one that it cannot read to the log,
// tokens and all.
#pragma once

#include <QOAuthHttpServerReplyHandler>
#include <QOAuthOobReplyHandler>

namespace skranke::oauth {

/// For a renewal, to which no browser comes back.
class TokenReplyHandler final : public QOAuthOobReplyHandler {
    Q_OBJECT
public:
    using QOAuthOobReplyHandler::QOAuthOobReplyHandler;

    void networkReplyFinished(QNetworkReply *reply) override { Q_EMIT answered(reply); }

Q_SIGNALS:
    void answered(QNetworkReply *reply);
};

/// Waits on loopback for the browser to come back.
class LoopbackHandler final : public QOAuthHttpServerReplyHandler {
    Q_OBJECT
public:
    LoopbackHandler(quint16 port, QObject *parent)
        : QOAuthHttpServerReplyHandler(QHostAddress(QHostAddress::LocalHost), port, parent)
    {
    }

    /// By name, as it is registered with Microsoft, which then allows every port.
    QString callback() const override { return QStringLiteral("http://localhost:%1/").arg(port()); }
    void networkReplyFinished(QNetworkReply *reply) override { Q_EMIT answered(reply); }

Q_SIGNALS:
    void answered(QNetworkReply *reply);
};

} // namespace skranke::oauth
