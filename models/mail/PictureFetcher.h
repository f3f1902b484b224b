// Pictures that a mail names on the network, for somebody who asked to see them. Nothing of us goes
// along: no cookie, no sign-in, no word of where they are shown.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>

namespace skranke::mail {

struct PictureLimits {
    qint64 bytes = 8 * 1024 * 1024;
    std::chrono::milliseconds time{15'000};
};

class PictureFetcher final : public QObject {
    Q_OBJECT
public:
    explicit PictureFetcher(PictureLimits limits = {}, QObject *parent = nullptr);

    /// http and https only. Invalid; Unreadable, when it is too much or too slow as well. In the
    /// thread it lives in.
    QFuture<Result<QByteArray>> fetch(const QUrl &url);

private:
    PictureLimits m_limits;
    QNetworkAccessManager m_network;
};

} // namespace skranke::mail
