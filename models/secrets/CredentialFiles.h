// Secrets that the service manager hands over as files (systemd's LoadCredential), for a program
// that runs without anybody's keychain: a file named after the key in $CREDENTIALS_DIRECTORY.
//
// A token that its provider replaces is kept in $STATE_DIRECTORY, for this user alone, and read
// instead of the file it came from until that file is another.
#pragma once

#include "domain/Secrets.h"

namespace skranke::secrets {

class CredentialFiles final : public Secrets {
public:
    /// An empty `state`: nothing is kept.
    explicit CredentialFiles(QString directory, QString state = {})
        : m_directory(std::move(directory)), m_state(std::move(state))
    {
    }

    /// A line end after the secret does not belong to it.
    QFuture<Result<QByteArray>> read(const QString &key) override;
    /// In place of a file that was handed over. ReadOnly where there is none, or nowhere to keep
    /// it.
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override; ///< ReadOnly

private:
    QString m_directory;
    QString m_state;
};

} // namespace skranke::secrets
