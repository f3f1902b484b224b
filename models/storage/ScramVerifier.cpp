#include "storage/ScramVerifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace skranke::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Sha256 = QCryptographicHash::Sha256;

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, Sha256);
}

// PBKDF2 of one block, which is all that 32 bytes take.
QByteArray salted(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray link = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray result = link;
    for (int i = 1; i < iterations; ++i) {
        link = hmac(password, link);
        for (qsizetype at = 0; at < result.size(); ++at)
            result[at] = static_cast<char>(result[at] ^ link[at]);
    }
    return result;
}

} // namespace

QString scramVerifier(const QByteArray &password, const QByteArray &salt, int iterations)
{
    const QByteArray key = salted(password, salt, iterations);
    const QByteArray stored = QCryptographicHash::hash(hmac(key, "Client Key"), Sha256);
    const QByteArray server = hmac(key, "Server Key");
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(
        QString::number(iterations), QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(stored.toBase64()), QString::fromLatin1(server.toBase64()));
}

QString scramVerifier(const QByteArray &password)
{
    std::array<quint32, 4> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), salt.size());
    return scramVerifier(password,
                         QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt));
}

} // namespace skranke::storage
