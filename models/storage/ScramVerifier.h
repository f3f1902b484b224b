// What a PostgreSQL server keeps instead of a password (SCRAM-SHA-256, RFC 5802 and 7677), worked
// out here so that the password itself never travels in a statement or stands in the server's log.
#pragma once

#include <QByteArray>
#include <QString>

namespace skranke::storage {

inline constexpr int ScramIterations = 4096;

QString scramVerifier(const QByteArray &password, const QByteArray &salt,
                      int iterations = ScramIterations);
/// With a salt of its own.
QString scramVerifier(const QByteArray &password);

} // namespace skranke::storage
