// The keychain of the person who is logged in: the Secret Service or KWallet, the macOS keychain,
// the Windows credential store.
#pragma once

#include "domain/Secrets.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace skranke::secrets {

/// Lives in a thread with an event loop, in which the keychain is asked.
class KeychainSecrets final : public QObject, public Secrets {
    Q_OBJECT
public:
    /// `service` is the name under which the keychain shows what is ours.
    explicit KeychainSecrets(QString service, QObject *parent = nullptr);

    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    QString m_service;
};

} // namespace skranke::secrets
