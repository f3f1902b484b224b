#include "secrets/SystemSecrets.h"

#include "domain/Ready.h"

namespace skranke::secrets {

SystemSecrets::SystemSecrets()
    : m_own(std::make_unique<KeychainSecrets>(QStringLiteral("skranke"))), m_keychain(*m_own)
{
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    // Several can be named; the first is as good as any.
    if (!directory.isEmpty())
        m_files.emplace(directory, qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0));
}

SystemSecrets::SystemSecrets(const QString &directory, Secrets &keychain, const QString &state)
    : m_keychain(keychain)
{
    if (!directory.isEmpty())
        m_files.emplace(directory, state);
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
    if (!m_files)
        return m_keychain.write(key, value);
    return m_files->write(key, value)
        .then([this, key, value](const Result<void> &kept) {
            const bool elsewhere = !kept && kept.error().kind == ErrorKind::ReadOnly;
            return elsewhere ? m_keychain.write(key, value) : ready(kept);
        })
        .unwrap();
}

QFuture<Result<void>> SystemSecrets::remove(const QString &key)
{
    return m_keychain.remove(key);
}

} // namespace skranke::secrets
