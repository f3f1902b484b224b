#include "secrets/SystemSecrets.h"

#include "domain/Ready.h"

namespace skranke::secrets {

SystemSecrets::SystemSecrets()
    : m_own(std::make_unique<KeychainSecrets>(QStringLiteral("skranke"))), m_keychain(*m_own)
{
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!directory.isEmpty())
        m_files.emplace(directory);
}

SystemSecrets::SystemSecrets(const QString &directory, Secrets &keychain) : m_keychain(keychain)
{
    if (!directory.isEmpty())
        m_files.emplace(directory);
}

QFuture<Result<QByteArray>> SystemSecrets::read(const QString &key)
{
    if (!m_files)
        return m_keychain.read(key);
    return m_files->read(key)
        .then([this, key](const Result<QByteArray> &found) {
            const bool elsewhere = !found && found.error().kind == ErrorKind::NotFound;
            return elsewhere ? m_keychain.read(key) : ready(found);
        })
        .unwrap();
}

QFuture<Result<void>> SystemSecrets::write(const QString &key, const QByteArray &value)
{
    return m_keychain.write(key, value);
}

QFuture<Result<void>> SystemSecrets::remove(const QString &key)
{
    return m_keychain.remove(key);
}

} // namespace skranke::secrets
