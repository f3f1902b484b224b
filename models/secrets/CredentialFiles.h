// Secrets that the service manager hands over as files (systemd's LoadCredential), for a program
// that runs without anybody's keychain: a file named after the key in $CREDENTIALS_DIRECTORY.
#pragma once

#include "domain/Secrets.h"

namespace skranke::secrets {

class CredentialFiles final : public Secrets {
public:
    explicit CredentialFiles(QString directory) : m_directory(std::move(directory)) {}

    /// A line end after the secret does not belong to it.
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override; ///< ReadOnly
    QFuture<Result<void>> remove(const QString &key) override;                         ///< ReadOnly

private:
    QString m_directory;
};

} // namespace skranke::secrets
