#include "storage/SqlBlobRepository.h"

#include "storage/Statement.h"

#include <QCryptographicHash>

namespace skranke::storage {

using namespace Qt::StringLiterals;

QByteArray SqlBlobRepository::put(const QByteArray &content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    Statement known(m_connection, u"SELECT 1 FROM blobs WHERE sha256 = :sha256"_s);
    if (!known.bind(u":sha256"_s, digest).next())
        Statement(m_connection, u"INSERT INTO blobs (sha256, content) VALUES (:sha256, :content)"_s)
            .bind(u":sha256"_s, digest)
            .bind(u":content"_s, Bytes{content})
            .run();
    return digest;
}

std::optional<QByteArray> SqlBlobRepository::get(const QByteArray &sha256)
{
    Statement statement(m_connection, u"SELECT content FROM blobs WHERE sha256 = :sha256"_s);
    if (!statement.bind(u":sha256"_s, sha256).next())
        return std::nullopt;
    Bytes bytes;
    statement.row() >> bytes;
    return bytes.content;
}

} // namespace skranke::storage
