// Where this program's secrets are: what the service manager handed over first, then the keychain.
#pragma once

#include "secrets/CredentialFiles.h"
#include "secrets/KeychainSecrets.h"

#include <optional>

namespace skranke::secrets {

/// Make it in the main thread.
class SystemSecrets final : public Secrets {
public:
    /// Files of $CREDENTIALS_DIRECTORY, and what is kept of them in $STATE_DIRECTORY, where the
    /// service manager set them.
    SystemSecrets();
    /// An empty directory: no files. `keychain` outlives this.
    SystemSecrets(const QString &directory, Secrets &keychain, const QString &state = {});

    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    std::optional<CredentialFiles> m_files;
    std::unique_ptr<KeychainSecrets> m_own;
    Secrets &m_keychain;
};

} // namespace skranke::secrets
